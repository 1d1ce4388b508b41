import { useMemo, useState } from 'react';
import type { PanelState } from '../app/panels.ts';
import type { AreaCode } from '../areas/area.ts';
import type { Indicator, IndicatorId } from '../catalog/indicator.ts';
import { catalogText } from '../language/catalog.ts';
import { overviewText } from '../language/uiOverview.ts';
import { byTheme } from './byTheme.ts';
import { OverviewFoot } from './overview/OverviewFoot.tsx';
import { MatrixRow } from './overview/MatrixRow.tsx';
import { type Column, type Order, orders, placesBy, sortedRows } from './overview/matrix.ts';
import { RoleMark } from './RoleMark.tsx';
import { useWords } from './words.tsx';

interface OverviewProps {
  readonly indicators: readonly Indicator[];
  readonly figures: ReadonlyMap<IndicatorId, PanelState>;
  readonly columns: readonly Column[];
  readonly onOpen: (id: IndicatorId) => void;
}

/** A name as it stands within a sentence. */
const running = ({ label, role }: Column): string =>
  role === 'nation' ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** Figures down, places along: the newest number of each, how the own place has gone, and how far it is from the reference. */
export function Overview({ indicators, figures, columns, onOpen }: OverviewProps) {
  const text = useWords(overviewText);
  const themes = useWords(catalogText).themes;
  const [order, setOrder] = useState<Order>('theme');
  const [sortedBy, setSortedBy] = useState<IndicatorId | null>(null);
  const [shaded, setShaded] = useState(true);
  const [chosenReference, setReference] = useState<AreaCode | null>(null);
  const references = columns.slice(1);
  const reference =
    references.find(({ area }) => area === chosenReference) ??
    references.findLast(({ role }) => role === 'nation') ??
    references.at(-1);
  const shownColumns = useMemo(() => placesBy(columns, figures, sortedBy), [columns, figures, sortedBy]);
  const groups =
    order === 'theme'
      ? byTheme(indicators).map(({ theme, indicators: ofTheme }) => ({
          name: themes[theme],
          rows: ofTheme,
        }))
      : [{ name: null, rows: sortedRows(indicators, figures, order, reference?.area) }];
  const [own] = columns;
  return (
    <div className="overview">
      <div className="overview-tools">
        <label>
          {text.order}
          <select
            className="select"
            value={order}
            onChange={({ target }) => setOrder(orders.find((each) => each === target.value) ?? 'theme')}
          >
            {orders.map((each) => (
              <option key={each} value={each}>
                {text.orders[each]}
              </option>
            ))}
          </select>
        </label>
        {references.length > 0 && (
          <label>
            {text.against}
            <select
              className="select"
              value={reference?.area}
              onChange={({ target }) =>
                setReference(references.find(({ area }) => area === target.value)?.area ?? null)
              }
            >
              {references.map(({ area, label }) => (
                <option key={area} value={area}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        {references.length > 0 && (
          <label className="tick">
            <input type="checkbox" checked={shaded} onChange={({ target }) => setShaded(target.checked)} />
            <span>{text.shade}</span>
          </label>
        )}
        {sortedBy !== null && (
          <button type="button" className="link" onClick={() => setSortedBy(null)}>
            {text.ownOrder}
          </button>
        )}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled region must be reachable by keyboard */}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={text.caption}>
        <table className="matrix" data-shaded={shaded} data-many={columns.length > 6}>
          <caption className="unseen">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.figure}</th>
              {shownColumns.map(({ area, label, role }) => (
                <th key={area} scope="col" data-role={role} className="number">
                  <RoleMark role={role} />
                  {label}
                </th>
              ))}
              <th scope="col">{own === undefined ? '' : text.development(own.label)}</th>
              {reference !== undefined && (
                <th scope="col" className="number">
                  {text.from(running(reference))}
                </th>
              )}
            </tr>
          </thead>
          {groups.map(({ name, rows }) => (
            <tbody key={name ?? ''}>
              {name !== null && (
                <tr className="matrix-theme">
                  <th scope="rowgroup" colSpan={shownColumns.length + 2 + (reference === undefined ? 0 : 1)}>
                    <span>{name}</span>
                  </th>
                </tr>
              )}
              {rows.map((indicator) => (
                <MatrixRow
                  key={indicator.id}
                  indicator={indicator}
                  state={figures.get(indicator.id)}
                  columns={shownColumns}
                  own={own?.area}
                  reference={reference?.area}
                  sorted={sortedBy === indicator.id}
                  onSort={() => setSortedBy(sortedBy === indicator.id ? null : indicator.id)}
                  onOpen={() => onOpen(indicator.id)}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <OverviewFoot figures={figures} isShaded={shaded && references.length > 0} />
    </div>
  );
}
