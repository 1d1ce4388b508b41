import { useState } from 'react';
import { useDashboardStore } from '../../app/store.ts';
import { useWorld } from '../../app/world.tsx';
import { levelOf } from '../../areas/area.ts';
import { placeLabel } from '../../areas/registry.ts';
import { type SimilarityWeights, usualWeights } from '../../areas/similar.ts';
import type { Dashboard, OwnGroup } from '../../dashboard/dashboard.ts';
import { setStandIns } from '../../dashboard/groups.ts';
import { compareText } from '../../language/compare.ts';
import { Sheet } from '../Sheet.tsx';
import { useWords } from '../words.tsx';
import { FormerChoices, SpreadChoices } from './BesideChoices.tsx';
import { Formula } from './Formula.tsx';
import { OfferList } from './OfferList.tsx';
import { OwnGroups } from './OwnGroups.tsx';
import { useOffers } from './useOffers.ts';
import './compare.css';

interface CompareAtWorkProps {
  readonly group: OwnGroup | null;
  readonly onClose: () => void;
}

/** The weights that a group of the dashboard was chosen by, so that a link explains and repeats the choice. */
const linkedWeights = ({ groups }: Dashboard): SimilarityWeights =>
  groups.find(({ criteria }) => criteria !== undefined)?.criteria?.weights ?? usualWeights;

/** Every way of choosing whom to compare with; what is chosen is seen in the page behind at once. */
export function CompareAtWork({ group, onClose }: CompareAtWorkProps) {
  const text = useWords(compareText);
  const { places, language } = useWorld();
  const dashboard = useDashboardStore((store) => store.dashboard);
  const edit = useDashboardStore((store) => store.edit);
  const [weights, setWeights] = useState(() => linkedWeights(dashboard));
  const own = dashboard.areas.find((area) => levelOf(area) === 'municipality');
  const { offers, withChildren } = useOffers(own, weights);
  const ready = (
    <section className="compare-part">
      <h3>{own === undefined ? text.title : text.ready(placeLabel(places, own, language))}</h3>
      {own === undefined && <p className="quiet">{text.noPlace}</p>}
      <OfferList
        offers={offers}
        dashboard={dashboard}
        edit={edit}
        formula={<Formula weights={weights} withChildren={withChildren} onWeights={setWeights} />}
      />
    </section>
  );
  const groups = (
    <section className="compare-part">
      <h3>{text.own}</h3>
      <p className="quiet">{text.ownHint}</p>
      <OwnGroups dashboard={dashboard} edit={edit} opened={group} />
    </section>
  );
  return (
    <Sheet title={text.title} live onClose={onClose}>
      {group !== null && groups}
      {ready}
      {group === null && groups}
      <SpreadChoices dashboard={dashboard} edit={edit} />
      <FormerChoices dashboard={dashboard} edit={edit} />
      <section className="compare-part">
        <h3>{text.standInsTitle}</h3>
        <label className="stand-ins">
          <input
            type="checkbox"
            checked={dashboard.standIns !== 'off'}
            onChange={({ target }) => edit((before) => setStandIns(before, target.checked))}
          />
          {text.standIns}
        </label>
        <p className="fine">{text.standInsHint}</p>
      </section>
    </Sheet>
  );
}
