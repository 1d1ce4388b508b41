import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Setup } from '../../app/kept/setup.ts';
import type { Listed } from '../../app/kept/stores.ts';
import { fromUrl } from '../../dashboard/readUrl.ts';
import { keptText } from '../../language/kept.ts';
import { useLanguage, useWords } from '../words.tsx';
import type { KeptActions } from './KeptMenu.tsx';
import { dayAndTime } from './moment.ts';

interface SetupListProps {
  readonly setups: Listed<Setup> | null;
  readonly act: KeptActions;
}

export function SetupList({ setups, act }: SetupListProps) {
  const text = useWords(keptText);
  if (setups === null) return null;
  const { items, unreadable } = setups;
  return (
    <>
      {items.length === 0 && <p className="quiet">{text.noSetups}</p>}
      {items.length > 0 && (
        <ul className="kept-list">
          {items.map((setup) => (
            <Row key={setup.id} setup={setup} act={act} />
          ))}
        </ul>
      )}
      {unreadable > 0 && <p className="over-warning">{text.unreadable(unreadable)}</p>}
      <div className="row">
        <FromFile onFile={act.fromFile} />
        {items.length > 0 && (
          <button type="button" className="button" data-size="small" onClick={() => act.toFile()}>
            {text.allToFile}
          </button>
        )}
      </div>
    </>
  );
}

function Row({ setup, act }: { readonly setup: Setup; readonly act: KeptActions }) {
  const text = useWords(keptText);
  const language = useLanguage();
  const [renaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const { id, name, link, saved } = setup;
  const about = useMemo(() => {
    const { panels, areas } = fromUrl(link).dashboard;
    return text.about(panels.length, areas.length);
  }, [link, text]);
  const done = () => {
    setRenaming(false);
    requestAnimationFrame(() => rename.current?.focus());
  };
  if (renaming)
    return (
      <li>
        <Rename name={name} onName={(typed) => act.rename(id, typed)} onDone={done} />
      </li>
    );
  return (
    <li>
      <div>
        <button
          type="button"
          className="link kept-name"
          aria-label={text.open(name)}
          onClick={() => act.open(id)}
        >
          {name}
        </button>
        <small>
          {about} · {text.saved(...dayAndTime(saved, language))}
        </small>
      </div>
      <div className="over-acts">
        <button
          type="button"
          className="link"
          ref={rename}
          aria-label={text.renameOf(name)}
          onClick={() => setRenaming(true)}
        >
          {text.rename}
        </button>
        <Act text={text.duplicate} label={text.duplicateOf(name)} onAct={() => act.duplicate(id)} />
        <Act text={text.toFile} label={text.toFileOf(name)} onAct={() => act.toFile(id)} />
        <Act text={text.remove} label={text.removeOf(name)} onAct={() => act.remove(id)} />
      </div>
    </li>
  );
}

interface ActProps {
  readonly text: string;
  readonly label: string;
  readonly onAct: () => void;
}

export function Act({ text, label, onAct }: ActProps) {
  return (
    <button type="button" className="link" aria-label={label} onClick={onAct}>
      {text}
    </button>
  );
}

interface RenameProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onDone: () => void;
}

function Rename({ name, onName, onDone }: RenameProps) {
  const text = useWords(keptText);
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    onName(typed);
    onDone();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    <form className="kept-rename" onSubmit={keep}>
      <label>
        {text.newName(name)}
        <input
          className="field"
          ref={field}
          value={typed}
          maxLength={200}
          onKeyDown={escape}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit" className="button" data-look="first">
        {text.keepName}
      </button>
      <button type="button" className="button" onClick={onDone}>
        {text.cancel}
      </button>
    </form>
  );
}

/** The file field is hidden behind a button, whose words then follow the page's language instead of the browser's. */
function FromFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const text = useWords(keptText);
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" data-size="small" onClick={() => field.current?.click()}>
        {text.fromFile}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={text.fromFile}
        accept=".json,application/json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) onFile(file);
          target.value = '';
        }}
      />
    </>
  );
}
