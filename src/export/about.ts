import { type Measure, type Term, terms } from '../catalog/indicator.ts';
import { exportText } from '../language/export.ts';
import { pedigreeText } from '../language/exportPedigree.ts';
import type { Language } from '../language/language.ts';
import { signMeaning } from '../language/signs.ts';
import { unitText } from '../language/units.ts';
import { parsePeriod } from '../periods/period.ts';
import { type Absence, isValue, type Origin, type Sign, signs } from '../series/cell.ts';
import { formatNumber } from '../series/format.ts';
import { signLabel } from '../series/signs.ts';
import type { Break, Coverage, Figure, PedigreeLink, Series } from '../series/series.ts';
import { periodName } from './cells.ts';

/** How the number of a figure comes about, in one sentence. */
export function measureText(measure: Measure, language: Language): string {
  const words = pedigreeText[language].measures;
  const table = (term: Term) => term.table;
  switch (measure.kind) {
    case 'value':
      return words.value(table(measure.of));
    case 'sum':
      return words.sum(table(measure.of));
    case 'ratio':
      return words.ratio(table(measure.of), table(measure.over), formatNumber(measure.per, 0, language));
    case 'difference':
      return words.difference(table(measure.of), table(measure.minus));
  }
}

const named = (figure: Figure, code: string, language: Language): string => {
  const period = parsePeriod(code);
  return period === null ? code : periodName(figure, period, language);
};

/** Whether any number rests on the link; a stretch without one has no origin to tell of. */
function hasNumbers({ periods }: Figure, { cells }: Series, { from, to }: PedigreeLink): boolean {
  const [first, last] = [from, to].map((code) => periods.findIndex((period) => period.code === code));
  return cells.slice(first, (last ?? 0) + 1).some(isValue);
}

function linkText(figure: Figure, series: Series, link: PedigreeLink, language: Language): string {
  const from = named(figure, link.from, language);
  const to = named(figure, link.to, language);
  const codes = exportText[language].list(link.codes);
  const dash = parsePeriod(link.to)?.form === 'year' ? '–' : ' – ';
  const words = pedigreeText[language];
  const isSilent = link.kind !== 'whole-of-split' && !hasNumbers(figure, series, link);
  const told = isSilent ? words.noNumbers(codes) : words.pedigree[link.kind](codes);
  return `${from === to ? from : from + dash + to}: ${told}`;
}

function breakText(figure: Figure, { before, kind }: Break, language: Language): string {
  const words = pedigreeText[language];
  return words.breakAt(words.breaks[kind], named(figure, before, language));
}

function coverageText(
  label: string,
  { average, members, withNumbers }: Coverage,
  language: Language,
): string {
  const words = pedigreeText[language];
  return words.coverage(label, words.averages[average], withNumbers, members);
}

type Names = (area: string) => string | undefined;

function seriesLines(figure: Figure, series: Series, language: Language, nameOf: Names): readonly string[] {
  const words = pedigreeText[language];
  const joined = series.pedigree.some(({ kind }) => kind !== 'own');
  const links = series.pedigree.map((link) => linkText(figure, series, link, language)).join('; ');
  return [
    ...(joined ? [`${series.label}: ${links}.`] : []),
    ...series.breaks.map((found) => `${series.label}. ${breakText(figure, found, language)}`),
    ...(series.standIn === undefined
      ? []
      : [words.standIn(series.label, nameOf(series.standIn) ?? series.standIn)]),
    ...(series.coverage === undefined ? [] : [coverageText(series.label, series.coverage, language)]),
  ];
}

/** How joined, merged, computed and stand-in series of a figure were put together; empty when all is published as it is. */
export function pedigreeLines(figure: Figure, language: Language, nameOf?: Names): readonly string[] {
  const labels = new Map(figure.series.map(({ area, label }) => [area as string, label]));
  const names: Names = (area) => nameOf?.(area) ?? labels.get(area);
  const lines = figure.series.flatMap((series) => seriesLines(figure, series, language, names));
  const arithmetic = terms(figure.indicator.measure).length > 1 || figure.indicator.measure.kind === 'sum';
  return [...new Set(arithmetic ? [measureText(figure.indicator.measure, language), ...lines] : lines)];
}

export interface LegendEntry {
  readonly mark: string;
  readonly meaning: string;
}

/** The marks that tables use for origins which are not plain publication. */
export const originMarks: Readonly<Record<Exclude<Origin, 'published'>, string>> = {
  computed: '¹',
  'stand-in': '²',
};

/** What stands in a table for a number that is missing without a sign: words, or an abbreviation where room is short. */
export type AbsenceForm = 'words' | 'short';
export const absentText = (absence: Absence, language: Language, form: AbsenceForm): string =>
  form === 'words' ? unitText[language].absent[absence] : exportText[language].absentShort[absence];

/** Only the signs, words and marks that the figures really hold, in the office's order. */
export function legend(
  figures: readonly Figure[],
  language: Language,
  form: AbsenceForm = 'words',
): readonly LegendEntry[] {
  const used = {
    signs: new Map<Sign, Set<string>>(),
    absences: new Set<Absence>(),
    origins: new Set<Origin>(),
  };
  for (const { cells, own } of figures.flatMap(({ series, signs: own }) =>
    series.map(({ cells }) => ({ cells, own })),
  ))
    for (const cell of cells) {
      if (cell.sign)
        used.signs.set(
          cell.sign,
          (used.signs.get(cell.sign) ?? new Set()).add(signLabel(cell.sign, language, own)),
        );
      else if (!isValue(cell)) used.absences.add(cell.missing);
      if (isValue(cell)) used.origins.add(cell.origin);
    }
  const words = signMeaning[language];
  const origins = (Object.keys(originMarks) as (keyof typeof originMarks)[]).filter((origin) =>
    used.origins.has(origin),
  );
  return [
    ...signs
      .filter((sign) => used.signs.has(sign))
      .map((mark) => ({ mark, meaning: [...(used.signs.get(mark) ?? [])].join('; ') })),
    ...[...used.absences].map((absence) => ({
      mark: absentText(absence, language, form),
      meaning: words.absences[absence],
    })),
    ...origins.map((origin) => ({ mark: originMarks[origin], meaning: words.origins[origin] })),
  ];
}
