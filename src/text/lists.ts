import type { Level } from '../areas/area.ts';
import { catalogText } from '../language/catalog.ts';
import { intlLocales, type Language } from '../language/language.ts';
import { parsePeriod, periodLabel } from '../periods/period.ts';

const order: readonly Level[] = ['municipality', 'county', 'kostra', 'nation'];

/** "a, b og c" in the reader's language. */
export const listText = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat([...intlLocales[language]]).format(items);

/** "kommuner, fylker og landet", smallest places first. */
export const levelsText = (levels: readonly Level[], language: Language): string =>
  listText(
    order.filter((level) => levels.includes(level)).map((level) => catalogText[language].levels[level]),
    language,
  );

/** A period code as readers write it: "4. kvartal 2023" for 2023K4. */
export function periodText(code: string, language: Language): string {
  const period = parsePeriod(code);
  return period === null ? code : periodLabel(period, language);
}
