import { figureText } from '../../language/uiFigure.ts';
import { unitText } from '../../language/units.ts';
import { longPeriod } from '../../series/format.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import { useLanguage, useWords } from '../words.tsx';
import { CellFace } from './CellFace.tsx';

/** Periods down and places along, newest first: what fits a sheet of paper. */
export function TurnedTable({ figure }: { figure: ShownFigure }) {
  const text = useWords(figureText);
  const language = useLanguage();
  const { indicator, periods, series, decimals, unit } = figure;
  const title = text.tableCaption(
    indicator.title[language],
    unitText[language].units[unit].name.toLowerCase(),
  );
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
        {periods
          .map((period, at) => (
            <tr key={period.code}>
              <th scope="row">{longPeriod(period, language, indicator.frequency)}</th>
              {series.map(({ area, category, cells, role }) => (
                <td key={`${area} ${category?.id ?? ''}`} data-role={role}>
                  {cells[at] !== undefined && <CellFace cell={cells[at]} decimals={decimals} unit={unit} />}
                </td>
              ))}
            </tr>
          ))
          .reverse()}
      </tbody>
    </table>
  );
}
