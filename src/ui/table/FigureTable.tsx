import { useEffect, useLayoutEffect, useRef } from 'react';
import { figureText } from '../../language/uiFigure.ts';
import { unitText } from '../../language/units.ts';
import { longPeriod, shortPeriod } from '../../series/format.ts';
import type { Series } from '../../series/series.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import type { CellRef } from '../../text/sentence.ts';
import { RoleMark } from '../RoleMark.tsx';
import { useLanguage, useWords } from '../words.tsx';
import { CellFace } from './CellFace.tsx';
import { Legend } from './Legend.tsx';
import { sharedOrigin } from './origin.ts';
import { runsOf } from './runs.ts';

interface FigureTableProps {
  readonly figure: ShownFigure;
  /** The document shows the caption; elsewhere the panel's title already says it. */
  readonly caption?: 'shown' | 'unseen';
  /** Cells to point out; the first of them takes the focus. */
  readonly marked?: readonly CellRef[];
}

const noCells: readonly CellRef[] = [];

/** The numbers of a figure, places down and periods along, newest at the right and in view. */
export function FigureTable({ figure, caption = 'unseen', marked = noCells }: FigureTableProps) {
  const text = useWords(figureText);
  const language = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const { indicator, periods, series, unit } = figure;
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box !== null) box.scrollLeft = box.scrollWidth;
  }, []);
  useEffect(() => {
    const cell = marked.length === 0 ? null : scroller.current?.querySelector<HTMLElement>('td[data-marked]');
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [marked]);
  const title = text.tableCaption(
    indicator.title[language],
    unitText[language].units[unit].name.toLowerCase(),
  );
  const hasCategories = series.some((line) => line.category !== undefined);
  return (
    <div className="table-wrap">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled region must be reachable by keyboard */}
      <div className="table-scroll" ref={scroller} tabIndex={0} role="region" aria-label={title}>
        <table className="numbers">
          <caption className={caption === 'unseen' ? 'unseen' : undefined}>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{text.place}</th>
              {hasCategories && <th scope="col">{text.category}</th>}
              {periods.map((period) => (
                <th key={period.code} scope="col">
                  <span aria-hidden="true">{shortPeriod(period, language, indicator.frequency)}</span>
                  <span className="unseen">{longPeriod(period, language, indicator.frequency)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {series.map((line) => (
              <Row
                key={`${line.area} ${line.category?.id ?? ''}`}
                line={line}
                figure={figure}
                marked={marked}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Legend figures={[figure]} />
    </div>
  );
}

interface RowProps {
  readonly line: Series;
  readonly figure: ShownFigure;
  readonly marked: readonly CellRef[];
}

function Row({ line, figure, marked }: RowProps) {
  const hasCategories = figure.series.some((each) => each.category !== undefined);
  const unmarked = sharedOrigin(figure);
  const codes = new Set(
    marked
      .filter(({ area, category }) => area === line.area && category === line.category?.id)
      .map(({ period }) => period),
  );
  const pointedOut = (at: number) =>
    codes.has(figure.periods[at]?.code ?? '') ? { 'data-marked': '', tabIndex: -1 } : {};
  return (
    <tr data-role={line.role}>
      <th scope="row">
        <RoleMark role={line.role} /> {line.label}
      </th>
      {hasCategories && <td className="words">{line.category?.label}</td>}
      {runsOf(line.cells).map(({ from, length, cell }) => (
        <td key={from} colSpan={length} data-run={length > 1 ? '' : undefined} {...pointedOut(from)}>
          <CellFace
            cell={cell}
            decimals={figure.decimals}
            unit={figure.unit}
            unmarked={unmarked}
            signs={figure.signs}
          />
        </td>
      ))}
    </tr>
  );
}
