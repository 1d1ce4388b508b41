import type { KeyboardEvent, ReactNode } from 'react';
import type { Pin } from '../../app/kept/pins.ts';
import type { Setup } from '../../app/kept/setup.ts';
import type { Listed } from '../../app/kept/stores.ts';
import { keptText } from '../../language/kept.ts';
import { headText } from '../../language/uiHead.ts';
import { keptPinsText } from '../../language/keptPins.ts';
import { Sheet } from '../Sheet.tsx';
import { asksUndo } from '../useUndoKeys.ts';
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
  readonly onClose: () => void;
  /** Null while they are being looked up. */
  readonly setups: Listed<Setup> | null;
  readonly pins: Listed<Pin> | null;
  /** What the dashboard on the screen would be called; null when it holds nothing to save. */
  readonly suggestedName: string | null;
  /** The link of the dashboard on the screen. */
  readonly link: string;
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
  const { onClose, setups, pins, message, act } = props;
  const text = useWords(keptText);
  const head = useWords(headText);
  const pinned = useWords(keptPinsText);
  const onlyMemory = setups?.keeping === 'memory' || pins?.keeping === 'memory';
  // What is undone here is the last thing done here, never the dashboard behind.
  const onKeyDown = (event: KeyboardEvent) => {
    if (!asksUndo(event.nativeEvent) || message?.undo === undefined) return;
    event.preventDefault();
    message.undo();
  };
  return (
    <Sheet
      title={head.setups}
      onClose={onClose}
      onKeyDown={onKeyDown}
      said={message === null ? null : <Said message={message} />}
      beside={message?.undo !== undefined && <Undo onUndo={message.undo} />}
    >
      <p className="quiet">{text.intro}</p>
      {onlyMemory && <p className="over-warning">{text.onlyMemory}</p>}
      <section className="kept-part" aria-label={text.list}>
        <h3>{text.list}</h3>
        <p className="quiet">{text.setupsHint}</p>
        <SaveForm {...props} />
        <SetupList setups={setups} act={act} />
      </section>
      <section className="kept-part" aria-label={pinned.pins}>
        <h3>{pinned.pins}</h3>
        <p className="quiet">{pinned.pinsHint}</p>
        <PinList {...props} />
        {props.fromDisk}
      </section>
    </Sheet>
  );
}

function Said({ message: { text, lines = [] } }: { readonly message: KeptMessage }) {
  return (
    <>
      <span>{text}</span>
      {lines.length > 0 && (
        <ul>
          {lines.map((line, at) => (
            <li key={`${at}:${line}`}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Undo({ onUndo }: { readonly onUndo: () => void }) {
  const text = useWords(keptText);
  return (
    <button type="button" className="link" onClick={onUndo}>
      {text.undo}
    </button>
  );
}
