import { type ReactNode, useId } from 'react';

interface CopyableProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly button: string;
  readonly lines?: number;
  readonly first?: boolean;
  readonly beside?: ReactNode;
  readonly onCopy: () => void;
}

/** A text that can be read, selected and copied, and not changed. */
export function Copyable(props: CopyableProps) {
  const { label, hint, value, button, lines = 1, first = false, beside, onCopy } = props;
  const id = useId();
  const field = {
    className: 'field share-text',
    readOnly: true,
    value,
    'aria-label': label,
    'aria-describedby': id,
  };
  return (
    <>
      <p className="quiet" id={id}>
        {hint}
      </p>
      {lines === 1 ? (
        <input type="text" {...field} onFocus={(event) => event.target.select()} />
      ) : (
        <textarea rows={lines} {...field} onFocus={(event) => event.target.select()} />
      )}
      <div className="row">
        <button type="button" className="button" data-look={first ? 'first' : 'plain'} onClick={onCopy}>
          {button}
        </button>
        {beside}
      </div>
    </>
  );
}
