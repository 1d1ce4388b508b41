import type { PanelState } from '../../app/panels.ts';
import type { AreaCode } from '../../areas/area.ts';
import type { Indicator } from '../../catalog/indicator.ts';
import { overviewText } from '../../language/uiOverview.ts';
import { originMarks } from '../../export/about.ts';
import { unitText } from '../../language/units.ts';
import type { Language } from '../../language/language.ts';
import { isValue } from '../../series/cell.ts';
import { cellText, formatDifference, longPeriod, shortPeriod } from '../../series/format.ts';
import type { Figure, Series } from '../../series/series.ts';
import { MiniLine } from '../chart/MiniLine.tsx';
import { Icon } from '../Icon.tsx';
import { newestPeriodAt } from '../newest.ts';
import { Of } from '../Of.tsx';
import { CellFace } from '../table/CellFace.tsx';
import { useLanguage, useWords } from '../words.tsx';
import { sharedOrigin } from '../table/origin.ts';
import { type Column, differenceOf, isComparable, newestIn, seriesOf, shadeOf, trimmed } from './matrix.ts';

interface MatrixRowProps {
  readonly indicator: Indicator;
  readonly state: PanelState | undefined;
  readonly columns: readonly Column[];
  readonly own: AreaCode | undefined;
  readonly reference: AreaCode | undefined;
  readonly sorted: boolean;
  readonly onSort: () => void;
  readonly onOpen: () => void;
}

export function MatrixRow(props: MatrixRowProps) {
  const { indicator, state, columns, reference, sorted, onSort, onOpen } = props;
  const text = useWords(overviewText);
  const { units, origins } = useWords(unitText);
  const language = useLanguage();
  const isBroken = indicator.breakdown !== undefined;
  const figure = state?.kind === 'ready' && !isBroken ? state.figure : null;
  const newest = figure?.periods[newestPeriodAt(figure)];
  const isComputed = figure !== null && sharedOrigin(figure) === 'computed';
  const unit = units[indicator.unit].name.toLowerCase();
  const year = newest === undefined ? [] : [longPeriod(newest, language, indicator.frequency)];
  const name = [indicator.short[language], unit, ...year, ...(isComputed ? [origins.computed] : [])].join(
    ', ',
  );
  return (
    <tr>
      <th scope="row" className="matrix-name" aria-label={name}>
        <button type="button" className="matrix-open" onClick={onOpen}>
          {indicator.short[language]}
        </button>
        <span className="matrix-unit">
          {[unit, ...year].join(', ')}
          {isComputed && (
            <>
              <span title={origins.computed} aria-hidden="true">
                {originMarks.computed}
              </span>
              <span className="unseen">, {origins.computed}</span>
            </>
          )}
        </span>
        {figure !== null && columns.length > 2 && (
          <button
            type="button"
            className="button matrix-sort"
            data-look="quiet"
            data-size="small"
            aria-pressed={sorted}
            aria-label={text.sortPlaces(indicator.short[language])}
            title={text.sortPlaces(indicator.short[language])}
            onClick={onSort}
          >
            <Icon name="down" />
          </button>
        )}
      </th>
      {figure === null ? (
        <td className="matrix-wait" colSpan={columns.length + (reference === undefined ? 1 : 2)}>
          <span>
            {isBroken && state?.kind === 'ready'
              ? text.distribution
              : text.states[state === undefined || state.kind === 'ready' ? 'loading' : state.kind]}{' '}
            {state?.kind === 'failed' && (
              <button type="button" className="link" onClick={state.retry}>
                {text.retry}
                <Of name={indicator.short[language]} />
              </button>
            )}
          </span>
        </td>
      ) : (
        <Numbers {...props} figure={figure} />
      )}
    </tr>
  );
}

/** The line in words: its first and last number. */
function course(figure: Figure, { cells }: Series, language: Language): string | undefined {
  const ends = [cells.findIndex(isValue), cells.findLastIndex(isValue)].map((at) => {
    const [period, cell] = [figure.periods[at], cells[at]];
    if (period === undefined || cell === undefined) return null;
    return [
      cellText(cell, figure.decimals, language),
      longPeriod(period, language, figure.indicator.frequency),
    ] as const;
  });
  const [first, last] = ends;
  return first && last ? overviewText[language].course(first, last) : undefined;
}

function Numbers({ figure, columns, own, reference }: MatrixRowProps & { readonly figure: Figure }) {
  const language = useLanguage();
  const { frequency, unit } = figure.indicator;
  const at = newestPeriodAt(figure);
  const comparable = isComparable(figure);
  const difference = comparable ? differenceOf(figure, own, reference) : null;
  const held =
    reference === undefined || !comparable ? null : (newestIn(figure, reference)?.cell.value ?? null);
  const unmarked = sharedOrigin(figure);
  const ownSeries = seriesOf(figure, own);
  return (
    <>
      {columns.map(({ area, role }) => {
        const newest = newestIn(figure, area);
        const cell = newest?.cell ?? seriesOf(figure, area)?.cells[Math.max(0, at)];
        const shade = newest === null || area === reference ? 0 : shadeOf(newest.cell.value, held);
        return (
          <td key={area} className="number" data-role={role} data-shade={shade === 0 ? undefined : shade}>
            {cell !== undefined && (
              <CellFace
                cell={cell}
                decimals={figure.decimals}
                unit={unit}
                unmarked={unmarked}
                signs={figure.signs}
              />
            )}
            {newest !== null && newest.at !== at && (
              <sup title={longPeriod(newest.period, language, frequency)}>
                {' '}
                {shortPeriod(newest.period, language, frequency)}
              </sup>
            )}
          </td>
        );
      })}
      <td className="matrix-line">
        {ownSeries !== undefined && (
          <MiniLine cells={trimmed(ownSeries.cells)} label={course(figure, ownSeries, language)} />
        )}
      </td>
      {reference !== undefined && (
        <td className="number matrix-difference">
          {difference !== null && formatDifference(difference.value, figure.decimals, language)}
        </td>
      )}
    </>
  );
}
