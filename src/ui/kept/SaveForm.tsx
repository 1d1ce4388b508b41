import { type FormEvent, useId, useState } from 'react';
import { cleanName, sameName, uniqueName } from '../../app/kept/setup.ts';
import { keptText } from '../../language/kept.ts';
import { useWords } from '../words.tsx';
import type { KeptMenuProps } from './KeptMenu.tsx';

type SaveFormProps = Pick<KeptMenuProps, 'suggestedName' | 'link' | 'setups' | 'act'>;

/** Saves the dashboard on the screen. A name that is taken is said before anything is done, with both ways out. */
export function SaveForm({ suggestedName, link, setups, act }: SaveFormProps) {
  const text = useWords(keptText);
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  if (suggestedName === null) return <p className="quiet">{text.nothingToSave}</p>;
  const name = typed ?? suggestedName;
  const items = setups?.items ?? [];
  const kept = items.find((setup) => setup.link === link);
  const taken = items.find((setup) => sameName(setup.name, cleanName(name)));
  const hint =
    taken === undefined ? null : taken === kept ? text.isSaved(taken.name) : text.taken(taken.name);
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
          aria-describedby={hint === null ? undefined : id}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      {taken !== undefined && taken !== kept && (
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
      {hint !== null && (
        <p className="quiet" id={id}>
          {hint}
        </p>
      )}
    </form>
  );
}
