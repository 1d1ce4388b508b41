import { namedTogether } from '../chart/caption.ts';
import { exportText } from '../language/export.ts';
import type { Figure } from '../series/series.ts';
import { dayText } from './cells.ts';
import { hasNumbers } from './figureTable.ts';
import { assertFigures, type ExportInput, step } from './input.ts';
import { isOwnLead, ownMark } from './ownWords.ts';
import { placesOf } from './overview.ts';
import { endMatter } from './wordEnd.ts';
import { chartBlock, noteBlock, ownNoteBlock, tableBlock, textBlock, type WordPlace } from './wordFigure.ts';
import { collectedRelations, wordFile } from './wordFile.ts';
import { contentsField, type Headings, headingsOf } from './wordHeadings.ts';
import { type PageForm, roomOf } from './wordPage.ts';
import { paragraph, run } from './wordXml.ts';

/** What goes into the document, and how. */
export interface DocxOptions {
  /** Ids of the figures to include; all when left out. */
  readonly figures?: readonly string[];
  readonly charts: boolean;
  readonly tables: boolean;
  readonly texts: boolean;
  readonly definitions: boolean;
  /** How many of the newest periods the tables show. */
  readonly years: number | 'all';
  readonly page: PageForm;
  /** Safe in black and white. */
  readonly grey: boolean;
}

export const defaultDocx: DocxOptions = {
  charts: true,
  tables: true,
  texts: true,
  definitions: true,
  years: 10,
  page: 'portrait',
  grey: false,
};

/** The input with only the chosen figures. */
export function chosen(input: ExportInput, ids: readonly string[] | undefined): ExportInput {
  const figures = input.figures.filter(({ indicator }) => ids === undefined || ids.includes(indicator.id));
  assertFigures({ figures });
  return { ...input, figures };
}

function front(input: ExportInput): string {
  const { title, language, figures, dashboard, madeAt, lead } = input;
  const words = exportText[language];
  const places = namedTogether(placesOf(figures, dashboard.areas));
  const named = places.length > 8 ? words.placeCount(places.length) : words.places(words.list(places));
  const about = [places.length === 0 ? '' : named, words.madeAt(dayText(madeAt, language))];
  const below = about.filter((part) => part !== '').join('\n');
  return [
    paragraph(run(title), { style: 'Title' }),
    paragraph(run(below), { style: 'Subtitle' }),
    ...(lead ?? '')
      .split('\n')
      .filter((part) => part.trim() !== '')
      .map((part) => paragraph(run(part), { style: 'Lead' })),
    isOwnLead(input) ? paragraph(run(ownMark(input)), { style: 'Note' }) : '',
  ].join('');
}

async function figureBlock(figure: Figure, place: WordPlace, options: DocxOptions): Promise<string> {
  const { language } = place.input;
  const notes = noteBlock(figure, place);
  const tables = options.tables && hasNumbers(figure);
  const last = { ...place, notesFollow: notes !== '' };
  const parts = [
    options.texts ? textBlock(figure, place) : '',
    ownNoteBlock(figure, place),
    hasNumbers(figure) ? '' : paragraph(run(exportText[language].noNumbers)),
    options.charts ? await chartBlock(figure, tables ? place : last) : '',
    tables ? tableBlock(figure, last) : '',
    notes,
  ];
  return parts.join('');
}

/** With more figures than this, the title and the contents have the first page to themselves. */
const mostOnFront = 3;

/** Sections begin at the reader's own headings; figures before the first of them stand under a common one. */
async function sections(place: WordPlace, headings: Headings, options: DocxOptions): Promise<string> {
  const { input } = place;
  const { figures, dashboard, language } = input;
  let body = '';
  for (const [index, figure] of figures.entries()) {
    const { id, title } = figure.indicator;
    const own = dashboard.panels.find(({ indicator }) => indicator === id)?.heading;
    const section = own ?? (index === 0 ? exportText[language].headings.other : undefined);
    const first = index === 0 && figures.length > mostOnFront ? 'newPage' : undefined;
    if (section !== undefined) body += headings.heading(section, 1, first);
    body += headings.heading(title[language], 2);
    body += await figureBlock(figure, place, options);
    await step(input, index + 1, figures.length);
  }
  return body;
}

/** The Word document of a dashboard. */
export async function docx(given: ExportInput, options: DocxOptions = defaultDocx): Promise<Uint8Array> {
  const input = chosen(given, options.figures);
  const { page, grey, years } = options;
  const relations = collectedRelations('nk');
  const place: WordPlace = {
    input,
    relations,
    room: roomOf(page),
    grey,
    years,
    count: { figures: 0, tables: 0 },
  };
  const headings = headingsOf();
  const body = await sections(place, headings, options);
  const end = endMatter(place, headings, options);
  return wordFile({
    title: input.title,
    language: input.language,
    madeAt: input.madeAt,
    page,
    body: front(input) + contentsField(headings, input.language) + body + end,
    relations,
  });
}
