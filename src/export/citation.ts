import { sourceWords } from '../chart/caption.ts';
import { exportText } from '../language/export.ts';
import type { Language } from '../language/language.ts';
import { tablePage } from '../pxweb/offices.ts';
import type { Figure } from '../series/series.ts';
import { asShown } from '../series/transforms.ts';
import { dayText, isoDay } from './cells.ts';
import { safeName } from './fileName.ts';
import type { ExportInput } from './input.ts';

/** The line under a chart or table, as the licence of the office asks: "Kilde: SSB, tabell 07459. … Hentet 22.8.2026." */
export const sourceLine = (figure: Figure, language: Language): string =>
  `${sourceWords(asShown(figure), language)}.`.replace(/\.\.$/, '.');

export interface TableSource {
  readonly table: string;
  readonly address: string;
  readonly text: string;
}

/** Every table of the dashboard once, in full, in the order of first use. */
export function tableSources(figures: readonly Figure[], language: Language): readonly TableSource[] {
  const words = exportText[language];
  const entries = figures
    .flatMap(({ sources }) => sources)
    .map((source): [string, TableSource] => {
      const { table, updated, fetched } = source;
      const text = words.sourceLong(table, dayText(updated, language), dayText(fetched, language));
      const extract = source.source === 'extract' ? ` ${words.fromExtract}` : '';
      return [
        `${table}@${source.source}`,
        { table, address: tablePage(table, language), text: text + extract },
      ];
    });
  return [...new Map(entries).values()];
}

export interface Citation {
  readonly text: string;
  readonly bibtex: string;
}

type CitedInput = Pick<ExportInput, 'title' | 'link' | 'madeAt' | 'language'>;

const escaped = (text: string): string =>
  text.replace(/[\\{}$&#%_~^]/g, (character) => {
    if (character === '\\') return '\\textbackslash{}';
    if (character === '~') return '\\textasciitilde{}';
    return character === '^' ? '\\textasciicircum{}' : `\\${character}`;
  });

function bibtex(id: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
}

/** How the whole dashboard is cited. */
export function dashboardCitation(input: CitedInput): Citation {
  const { title, link, madeAt, language } = input;
  const day = isoDay(madeAt);
  return {
    text: exportText[language].citation(title, link, dayText(madeAt, language)),
    bibtex: bibtex(`nokkeltall-${safeName(title) || 'dashboard'}-${day}`, {
      author: '{Nøkkeltallsbyggeren}',
      title: `{${escaped(title)}}`,
      year: day.slice(0, 4),
      url: link,
      urldate: day,
    }),
  };
}

/** How one figure is cited: by the office that published the numbers, with the table. */
export function figureCitation(figure: Figure, input: CitedInput): Citation {
  const { language } = input;
  const title = figure.indicator.title[language];
  const [first] = figure.sources;
  const table = first?.table ?? figure.indicator.measure.of.table;
  const day = isoDay(input.madeAt);
  const address = tablePage(table, language);
  const updated = first?.updated.slice(0, 4) || day.slice(0, 4);
  return {
    text: `${title}. ${sourceLine(figure, language)} ${address}`,
    bibtex: bibtex(`ssb-${safeName(table)}-${safeName(figure.indicator.id)}`, {
      author: language === 'en' ? '{Statistics Norway}' : '{Statistisk sentralbyrå}',
      title: `{${escaped(title)}}`,
      year: updated,
      howpublished: exportText[language].tableName(table),
      url: address,
      urldate: day,
      note: `${escaped(sourceLine(figure, language))} CC BY 4.0.`,
    }),
  };
}
