import type { Part } from '../../text/part.ts';

export interface Clump {
  readonly part: Part;
  /** The bracket before a number, and the signs after it, which may not be parted from it by a line break. */
  readonly before: string;
  readonly after: string;
}

const opening = /\($/;
const closing = /^[).,;:]+/;

/** Parts with the signs at the edges of a number handed over to it; put together, the text is the same. */
export function clumps(parts: readonly Part[]): readonly Clump[] {
  const isNumber = (at: number) => parts[at]?.kind === 'number';
  return parts.map((part, at) => {
    if (part.kind === 'number') {
      const [before = ''] = opening.exec(parts[at - 1]?.text ?? '') ?? [];
      const [after = ''] = closing.exec(parts[at + 1]?.text ?? '') ?? [];
      return { part, before, after };
    }
    const start = isNumber(at - 1) ? part.text.replace(closing, '') : part.text;
    const text = isNumber(at + 1) ? start.replace(opening, '') : start;
    return { part: { ...part, text }, before: '', after: '' };
  });
}
