import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import type { Pin } from '../../app/kept/pins.ts';
import type { Setup } from '../../app/kept/setup.ts';
import type { Listed } from '../../app/kept/stores.ts';
import { keptText } from '../../language/kept.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../words.tsx';
import { PinList } from './PinList.tsx';
import { SaveForm } from './SaveForm.tsx';
import { SetupList } from './SetupList.tsx';
import './kept.css';

/** What the last thing that was done came to; `undo` puts it back. */
export interface KeptMessage {
  readonly text: string;
  readonly lines?: readonly string[];
  readonly undo?: () => void;
}

export interface KeptActions {
  readonly save: (name: string) => void;
  readonly replace: (id: string) => void;
  readonly rename: (id: string, name: string) => void;
  readonly duplicate: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly open: (id: string) => void;
  /** All of them when none is named. */
  readonly toFile: (id?: string) => void;
  readonly fromFile: (file: File) => void;
  readonly pin: () => void;
  readonly openPin: (id: string) => void;
  readonly removePin: (id: string) => void;
}

export interface KeptMenuProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Null while they are being looked up. */
  readonly setups: Listed<Setup> | null;
  readonly pins: Listed<Pin> | null;
  /** What the dashboard on the screen would be called; null when it holds nothing to save. */
  readonly suggestedName: string | null;
  /** `pinned`: the numbers on the screen are those of a pin, and must not be dated anew. */
  readonly pinnable: 'yes' | 'no-numbers' | 'pinned';
  readonly busy: boolean;
  readonly message: KeptMessage | null;
  readonly act: KeptActions;
  /** Opens what is kept in files of the reader's own. */
  readonly fromDisk?: ReactNode;
}

/** What is kept in this browser: saved dashboards, and those pinned with their numbers. */
export function KeptMenu(props: KeptMenuProps) {
  const { open, onClose, setups, pins, message, act } = props;
  const text = useWords(keptText);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useLayoutEffect(() => {
    const box = dialog.current;
    if (!open || box === null) return undefined;
    if (!box.open) box.showModal();
    return () => box.close();
  }, [open]);
  const closed = () => {
    if (dialog.current?.open === false) onClose();
  };
  const onlyMemory = setups?.keeping === 'memory' || pins?.keeping === 'memory';
  return (
    <dialog className="kept" ref={dialog} aria-labelledby={title} onClose={closed}>
      <div className="kept-head">
        <h2 id={title}>{text.title}</h2>
        <button
          type="button"
          className="button"
          data-look="quiet"
          aria-label={text.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="cross" />
        </button>
      </div>
      <div className="kept-body">
        <p className="quiet">{text.intro}</p>
        {onlyMemory && <p className="kept-warning">{text.onlyMemory}</p>}
        <section aria-label={text.setups}>
          <h3>{text.setups}</h3>
          <p className="quiet">{text.setupsHint}</p>
          <SaveForm {...props} />
          <SetupList setups={setups} act={act} />
        </section>
        <section aria-label={text.pins}>
          <h3>{text.pins}</h3>
          <p className="quiet">{text.pinsHint}</p>
          <PinList {...props} />
          {props.fromDisk}
        </section>
      </div>
      <Said message={message} />
    </dialog>
  );
}

function Said({ message }: { readonly message: KeptMessage | null }) {
  const text = useWords(keptText);
  return (
    <div className="kept-said" data-shown={message !== null}>
      <div role="status">
        {message !== null && <span>{message.text}</span>}
        {message?.lines !== undefined && message.lines.length > 0 && (
          <ul>
            {message.lines.map((line, at) => (
              <li key={`${at}:${line}`}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      {message?.undo !== undefined && (
        <button type="button" className="link" onClick={message.undo}>
          {text.undo}
        </button>
      )}
    </div>
  );
}
