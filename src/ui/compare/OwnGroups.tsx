import { useState } from 'react';
import { useWorld } from '../../app/world.tsx';
import { placeLabel } from '../../areas/registry.ts';
import type { Dashboard, OwnGroup } from '../../dashboard/dashboard.ts';
import { removeGroup, setGroup } from '../../dashboard/groups.ts';
import { compareText } from '../../language/compare.ts';
import { criteriaSentence } from '../../text/criteria.ts';
import { useWords } from '../words.tsx';
import { GroupForm } from './GroupForm.tsx';
import type { Edit } from './OfferList.tsx';

interface OwnGroupsProps {
  readonly dashboard: Dashboard;
  readonly edit: Edit;
  /** The group whose form is open from the start. */
  readonly opened: OwnGroup | null;
}

/** `new` and null: a form for a group that is not there yet, and no form at all. */
type Form = OwnGroup | 'new' | null;

export function OwnGroups({ dashboard, edit, opened }: OwnGroupsProps) {
  const text = useWords(compareText);
  const { places, language } = useWorld();
  const [form, setForm] = useState<Form>(opened);
  const save = (group: OwnGroup) => {
    const before = form === null || form === 'new' ? undefined : form;
    const isSame = before?.members.join() === group.members.join();
    const criteria = isSame && before?.criteria !== undefined ? { criteria: before.criteria } : {};
    edit((dashboard) => setGroup(dashboard, { ...group, ...criteria }, before));
    setForm(null);
  };
  const close = () => setForm(null);
  return (
    <>
      <ul className="own-groups">
        {dashboard.groups.map((group) => (
          <li key={group.members.join('+')}>
            {form === group ? (
              <GroupForm group={group} onSave={save} onCancel={close} />
            ) : (
              <>
                <span>
                  <strong>{group.name}</strong> <small>{text.who(group.members.length)}</small>
                  {group.criteria !== undefined && (
                    <small className="fine">
                      {' '}
                      {criteriaSentence(
                        group.name,
                        group.criteria,
                        placeLabel(places, group.criteria.own, language),
                        language,
                      )}
                    </small>
                  )}
                </span>
                <span className="over-acts">
                  <Act text={text.edit} label={text.editOf(group.name)} onAct={() => setForm(group)} />
                  <Act
                    text={text.remove}
                    label={text.removeOf(group.name)}
                    onAct={() => edit((before) => removeGroup(before, group))}
                  />
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      {form === 'new' ? (
        <GroupForm group={null} onSave={save} onCancel={close} />
      ) : (
        <button type="button" className="button" data-size="small" onClick={() => setForm('new')}>
          {text.newGroup}
        </button>
      )}
    </>
  );
}

interface ActProps {
  readonly text: string;
  readonly label: string;
  readonly onAct: () => void;
}

function Act({ text, label, onAct }: ActProps) {
  return (
    <button type="button" className="link" aria-label={label} onClick={onAct}>
      {text}
    </button>
  );
}
