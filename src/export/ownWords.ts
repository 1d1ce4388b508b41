import { exportText } from '../language/export.ts';
import { pageWords } from '../language/words.ts';
import type { Figure } from '../series/series.ts';
import type { ExportInput } from './input.ts';
import { panelOf } from './panelDrawing.ts';

/** Says that words are the reader's own, so that nobody takes them for what the numbers say. */
export const ownMark = ({ language }: Pick<ExportInput, 'language'>): string =>
  pageWords[language].ownTextMark;

/** Whether the lead is the reader's own, and not one made by rule. */
export const isOwnLead = ({ dashboard }: Pick<ExportInput, 'dashboard'>): boolean =>
  dashboard.lead !== undefined;

export const isOwnText = (figure: Figure, { dashboard }: Pick<ExportInput, 'dashboard'>): boolean =>
  panelOf(dashboard, figure)?.text !== undefined;

/** The words of a figure in running text, with their mark where they are the reader's own. */
export function saidOf(figure: Figure, input: ExportInput): readonly string[] {
  const said = input.texts?.[figure.indicator.id] ?? [];
  return isOwnText(figure, input) ? [...said, `(${ownMark(input)})`] : said;
}

/** The reader's own note to a figure, marked as hers. */
export function ownNote(
  figure: Figure,
  { dashboard, language }: Pick<ExportInput, 'dashboard' | 'language'>,
): string | undefined {
  const note = panelOf(dashboard, figure)?.note;
  return note === undefined ? undefined : exportText[language].ownNote(note);
}
