import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { maximumText } from '../dashboard/dashboard.ts';
import { uiText } from '../language/ui.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';

interface EditableProps {
  /** What the text is, such as "Name of the dashboard". */
  readonly label: string;
  readonly value: string;
  /** Stands when there is no text, as an invitation. */
  readonly prompt: string;
  readonly as: 'h1' | 'h2' | 'p';
  readonly lines?: 'one' | 'many';
  readonly className?: string;
  readonly openAtOnce?: boolean;
  readonly onSave: (text: string) => void;
  readonly onClose?: () => void;
}

/** A text of the reader's own, as plain text until she wants to change it. Leaving the field keeps it, Escape does not. */
export function Editable(props: EditableProps) {
  const { label, value, prompt, as: Tag, className, openAtOnce = false, onSave, onClose } = props;
  const text = useWords(uiText);
  const [editing, setEditing] = useState(openAtOnce);
  const isPrompted = value === '' && Tag === 'p';
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    onClose?.();
    requestAnimationFrame(() => button.current?.focus());
  };
  if (editing)
    return (
      <EditField
        {...props}
        onSave={(written) => {
          if (written !== value) onSave(written);
        }}
        onLeave={close}
      />
    );
  return (
    <div className={`editable ${className ?? ''}`} data-empty={value === ''}>
      <Tag className="editable-text">{isPrompted ? '' : value || prompt}</Tag>
      <button
        ref={button}
        type="button"
        className="button editable-open"
        data-look="quiet"
        data-size="small"
        aria-label={isPrompted ? `${label}: ${prompt}` : text.edit(label)}
        onClick={() => setEditing(true)}
      >
        <Icon name="pencil" />
        {isPrompted && <span>{prompt}</span>}
      </button>
    </div>
  );
}

function EditField(props: EditableProps & { readonly onLeave: () => void }) {
  const { label, value, lines = 'one', className, onSave, onLeave } = props;
  const [text, setText] = useState(value);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const left = useRef(false);
  useEffect(() => field.current?.select(), []);
  const leave = (keep: 'keep' | 'drop') => {
    if (left.current) return;
    left.current = true;
    if (keep === 'keep') onSave(text.trim().replace(/\s*\n\s*/g, '\n'));
    onLeave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave('drop');
    if (event.key === 'Enter' && (lines === 'one' || event.ctrlKey || event.metaKey)) leave('keep');
  };
  const shared = {
    ref: field,
    className: 'field editable-field',
    'aria-label': label,
    value: text,
    maxLength: maximumText,
    onKeyDown,
    onBlur: () => leave('keep'),
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
  };
  return (
    <div className={`editable ${className ?? ''}`} data-editing>
      {lines === 'one' ? <input {...shared} /> : <textarea rows={3} {...shared} />}
    </div>
  );
}
