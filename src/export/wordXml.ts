import { printable, xmlText } from './guard.ts';

/** Paragraph styles of the document; a template of the reader's own may lack them, and then Word shows plain text. */
export type ParagraphStyle =
  | 'Normal'
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Caption'
  | 'TOCHeading'
  | 'TOC1'
  | 'TOC2'
  | 'TOC3'
  | 'Lead'
  | 'Source'
  | 'Note'
  | 'TableText'
  | 'Footer';

export interface RunLook {
  readonly bold?: boolean;
  readonly style?: 'Hyperlink';
}

/** What a part of a Word file leads to outside itself; ids are given as they are asked for, `number` is a picture's own in the document. */
export interface Relations {
  readonly link: (address: string) => string;
  readonly picture: (png: Uint8Array) => { readonly relation: string; readonly number: number };
}

export function run(text: string, look: RunLook = {}): string {
  const style = look.style === undefined ? '' : `<w:rStyle w:val="${look.style}"/>`;
  const properties = style + (look.bold ? '<w:b/><w:bCs/>' : '');
  const lines = printable(text).split(/\r\n|\r|\n/);
  const body = lines.map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`).join('<w:br/>');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${body}</w:r>`;
}

export interface ParagraphLook {
  readonly style?: ParagraphStyle;
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
  readonly right?: boolean;
}

/** A paragraph of runs that are already XML. */
export function paragraph(runs: string, { style, keepNext, newPage, right }: ParagraphLook = {}): string {
  const properties = [
    style === undefined || style === 'Normal' ? '' : `<w:pStyle w:val="${style}"/>`,
    keepNext ? '<w:keepNext/>' : '',
    newPage ? '<w:pageBreakBefore/>' : '',
    right ? '<w:jc w:val="right"/>' : '',
  ].join('');
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A field with the result that is shown until Word updates it. */
export const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export const link = (text: string, address: string, relations: Relations): string =>
  `<w:hyperlink r:id="${relations.link(address)}" w:history="1">${run(text, { style: 'Hyperlink' })}</w:hyperlink>`;

export const bookmarked = (runs: string, { id, name }: { id: number; name: string }): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;

/** English Metric Units per centimetre. */
const emu = 360_000;
export const twips = (centimetres: number): number => Math.round((centimetres * 1440) / 2.54);

export interface Picture {
  readonly png: Uint8Array;
  readonly widthCm: number;
  readonly heightCm: number;
  readonly alternative: string;
  readonly name: string;
}

/** A picture that stands in the line of text, with its alternative text. */
export function picture(
  { png, widthCm, heightCm, alternative, name }: Picture,
  relations: Relations,
): string {
  const { relation, number } = relations.picture(png);
  const size = `cx="${Math.round(widthCm * emu)}" cy="${Math.round(heightCm * emu)}"`;
  const main = 'http://schemas.openxmlformats.org/drawingml/2006';
  const described = `name="${xmlText(name)}" descr="${xmlText(alternative)}"`;
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${number}" ${described}/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${main}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic xmlns:a="${main}/main"><a:graphicData uri="${main}/picture"><pic:pic xmlns:pic="${main}/picture"><pic:nvPicPr><pic:cNvPr id="${number}" ${described}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

export interface TableCell {
  readonly text: string;
  readonly right?: boolean;
  readonly bold?: boolean;
  readonly fill?: string;
}
export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly header?: boolean;
}
export interface WordTable {
  readonly rows: readonly TableRow[];
  readonly widthsCm: readonly number[];
  /** Title and description for those who hear the table. */
  readonly title: string;
  readonly description: string;
  /** Keeps a short table on one page, with the line that follows it. */
  readonly together: boolean;
}

function tableCell({ text, right, bold, fill }: TableCell, width: number, keepNext: boolean): string {
  const shade = fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  const look = { style: 'TableText' as const, keepNext, right: right === true };
  const body = paragraph(run(text, { bold: bold === true }), look);
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}<w:vAlign w:val="bottom"/></w:tcPr>${body}</w:tc>`;
}

/** Borders are written on the table itself, so that it looks the same in a template without our table style. */
const borders =
  '<w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="15242B"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="15242B"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="B9C6CB"/></w:tblBorders>';

/** A native table: a marked header row that repeats on each page, row headers in the first column, no merged cells. */
export function table({ rows, widthsCm, title, description, together }: WordTable): string {
  const widths = widthsCm.map(twips);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const body = rows.map(({ cells, header }) => {
    const keepNext = together || header === true;
    const written = cells.map((cell, index) => tableCell(cell, widths[index] ?? 0, keepNext));
    return `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`;
  });
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${xmlText(title)}"/><w:tblDescription w:val="${xmlText(description)}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`;
}
