import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useDashboardStore } from '../../app/store.ts';
import { useWorld } from '../../app/world.tsx';
import { levelOf } from '../../areas/area.ts';
import { placeLabel } from '../../areas/registry.ts';
import { usualWeights } from '../../areas/similar.ts';
import type { OwnGroup } from '../../dashboard/dashboard.ts';
import { setStandIns } from '../../dashboard/groups.ts';
import { compareText } from '../../language/compare.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../words.tsx';
import { Formula } from './Formula.tsx';
import { OfferList } from './OfferList.tsx';
import { OwnGroups } from './OwnGroups.tsx';
import { useOffers } from './useOffers.ts';
import '../kept/kept.css';
import './compare.css';

interface CompareAtWorkProps {
  readonly group: OwnGroup | null;
  readonly onClose: () => void;
}

/** Every way of choosing whom to compare with; what is chosen is seen in the page behind at once. */
export function CompareAtWork({ group, onClose }: CompareAtWorkProps) {
  const text = useWords(compareText);
  const { places, language } = useWorld();
  const dashboard = useDashboardStore((store) => store.dashboard);
  const edit = useDashboardStore((store) => store.edit);
  const [weights, setWeights] = useState(usualWeights);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const own = dashboard.areas.find((area) => levelOf(area) === 'municipality');
  const { offers, withChildren } = useOffers(own, weights);
  useLayoutEffect(() => {
    const box = dialog.current;
    if (box !== null && !box.open) box.showModal();
    return () => box?.close();
  }, []);
  const closed = () => {
    if (dialog.current?.open === false) onClose();
  };
  const ready = (
    <section>
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
    <section>
      <h3>{text.own}</h3>
      <p className="quiet">{text.ownHint}</p>
      <OwnGroups dashboard={dashboard} edit={edit} opened={group} />
    </section>
  );
  return (
    <dialog className="kept compare" ref={dialog} aria-labelledby={title} onClose={closed}>
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
        {group !== null && groups}
        {ready}
        {group === null && groups}
        <section>
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
      </div>
    </dialog>
  );
}
