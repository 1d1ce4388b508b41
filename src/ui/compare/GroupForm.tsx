import { type FormEvent, useId, useState } from 'react';
import { useWorld } from '../../app/world.tsx';
import { type AreaCode, levelOf } from '../../areas/area.ts';
import type { OwnGroup } from '../../dashboard/dashboard.ts';
import { compareText } from '../../language/compare.ts';
import { Icon } from '../Icon.tsx';
import { LazyPlacePicker } from '../LazyPlacePicker.tsx';
import { useWithoutOsloWords } from './useWithoutOslo.ts';
import { usePlaceFinder } from '../usePlaceFinder.ts';
import { useWords } from '../words.tsx';

interface GroupFormProps {
  /** Null makes a new one. */
  readonly group: OwnGroup | null;
  readonly onSave: (group: OwnGroup) => void;
  readonly onCancel: () => void;
}

/** The name and members of a group of the reader's own. */
export function GroupForm({ group, onSave, onCancel }: GroupFormProps) {
  const text = useWords(compareText);
  const [name, setName] = useState(group?.name ?? '');
  const [members, setMembers] = useState<readonly AreaCode[]>(group?.members ?? []);
  const [isShort, setShort] = useState(false);
  const problem = useId();
  const save = (event: FormEvent) => {
    event.preventDefault();
    const written = name.trim();
    if (written === '' || members.length === 0) setShort(true);
    else onSave({ name: written, members });
  };
  return (
    <form className="group-form" onSubmit={save}>
      <label>
        {text.name}
        <input
          className="field"
          value={name}
          maxLength={80}
          aria-describedby={isShort ? problem : undefined}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <MemberPicker members={members} onMembers={setMembers} />
      {isShort && (
        <p id={problem} role="alert" className="over-warning">
          {text.needs}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button" data-look="first">
          {text.save}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}

interface MemberPickerProps {
  readonly members: readonly AreaCode[];
  readonly onMembers: (members: readonly AreaCode[]) => void;
}

function MemberPicker({ members, onMembers }: MemberPickerProps) {
  const text = useWords(compareText);
  const { places, language } = useWorld();
  const { find, prepare, optionOf } = usePlaceFinder(places, language, useWithoutOsloWords());
  const options = members.map(optionOf);
  return (
    <>
      <ul className="chips" aria-label={text.members}>
        {options.map(({ value, label }) => (
          <li key={value} className="chip">
            <span className="chip-face">{label}</span>
            <button
              type="button"
              className="chip-cross"
              aria-label={text.removeOf(label)}
              onClick={() => onMembers(members.filter((code) => code !== value))}
            >
              <Icon name="cross" />
            </button>
          </li>
        ))}
      </ul>
      <LazyPlacePicker
        label={text.find}
        placeholder={text.findHint}
        find={(typed) => find(typed).filter(({ level }) => level === 'municipality')}
        chosen={options}
        many
        onNear={prepare}
        onPick={(codes) => onMembers(codes.filter((code) => levelOf(code) === 'municipality'))}
      />
    </>
  );
}
