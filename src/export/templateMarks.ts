import { xmlText } from './guard.ts';

export const markKinds = [
  'figure',
  'table',
  'text',
  'value',
  'source',
  'title',
  'date',
  'link',
  'lead',
] as const;
export type MarkKind = (typeof markKinds)[number];

/** What writers may call the marks, in the three languages. */
const names: Readonly<Record<string, MarkKind>> = {
  figur: 'figure',
  figure: 'figure',
  tabell: 'table',
  table: 'table',
  tekst: 'text',
  text: 'text',
  verdi: 'value',
  value: 'value',
  kilde: 'source',
  kjelde: 'source',
  source: 'source',
  tittel: 'title',
  title: 'title',
  dato: 'date',
  date: 'date',
  lenke: 'link',
  lenkje: 'link',
  link: 'link',
  ingress: 'lead',
  lead: 'lead',
};

export interface Mark {
  /** As it stands in the template, with its braces. */
  readonly written: string;
  readonly kind: MarkKind;
  /** What follows the colon, divided at semicolons. */
  readonly parts: readonly string[];
}

export function readMark(written: string): Mark | null {
  const [, name = '', rest = ''] = /^\{\{\s*([\p{L}]+)\s*(?::(.*))?\}\}$/u.exec(written) ?? [];
  const kind = Object.hasOwn(names, name.toLowerCase()) ? names[name.toLowerCase()] : undefined;
  return kind === undefined ? null : { written, kind, parts: rest.split(';').map((part) => part.trim()) };
}

/** What a mark becomes: text in its place, or paragraphs and tables after its own paragraph; null when it stays. */
export type Filling = { readonly text: string } | { readonly block: string } | null;

interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface Paragraph {
  readonly start: number;
  end: number;
  readonly segments: Segment[];
  /** Holds a paragraph within itself, as text boxes do, or ends a section. */
  special: boolean;
}

const tokens = /<w:p(?=[ >/])[^>]*?(\/?)>|<\/w:p>|<w:sectPr[ >]|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;

/** The paragraphs of a part with the texts that are their own, not those of paragraphs inside them. */
function paragraphsOf(xml: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const open: Paragraph[] = [];
  for (const match of xml.matchAll(tokens)) {
    const [token, closed, text] = match;
    const end = match.index + token.length;
    const inner = open.at(-1);
    if (token.startsWith('<w:t')) inner?.segments.push({ start: match.index, end, text: text ?? '' });
    else if (token.startsWith('<w:sectPr')) {
      if (inner !== undefined) inner.special = true;
    } else if (token === '</w:p>') {
      const paragraph = open.pop();
      if (paragraph !== undefined) found.push({ ...paragraph, end });
    } else if (closed !== '/') {
      if (inner !== undefined) inner.special = true;
      open.push({ start: match.index, end, segments: [], special: false });
    }
  }
  return found;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Placed {
  readonly from: number;
  readonly to: number;
  readonly filling: Exclude<Filling, null>;
}

/** Puts each filling where its mark begins and takes the mark out of every run it was divided over. */
function segmentEdits(segments: readonly Segment[], placed: readonly Placed[]): readonly Edit[] {
  const edits: Edit[] = [];
  let before = 0;
  for (const { start, end, text } of segments) {
    const touching = placed.filter(({ from, to }) => from < before + text.length && to > before);
    const offset = before;
    before += text.length;
    if (touching.length === 0) continue;
    let rest = '';
    let at = 0;
    for (const { from, to, filling } of touching) {
      rest += text.slice(at, Math.max(at, from - offset));
      if (from >= offset && 'text' in filling) rest += xmlText(filling.text);
      at = Math.min(text.length, to - offset);
    }
    edits.push({ start, end, text: `<w:t xml:space="preserve">${rest}${text.slice(at)}</w:t>` });
  }
  return edits;
}

function paragraphEdits(paragraph: Paragraph, placed: readonly Placed[]): readonly Edit[] {
  const { start, end, segments, special } = paragraph;
  const blocks = placed.flatMap(({ filling }) => ('block' in filling ? [filling.block] : [])).join('');
  const text = segments.map((segment) => segment.text).join('');
  const [only] = placed;
  const alone = only !== undefined && text.trim().length === only.to - only.from && blocks !== '';
  if (alone && !special) return [{ start, end, text: blocks }];
  const edits = segmentEdits(segments, placed);
  if (blocks === '') return edits;
  return [...edits, special ? { start, end: start, text: blocks } : { start: end, end, text: blocks }];
}

const marks = /\{\{[^{}]{1,200}\}\}/g;

/** Fills the marks of one part of a document, also those that Word has divided over several runs. */
export async function filledPart(xml: string, fill: (written: string) => Promise<Filling>): Promise<string> {
  const edits: Edit[] = [];
  for (const paragraph of paragraphsOf(xml)) {
    const text = paragraph.segments.map((segment) => segment.text).join('');
    const placed: Placed[] = [];
    for (const match of text.matchAll(marks)) {
      const filling = await fill(match[0]);
      if (filling !== null) placed.push({ from: match.index, to: match.index + match[0].length, filling });
    }
    if (placed.length > 0) edits.push(...paragraphEdits(paragraph, placed));
  }
  return edits
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end), xml);
}
