import { useQueries, useQuery } from '@tanstack/react-query';
import { historyOptions, tableOptions } from '../../app/queries.ts';
import { useDashboardStore } from '../../app/store.ts';
import { useWorld } from '../../app/world.tsx';
import type { AreaCode } from '../../areas/area.ts';
import { placeLabel } from '../../areas/registry.ts';
import { tablesOf } from '../../catalog/indicator.ts';
import { setFormer } from '../../dashboard/groups.ts';
import { besideText } from '../../language/beside.ts';
import type { TableInfo } from '../../pxweb/table.ts';
import { formerNames } from '../../series/drawn.ts';
import type { Figure } from '../../series/series.ts';
import { listText } from '../../text/lists.ts';
import { useWords } from '../words.tsx';
import './choice.css';
import { formerWanted, mayHaveFormer } from './formerWanted.ts';

/** Where a line rests on former municipalities, or stops at them: their own lines in grey, one press away. */
export function FormerOffer({ figure }: { figure: Figure }) {
  return mayHaveFormer(figure) ? <Offered figure={figure} /> : null;
}

function Offered({ figure }: { figure: Figure }) {
  const text = useWords(besideText);
  const { places, language, sourceName } = useWorld();
  const { dashboard, edit } = useDashboardStore();
  const { data: history } = useQuery(historyOptions());
  const tables = tablesOf(figure.indicator);
  const results = useQueries({
    queries: tables.map((table) => ({
      ...tableOptions(sourceName ?? 'extract', table),
      enabled: sourceName !== null,
    })),
  });
  const infos = results.map(({ data }) => data);
  if (history === undefined || infos.includes(undefined)) return null;
  const wanted = formerWanted(figure, history, infos as readonly TableInfo[]);
  const shown = (area: AreaCode) => dashboard.former?.includes(area) ?? false;
  if (wanted.length === 0) return null;
  return (
    <p className="union-offer">
      {wanted.map(({ area, former }) => {
        const place = placeLabel(places, area, language);
        return (
          <button
            key={area}
            type="button"
            className="link"
            aria-pressed={shown(area)}
            onClick={() => edit((before) => setFormer(before, area, !shown(area)))}
          >
            {shown(area)
              ? text.hideFormer(place)
              : text.showFormer(listText(formerNames(former, language), language), place)}
          </button>
        );
      })}
    </p>
  );
}
