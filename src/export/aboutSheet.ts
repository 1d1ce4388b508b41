import { exportText } from '../language/export.ts';
import { sheetText } from '../language/exportSheet.ts';
import type { Figure } from '../series/series.ts';
import { legend, measureText, pedigreeLines } from './about.ts';
import { dayText, stretch, unitName } from './cells.ts';
import { dashboardCitation, tableSources } from './citation.ts';
import type { ExportInput } from './input.ts';
import { placesOf } from './overview.ts';
import type { Sheet, SheetCell } from './sheet.ts';

const pair = (label: string, text: string): SheetCell[] => [
  { text: label, look: 'wrapped' },
  { text, look: 'wrapped' },
];
const day = (label: string, text: string): SheetCell[][] => (text === '' ? [] : [pair(label, text)]);

/** One row for each text, the label on the first only: a row of many lines is cut in some readers. */
const list = (label: string, texts: readonly string[]): SheetCell[][] =>
  texts.map((text, index) => pair(index === 0 ? label : '', text));
const heading = (text: string): SheetCell[][] => [
  [],
  [
    { text, look: 'section' },
    { text: '', look: 'section' },
  ],
];

function figureRows(figure: Figure, { language, nameOf }: ExportInput): SheetCell[][] {
  const { about } = sheetText[language];
  const { indicator } = figure;
  const how = measureText(indicator.measure, language);
  const pedigree = pedigreeLines(figure, language, nameOf);
  return [
    ...heading(indicator.title[language]),
    pair(about.definition, indicator.definition[language]),
    pair(about.unit, unitName(figure, language)),
    pair(about.periods, stretch(figure, language)),
    ...list(about.calculated, [how, ...pedigree.filter((line) => line !== how)]),
    ...list(
      about.cautions,
      indicator.cautions.map((caution) => caution[language]),
    ),
    ...figure.sources.flatMap((source) => [
      pair(about.tables, source.table),
      ...day(about.updated, dayText(source.updated, language)),
      ...day(about.fetched, dayText(source.fetched, language)),
    ]),
  ];
}

/** What the numbers are, where they are from, and what the signs mean. */
export function aboutSheet(input: ExportInput): Sheet {
  const { figures, language, title, link, madeAt, dashboard } = input;
  const { headings, licence } = exportText[language];
  const { about } = sheetText[language];
  const places = placesOf(figures, dashboard.areas).map(({ label, area }) => `${label} (${area})`);
  const rows: SheetCell[][] = [
    [{ text: title, look: 'title' }],
    pair(about.made, dayText(madeAt, language)),
    [
      { text: about.link, look: 'wrapped' },
      { text: link, look: 'link', href: link },
    ],
    pair(about.places, places.join(', ')),
    pair(about.citation, dashboardCitation(input).text),
    ...figures.flatMap((figure) => figureRows(figure, input)),
    ...heading(headings.symbols),
    ...legend(figures, language).map(({ mark, meaning }) => pair(mark, meaning)),
    ...heading(headings.sources),
    ...tableSources(figures, language).flatMap(({ text, address, table }): SheetCell[][] => [
      pair(`${about.tables} ${table}`, text),
      [
        { text: about.address, look: 'wrapped' },
        { text: address, look: 'link', href: address },
      ],
    ]),
    pair(about.licence, licence),
  ];
  return { name: headings.about, widths: [30, 110], frozen: { rows: 0, columns: 0 }, rows };
}
