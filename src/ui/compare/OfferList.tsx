import type { ReactNode } from 'react';
import { useWorld } from '../../app/world.tsx';
import type { AreaCode } from '../../areas/area.ts';
import { placeLabel } from '../../areas/registry.ts';
import { type Dashboard, setAreas } from '../../dashboard/dashboard.ts';
import { hasGroup, removeMembers, setGroup } from '../../dashboard/groups.ts';
import { compareText } from '../../language/compare.ts';
import { useWords } from '../words.tsx';
import type { Offer } from './offers.ts';

export type Edit = (change: (dashboard: Dashboard) => Dashboard) => void;

interface OfferListProps {
  readonly offers: readonly Offer[];
  readonly dashboard: Dashboard;
  readonly edit: Edit;
  /** What stands under the most similar: the formula and its weights. */
  readonly formula: ReactNode;
}

export function OfferList({ offers, dashboard, edit, formula }: OfferListProps) {
  return (
    <ul className="offers">
      {offers.map((offer) => (
        <OfferRow key={offer.id} offer={offer} dashboard={dashboard} edit={edit}>
          {offer.id === 'similar' && formula}
        </OfferRow>
      ))}
    </ul>
  );
}

interface OfferRowProps extends Pick<OfferListProps, 'dashboard' | 'edit'> {
  readonly offer: Offer;
  readonly children: ReactNode;
}

function OfferRow({ offer, dashboard, edit, children }: OfferRowProps) {
  const text = useWords(compareText);
  const { name, rule, members, line } = offer;
  const isNation = 'code' in line && members.length === 0;
  const has = (code: AreaCode) => dashboard.areas.includes(code);
  const isLine = 'code' in line ? has(line.code) : hasGroup(dashboard, members);
  const isApart = members.every(has);
  return (
    <li>
      <div className="offer-words">
        <h4>{name}</h4>
        <p>{rule}</p>
        {members.length > 0 && <Members members={members} />}
        {members.length === 0 && !isNation && <p className="fine">{text.nobody}</p>}
        {!isNation && (
          <p className="fine">
            {'code' in line ? (offer.id === 'county' ? text.publishedCounty : text.published) : text.summed}
          </p>
        )}
        {children}
      </div>
      <div className="offer-acts">
        <Choice
          text={text.asLine}
          label={text.asLineOf(name)}
          isOn={isLine}
          isPossible={isNation || members.length > 0}
          onChoose={() => edit((before) => withLine(before, offer, !isLine))}
        />
        {!isNation && (
          <Choice
            text={text.apart}
            label={text.apartOf(name)}
            isOn={isApart && members.length > 0}
            isPossible={members.length > 0}
            onChoose={() =>
              edit((before) =>
                isApart ? removeMembers(before, members) : setAreas(before, [...before.areas, ...members]),
              )
            }
          />
        )}
      </div>
    </li>
  );
}

function withLine(dashboard: Dashboard, { line, members, criteria }: Offer, isWanted: boolean): Dashboard {
  if ('code' in line)
    return isWanted
      ? setAreas(dashboard, [...dashboard.areas, line.code])
      : removeMembers(dashboard, [line.code]);
  if (isWanted)
    return setGroup(dashboard, {
      name: line.groupName,
      members,
      ...(criteria === undefined ? {} : { criteria }),
    });
  const groups = dashboard.groups.filter((group) => group.members.join() !== members.join());
  return { ...dashboard, groups };
}

function Members({ members }: { members: readonly AreaCode[] }) {
  const { places, language } = useWorld();
  const text = useWords(compareText);
  return (
    <details>
      <summary>{text.who(members.length)}</summary>
      <p className="fine">{members.map((code) => placeLabel(places, code, language)).join(', ')}</p>
    </details>
  );
}

interface ChoiceProps {
  readonly text: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly isPossible: boolean;
  readonly onChoose: () => void;
}

function Choice({ text, label, isOn, isPossible, onChoose }: ChoiceProps) {
  return (
    <button
      type="button"
      className="button"
      data-size="small"
      aria-pressed={isOn}
      aria-label={label}
      disabled={!isPossible}
      onClick={onChoose}
    >
      {text}
    </button>
  );
}
