import { useQuery } from '@tanstack/react-query';
import { historyOptions } from '../../app/queries.ts';
import { useWorld } from '../../app/world.tsx';
import { levelOf } from '../../areas/area.ts';
import { predecessorsOf } from '../../areas/predecessors.ts';
import { placeLabel } from '../../areas/registry.ts';
import type { Dashboard } from '../../dashboard/dashboard.ts';
import { setFormer, setSpread } from '../../dashboard/groups.ts';
import { spreads } from '../../dashboard/spread.ts';
import { besideText } from '../../language/beside.ts';
import { formerNames } from '../../series/drawn.ts';
import { listText } from '../../text/lists.ts';
import { useWords } from '../words.tsx';
import type { Edit } from './OfferList.tsx';

interface BesideProps {
  readonly dashboard: Dashboard;
  readonly edit: Edit;
}

/** What may stand beside the lines of groups: numbers about their members. */
export function SpreadChoices({ dashboard, edit }: BesideProps) {
  const text = useWords(besideText);
  const hasGroups =
    dashboard.groups.length > 0 ||
    dashboard.areas.some((area) => ['kostra', 'county'].includes(levelOf(area) ?? ''));
  return (
    <section className="compare-part">
      <h3>{text.spreadTitle}</h3>
      {spreads.map((spread) => (
        <label key={spread} className="stand-ins">
          <input
            type="checkbox"
            checked={dashboard.spreads?.includes(spread) ?? false}
            onChange={({ target }) => edit((before) => setSpread(before, spread, target.checked))}
          />
          <span>
            {text.spreads[spread]} <small className="fine">{text.spreadHints[spread]}</small>
          </span>
        </label>
      ))}
      <p className="fine">
        {text.spreadHint} {!hasGroups && text.noGroups}
      </p>
    </section>
  );
}

/** The former municipalities behind the chosen places, each place's by one choice. */
export function FormerChoices({ dashboard, edit }: BesideProps) {
  const text = useWords(besideText);
  const { places, language } = useWorld();
  const { data: history } = useQuery(historyOptions());
  if (history === undefined) return null;
  const choices = dashboard.areas
    .filter((area) => levelOf(area) === 'municipality')
    .map((area) => ({ area, former: predecessorsOf(history, area) }))
    .filter(({ former }) => former.length > 0);
  if (choices.length === 0) return null;
  return (
    <section className="compare-part">
      <h3>{text.formerTitle}</h3>
      {choices.map(({ area, former }) => (
        <label key={area} className="stand-ins">
          <input
            type="checkbox"
            checked={dashboard.former?.includes(area) ?? false}
            onChange={({ target }) => edit((before) => setFormer(before, area, target.checked))}
          />
          {text.showFormer(
            listText(formerNames(former, language), language),
            placeLabel(places, area, language),
          )}
        </label>
      ))}
      <p className="fine">{text.formerHint}</p>
    </section>
  );
}
