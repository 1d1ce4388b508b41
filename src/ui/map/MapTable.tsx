import { memo, useMemo, useState } from 'react';
import type { AreaCode } from '../../areas/area.ts';
import type { MapPicture, MapPlace } from '../../chart/map/picture.ts';
import { orderedRows, type RowOrder } from '../../chart/map/rows.ts';
import { mapText } from '../../language/map.ts';
import { unitText } from '../../language/units.ts';
import { inSentence, longPeriod } from '../../series/format.ts';
import { CellFace } from '../table/CellFace.tsx';
import { sharedOrigin } from '../table/origin.ts';
import { useLanguage, useWords } from '../words.tsx';

interface MapTableProps {
  readonly picture: MapPicture;
  readonly own: AreaCode | undefined;
  readonly chosen: readonly AreaCode[];
  readonly onPoint: (code: AreaCode | null) => void;
}

type Column = 'name' | 'value';

/** What a press on a column's head leads to: its usual order, the other way, and back to the own place first. */
const next: Readonly<Record<Column, (order: RowOrder) => RowOrder>> = {
  name: (order) => (order === 'name' ? 'name-down' : order === 'name-down' ? 'own-first' : 'name'),
  value: (order) => (order === 'value-down' ? 'value' : order === 'value' ? 'own-first' : 'value-down'),
};

const sorted = (column: Column, order: RowOrder) =>
  order === column ? 'ascending' : order === `${column}-down` ? 'descending' : 'none';

/** The numbers of the map: every place once, sortable, without place numbers. */
export const MapTable = memo(function MapTable({ picture, own, chosen, onPoint }: MapTableProps) {
  const text = useWords(mapText);
  const language = useLanguage();
  const [order, setOrder] = useState<RowOrder>('own-first');
  const { figure, period, places } = picture;
  const rows = useMemo(() => orderedRows(places.values(), order, own), [places, order, own]);
  const unmarked = useMemo(() => sharedOrigin(figure), [figure]);
  const unit = inSentence(unitText[language].units[figure.unit].name);
  const when = longPeriod(period, language, figure.indicator.frequency);
  const title = text.tableTitle(figure.indicator.title[language], unit, when);
  const head = (column: Column, label: string) => (
    <th scope="col" aria-sort={sorted(column, order)}>
      <button type="button" onClick={() => setOrder(next[column])}>
        {label} <SortMark sort={sorted(column, order)} />
      </button>
    </th>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled region must be reachable by keyboard
    <div className="map-table" tabIndex={0} role="region" aria-label={title}>
      <table onPointerLeave={() => onPoint(null)}>
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            {head('name', text.place)}
            {head('value', text.value)}
          </tr>
        </thead>
        <tbody>
          {rows.map((place) => (
            <Row
              key={place.area}
              {...{ place, figure, unmarked, onPoint }}
              mark={place.area === own ? 'own' : chosen.includes(place.area) ? 'chosen' : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
});

interface RowProps {
  readonly place: MapPlace;
  readonly figure: MapPicture['figure'];
  /** An origin that all numbers share, which the source line tells of. */
  readonly unmarked: ReturnType<typeof sharedOrigin>;
  readonly mark: 'own' | 'chosen' | undefined;
  readonly onPoint: (code: AreaCode) => void;
}

function Row({ place, figure, unmarked, mark, onPoint }: RowProps) {
  const text = useWords(mapText);
  return (
    <tr data-mark={mark} onPointerEnter={() => onPoint(place.area)}>
      <th scope="row">
        {place.label}
        {mark === 'chosen' && <span className="map-row-mark"> {text.inDashboard}</span>}
      </th>
      <td>
        <CellFace
          cell={place.cell}
          decimals={figure.decimals}
          unit={figure.unit}
          unmarked={unmarked}
          signs={figure.signs}
        />
      </td>
    </tr>
  );
}

const marks = {
  none: 'M3 4.5 6 1.5l3 3M3 7.5l3 3 3-3',
  ascending: 'M2 8l4-5 4 5',
  descending: 'M2 4l4 5 4-5',
};

const SortMark = ({ sort }: { readonly sort: keyof typeof marks }) => (
  <svg className="map-sort" viewBox="0 0 12 12" data-sort={sort} aria-hidden="true" focusable="false">
    <path d={marks[sort]} />
  </svg>
);
