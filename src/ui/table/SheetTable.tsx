import { isValue } from '../../series/cell.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import { useLanguage } from '../words.tsx';
import { CategoryTable } from './CategoryTable.tsx';
import { TurnedTable } from './TurnedTable.tsx';

/** Places along that a sheet has room for; with more, the table is continued below with the first place again. */
const mostAlong = 8;
/** Places along that half a sheet has room for. */
const mostBeside = 5;

/** The numbers on a sheet; wider than a narrow window, they are scrolled in place. */
export function SheetTable({ figure }: { figure: ShownFigure }) {
  const { title, breakdown } = figure.indicator;
  const language = useLanguage();
  const parts = breakdown === undefined ? partsOf(figure) : [];
  const isWide = breakdown !== undefined || figure.series.length > mostBeside;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled region must be reachable by keyboard
    <div className="table-scroll" data-wide={isWide} tabIndex={0} role="region" aria-label={title[language]}>
      {breakdown !== undefined && <CategoryTable figure={figure} />}
      {parts.map((part) => (
        <TurnedTable key={part.series[1]?.area ?? ''} figure={part} />
      ))}
    </div>
  );
}

function partsOf(figure: ShownFigure): readonly ShownFigure[] {
  const [first, ...others] = figure.series.filter(({ cells }) => cells.some(isValue));
  if (first === undefined || others.length < mostAlong) return [figure];
  const count = Math.ceil(others.length / (mostAlong - 1));
  const size = Math.ceil(others.length / count);
  return Array.from({ length: count }, (_, at) => ({
    ...figure,
    series: [first, ...others.slice(at * size, (at + 1) * size)],
  }));
}
