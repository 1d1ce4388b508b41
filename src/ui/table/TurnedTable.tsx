import { figureText } from '../../language/uiFigure.ts';
import { unitText } from '../../language/units.ts';
import { isValue } from '../../series/cell.ts';
import { longPeriod } from '../../series/format.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import { useLanguage, useWords } from '../words.tsx';
import { CellFace } from './CellFace.tsx';
import { sharedOrigin } from './origin.ts';

const mostPeriods = 12;

/** Periods down and places along, newest first: what fits a sheet of paper. Places without numbers are told of elsewhere. */
export function TurnedTable({ figure }: { figure: ShownFigure }) {
  const text = useWords(figureText);
  const language = useLanguage();
  const { indicator, periods, decimals, unit } = figure;
  const series = figure.series.filter(({ cells }) => cells.some(isValue));
  const title = text.tableCaption(
    indicator.title[language],
    unitText[language].units[unit].name.toLowerCase(),
  );
  const unmarked = sharedOrigin(figure);
  const rows = periods
    .map((period, at) => ({ period, at }))
    .filter(({ at }) => series.some(({ cells }) => cells[at] !== undefined && isValue(cells[at])))
    .slice(-mostPeriods)
    .reverse();
  return (
    <table className="numbers turned">
      <caption className="unseen">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{text.period}</th>
          {series.map(({ area, category, label, role }) => (
            <th key={`${area} ${category?.id ?? ''}`} scope="col" data-role={role}>
              {category === undefined ? label : `${label}, ${category.label}`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ period, at }) => (
          <tr key={period.code}>
            <th scope="row">{longPeriod(period, language, indicator.frequency)}</th>
            {series.map(({ area, category, cells, role }) => (
              <td key={`${area} ${category?.id ?? ''}`} data-role={role}>
                {cells[at] !== undefined && (
                  <CellFace
                    cell={cells[at]}
                    decimals={decimals}
                    unit={unit}
                    unmarked={unmarked}
                    signs={figure.signs}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
