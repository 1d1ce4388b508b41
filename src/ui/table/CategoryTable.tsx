import { newestPeriod } from '../../chart/barGroups.ts';
import { figureText } from '../../language/uiFigure.ts';
import { unitText } from '../../language/units.ts';
import { longPeriod } from '../../series/format.ts';
import type { Series } from '../../series/series.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import { useLanguage, useWords } from '../words.tsx';
import { CellFace } from './CellFace.tsx';
import { sharedOrigin } from './origin.ts';

/** A distribution on paper: categories down, places along, the newest period. */
export function CategoryTable({ figure }: { figure: ShownFigure }) {
  const text = useWords(figureText);
  const language = useLanguage();
  const { indicator, periods, series, decimals, unit } = figure;
  const at = newestPeriod(figure);
  const period = periods[at];
  const unmarked = sharedOrigin(figure);
  const places = [...new Map(series.map((line) => [line.area, line])).values()];
  const categories = [...new Map(series.map(({ category }) => [category?.id, category])).values()];
  const find = (place: Series, id: string | undefined) =>
    series.find(({ area, category }) => area === place.area && category?.id === id)?.cells[at];
  return (
    <table className="numbers turned" data-long>
      <caption className="unseen">
        {text.tableCaption(indicator.title[language], unitText[language].units[unit].name.toLowerCase())}
      </caption>
      <thead>
        <tr>
          <th scope="col">{period === undefined ? '' : longPeriod(period, language, indicator.frequency)}</th>
          {places.map(({ area, label, role }) => (
            <th key={area} scope="col" data-role={role}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {categories.map((category) => (
          <tr key={category?.id}>
            <th scope="row">{category?.label}</th>
            {places.map((place) => {
              const cell = find(place, category?.id);
              return (
                <td key={place.area} data-role={place.role}>
                  {cell !== undefined && (
                    <CellFace
                      cell={cell}
                      decimals={decimals}
                      unit={unit}
                      unmarked={unmarked}
                      signs={figure.signs}
                    />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
