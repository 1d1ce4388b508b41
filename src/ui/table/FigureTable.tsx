import { useLayoutEffect, useRef } from 'react';
import { figureText } from '../../language/uiFigure.ts';
import { unitText } from '../../language/units.ts';
import { longPeriod, shortPeriod } from '../../series/format.ts';
import type { Series } from '../../series/series.ts';
import type { ShownFigure } from '../../series/transforms.ts';
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
}

/** The numbers of a figure, places down and periods along, newest at the right and in view. */
export function FigureTable({ figure, caption = 'unseen' }: FigureTableProps) {
  const text = useWords(figureText);
  const language = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const { indicator, periods, series, unit } = figure;
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box !== null) box.scrollLeft = box.scrollWidth;
  }, []);
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
              <Row key={`${line.area} ${line.category?.id ?? ''}`} line={line} figure={figure} />
            ))}
          </tbody>
        </table>
      </div>
      <Legend figures={[figure]} />
    </div>
  );
}

function Row({ line, figure }: { line: Series; figure: ShownFigure }) {
  const hasCategories = figure.series.some((each) => each.category !== undefined);
  const unmarked = sharedOrigin(figure);
  return (
    <tr data-role={line.role}>
      <th scope="row">
        <RoleMark role={line.role} /> {line.label}
      </th>
      {hasCategories && <td className="words">{line.category?.label}</td>}
      {runsOf(line.cells).map(({ from, length, cell }) => (
        <td key={from} colSpan={length} data-run={length > 1 ? '' : undefined}>
          <CellFace cell={cell} decimals={figure.decimals} unit={figure.unit} unmarked={unmarked} />
        </td>
      ))}
    </tr>
  );
}
