import { exportText } from '../language/export.ts';
import { sheetText } from '../language/exportSheet.ts';
import type { Figure } from '../series/series.ts';
import { legend, measureText, pedigreeLines } from './about.ts';
import { dayText } from './cells.ts';
import { tableSources } from './citation.ts';
import { tabled } from './figureTable.ts';
import type { WordPlace } from './wordFigure.ts';
import type { Headings } from './wordHeadings.ts';
import { link, paragraph, run, table } from './wordXml.ts';

const plain = (text: string): string => paragraph(run(text));
const small = (text: string): string => paragraph(run(text), { style: 'Note' });

function definition(figure: Figure, { input, relations }: WordPlace, headings: Headings): string {
  const { language } = input;
  const { indicator } = figure;
  const breaks = (indicator.breaks ?? []).map(({ before, text }) => `${before}: ${text[language]}`);
  const links = indicator.links.map(({ label, href, kind }) => {
    const ask = kind === 'statistics' ? run(` (${exportText[language].ask.replace(/\.$/, '')})`) : '';
    return link(label[language], href, relations) + ask;
  });
  return [
    headings.heading(indicator.title[language], 3),
    plain(indicator.definition[language]),
    small(measureText(indicator.measure, language)),
    ...indicator.cautions.map((caution) => small(caution[language])),
    ...breaks.map(small),
    links.length === 0 ? '' : paragraph(links.join(run(' · ')), { style: 'Note' }),
  ].join('');
}

function definitions(place: WordPlace, headings: Headings): string {
  const title = headings.heading(exportText[place.input.language].headings.definitions, 2);
  return title + place.input.figures.map((figure) => definition(figure, place, headings)).join('');
}

function pedigree({ input }: WordPlace, headings: Headings): string {
  const { figures, language, nameOf } = input;
  const told = figures
    .map((figure) => ({ figure, lines: pedigreeLines(figure, language, nameOf) }))
    .filter(({ lines }) => lines.length > 0);
  if (told.length === 0) return '';
  const title = headings.heading(exportText[language].headings.pedigree, 2);
  const parts = told.map(
    ({ figure, lines }) => headings.heading(figure.indicator.title[language], 3) + lines.map(small).join(''),
  );
  return title + parts.join('');
}

function symbols({ input }: WordPlace, headings: Headings): string {
  const { figures, language } = input;
  const entries = legend(figures.map(tabled), language, 'short');
  if (entries.length === 0) return '';
  const { headings: titles } = exportText[language];
  const { about } = sheetText[language];
  const rows = [
    {
      header: true,
      cells: [
        { text: about.sign, bold: true },
        { text: about.meaning, bold: true },
      ],
    },
    ...entries.map(({ mark, meaning }) => ({ cells: [{ text: mark }, { text: meaning }] })),
  ];
  const written = table({
    rows,
    widthsCm: [4, 12],
    title: titles.symbols,
    description: titles.symbols,
    together: true,
  });
  return headings.heading(titles.symbols, 2) + written;
}

function sources({ input, relations }: WordPlace, headings: Headings): string {
  const { figures, language, madeAt, link: address } = input;
  const words = exportText[language];
  return [
    headings.heading(words.headings.sources, 2),
    ...tableSources(figures, language).map(({ text, address: page }) =>
      paragraph(`${run(`${text} `)}${link(page.replace('https://www.', ''), page, relations)}`),
    ),
    plain(words.licence),
    plain(words.madeAt(dayText(madeAt, language))),
    paragraph(link(words.openDashboard, address, relations)),
    paragraph(run(address), { style: 'Source' }),
  ].join('');
}

/** What stands behind the figures: definitions, how series were joined, signs, and sources. */
export function endMatter(
  place: WordPlace,
  headings: Headings,
  { definitions: wanted }: { readonly definitions: boolean },
): string {
  const title = headings.heading(exportText[place.input.language].headings.about, 1);
  return [
    title,
    wanted ? definitions(place, headings) : '',
    pedigree(place, headings),
    symbols(place, headings),
    sources(place, headings),
  ].join('');
}
