import { type FormEvent, useId, useState } from 'react';
import { cleanName, sameName, uniqueName } from '../../app/kept/setup.ts';
import { keptText } from '../../language/kept.ts';
import { useWords } from '../words.tsx';
import type { KeptMenuProps } from './KeptMenu.tsx';

type SaveFormProps = Pick<KeptMenuProps, 'suggestedName' | 'setups' | 'act'>;

/** Saves the dashboard on the screen. A name that is taken is said before anything is done, with both ways out. */
export function SaveForm({ suggestedName, setups, act }: SaveFormProps) {
  const text = useWords(keptText);
  const [typed, setTyped] = useState<string | null>(null);
  const hint = useId();
  if (suggestedName === null) return <p className="quiet">{text.nothingToSave}</p>;
  const name = typed ?? suggestedName;
  const items = setups?.items ?? [];
  const taken = items.find((setup) => sameName(setup.name, cleanName(name)));
  const free = uniqueName(
    cleanName(name),
    items.map((setup) => setup.name),
  );
  const save = (event: FormEvent) => {
    event.preventDefault();
    act.save(free);
    setTyped(null);
  };
  return (
    <form className="kept-save" onSubmit={save}>
      <label>
        {text.name}
        <input
          className="field"
          value={name}
          maxLength={200}
          aria-describedby={taken === undefined ? undefined : hint}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      {taken !== undefined && (
        <button
          type="button"
          className="button"
          onClick={() => {
            act.replace(taken.id);
            setTyped(null);
          }}
        >
          {text.replace}
        </button>
      )}
      <button type="submit" className="button" data-look={taken === undefined ? 'first' : 'plain'}>
        {taken === undefined ? text.save : text.saveAs(free)}
      </button>
      {taken !== undefined && (
        <p className="quiet" id={hint}>
          {text.taken(taken.name)}
        </p>
      )}
    </form>
  );
}
