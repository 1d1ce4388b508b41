import { strToU8, zipSync } from 'fflate';
import { exportText } from '../language/export.ts';
import { isValue } from '../series/cell.ts';
import { cellText } from '../series/format.ts';
import type { Figure, Series } from '../series/series.ts';
import { dayText } from './cells.ts';
import { sourceLine } from './citation.ts';
import { hasNumbers } from './figureTable.ts';
import type { ExportInput } from './input.ts';
import {
  freePrefix,
  largestPicture,
  mainType,
  openedTemplate,
  type Parts,
  type TemplateFault,
  templateRoom,
  templateType,
  textOf,
  withNamespaces,
  withPng,
  withRelations,
} from './templateFile.ts';
import { type Filling, filledPart, type Mark, readMark } from './templateMarks.ts';
import { matchedStyles } from './templateStyles.ts';
import { saidOf } from './ownWords.ts';
import { chartBlock, tableBlock, type WordPlace } from './wordFigure.ts';
import { collectedRelations } from './wordFile.ts';
import { paragraph, run } from './wordXml.ts';

export interface FilledTemplate {
  readonly file: Uint8Array;
  /** How many marks were filled. */
  readonly filled: number;
  /** Marks that stand as they were, each once: unknown words, figures, places or periods. */
  readonly unknown: readonly string[];
}
export type TemplateResult = FilledTemplate | TemplateFault;

function seriesOf(figure: Figure, area: string, category: string | undefined): Series | undefined {
  const own = ['egen', 'eigen', 'own', ''].includes(area.toLowerCase());
  return figure.series.find(
    (series) =>
      (own ? series.role === 'own' : series.area === area) &&
      (category === undefined || series.category?.id === category),
  );
}

function valueText(
  figure: Figure,
  [id = '', area = '', when = '']: readonly string[],
  language: ExportInput['language'],
): string | null {
  const series = seriesOf(figure, area, id.split(':')[1]);
  if (series === undefined) return null;
  const newest = ['siste', 'last', ''].includes(when.toLowerCase());
  const last = series.cells.findLastIndex(isValue);
  const at = newest
    ? last < 0
      ? series.cells.length - 1
      : last
    : figure.periods.findIndex(({ code }) => code === when);
  const cell = series.cells[at];
  return cell === undefined ? null : cellText(cell, figure.decimals, language);
}

const asFilling = (text: string | null | undefined): Filling => (text == null ? null : { text });

function figureFilling(mark: Mark, figure: Figure, place: WordPlace): Promise<Filling> | Filling {
  const { input } = place;
  const { language } = input;
  const block = (xml: string): Filling => (xml === '' ? null : { block: xml });
  const empty = paragraph(run(exportText[language].noNumbers));
  switch (mark.kind) {
    case 'figure':
      return hasNumbers(figure) ? chartBlock(figure, place).then(block) : block(empty);
    case 'table':
      return block(hasNumbers(figure) ? tableBlock(figure, place) : empty);
    case 'text':
      return asFilling(saidOf(figure, input).join(' ') || null);
    case 'source':
      return asFilling(sourceLine(figure, language));
    default:
      return asFilling(valueText(figure, mark.parts, language));
  }
}

async function filling(written: string, place: WordPlace): Promise<Filling> {
  const mark = readMark(written);
  const { input } = place;
  if (mark === null) return null;
  if (mark.kind === 'title') return asFilling(input.title);
  if (mark.kind === 'date') return asFilling(dayText(input.madeAt, input.language));
  if (mark.kind === 'link') return asFilling(input.link);
  if (mark.kind === 'lead') return asFilling(input.lead);
  const id = mark.parts[0]?.split(':')[0];
  const figure = input.figures.find(({ indicator }) => indicator.id === id);
  return figure === undefined ? null : figureFilling(mark, figure, place);
}

const sideParts = /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/;

/** Fills the reader's own Word document and gives it back; what it cannot be is named. */
export async function filledTemplate(file: Uint8Array, input: ExportInput): Promise<TemplateResult> {
  const opened = openedTemplate(file);
  return 'fault' in opened ? opened : filledParts(opened.parts, input);
}

async function filledParts(parts: Parts, input: ExportInput): Promise<FilledTemplate> {
  const document = textOf(parts, 'word/document.xml');
  const relations = collectedRelations(freePrefix(parts), largestPicture(document));
  const styles = matchedStyles(textOf(parts, 'word/styles.xml'));
  const place: WordPlace = {
    input,
    relations,
    room: templateRoom(document),
    grey: false,
    years: 10,
    count: { figures: 0, tables: 0 },
  };
  const unknown = new Set<string>();
  let filled = 0;
  const counted = (found: Filling, written: string): Filling => {
    if (found === null) unknown.add(written);
    else filled += 1;
    return found;
  };
  const inBody = async (written: string): Promise<Filling> => {
    const found = await filling(written, place);
    return counted(
      found !== null && 'block' in found ? { block: styles.inTemplate(found.block) } : found,
      written,
    );
  };
  const atSide = async (written: string): Promise<Filling> => {
    const found = await filling(written, { ...place, relations: collectedRelations('unused') });
    return counted(found !== null && 'text' in found ? found : null, written);
  };
  const changed = new Map(parts);
  changed.set('word/document.xml', strToU8(withNamespaces(await filledPart(document, inBody))));
  for (const name of parts.keys())
    if (sideParts.test(name)) changed.set(name, strToU8(await filledPart(textOf(parts, name), atSide)));
  if (parts.has('word/styles.xml')) changed.set('word/styles.xml', strToU8(styles.styles));
  changed.set(
    '[Content_Types].xml',
    strToU8(withPng(textOf(parts, '[Content_Types].xml').replace(templateType, mainType))),
  );
  const rels = 'word/_rels/document.xml.rels';
  changed.set(rels, strToU8(withRelations(textOf(parts, rels), relations.xml())));
  const zip = zipSync(
    { ...Object.fromEntries(changed), ...relations.pictures() },
    { level: 6, mtime: input.madeAt },
  );
  return { file: zip, filled, unknown: [...unknown] };
}
