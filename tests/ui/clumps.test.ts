import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/text/part.ts';
import { clumps } from '../../src/ui/words/clumps.ts';

const words = (text: string): Part => ({ kind: 'words', text });
const number = (text: string): Part => ({
  kind: 'number',
  text,
  of: { value: 1, unit: 'percent', cells: [] } as never,
});

describe('Numbers in running text', () => {
  it('keep the bracket before them and the signs after them', () => {
    const made = clumps([
      words('lavere enn i landet ('),
      number('19,6'),
      words('). Siden '),
      number('2'),
      words(' år'),
    ]);
    expect(made.map(({ before, part, after }) => `${before}${part.text}${after}`)).toEqual([
      'lavere enn i landet ',
      '(19,6).',
      ' Siden ',
      '2',
      ' år',
    ]);
  });

  it('leave the text as it was', () => {
    const part = fc.oneof(
      fc.stringMatching(/^[a-z (]{0,4}[).,;:]{0,2}[a-z ]{1,4}[(]?$/).map(words),
      fc.stringMatching(/^[0-9]{1,3}$/).map(number),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const joined = parts.flatMap((each, at) =>
          each.kind === 'words' && parts[at - 1]?.kind === 'words' ? [] : [each],
        );
        const whole = clumps(joined)
          .map(({ before, part: each, after }) => before + each.text + after)
          .join('');
        expect(whole).toBe(joined.map(({ text }) => text).join(''));
      }),
    );
  });
});
