import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaCode } from '../../src/areas/area.ts';
import { type Answer, understand } from '../../src/dashboard/question.ts';
import { answered } from '../../src/dashboard/questionAnswer.ts';
import type { GroupKind } from '../../src/dashboard/questionWords.ts';
import { spanText } from '../../src/periods/span.ts';
import { goldenQuestions, groupOf, type Question, worldIn } from './questionWorld.ts';

const questions = goldenQuestions();

function wantedAreas({ areas }: Question): readonly string[] {
  const own = areaCode(areas[0] ?? '');
  const all = areas.flatMap((area): readonly string[] =>
    area.startsWith('+') ? groupOf(area.slice(1) as GroupKind, own) : [area],
  );
  return [...new Set(all)];
}

/** What is wrong with the answer; null when it is rightly understood. */
function wrong(question: Question, answer: Answer): string | null {
  const wishes = answer.understood.filter((one) => one.kind === 'figures');
  const figures = wishes.map((wish) => wish.figures[0] as string);
  if (figures.length !== question.figures.length) return `figures ${figures}`;
  if (!question.figures.every((may, at) => may.includes(figures[at] ?? ''))) return `figures ${figures}`;
  if (answer.areas.join() !== wantedAreas(question).join()) return `areas ${answer.areas}`;
  const span = answer.span === null ? '' : spanText(answer.span);
  if (span !== question.span) return `span ${span}`;
  if (answer.notUnderstood.join() !== question.notUnderstood.join())
    return `not understood: ${answer.notUnderstood}`;
  return null;
}

const ask = (text: string, language: Question['language'] = 'nb', own?: string): Answer =>
  understand(text, { ...worldIn(language), ...(own === undefined ? {} : { own: areaCode(own) }) });

describe('plain questions', () => {
  test('are rightly understood, figures, places, years and what is left over, in at least 95 of 100', () => {
    const faults = questions.flatMap((question) => {
      const fault = wrong(question, ask(question.text, question.language));
      return fault === null ? [] : [`${question.text} → ${fault}`];
    });
    console.info(
      `${questions.length - faults.length} of ${questions.length} questions rightly understood`,
      faults,
    );
    expect(questions.length).toBeGreaterThanOrEqual(150);
    expect(faults.length, faults.join('\n')).toBeLessThanOrEqual(0.05 * questions.length);
  });

  test('give the same answer each time, and never throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: 'grapheme' }), (text) => {
        expect(ask(text)).toEqual(ask(text));
      }),
      { numRuns: 60 },
    );
  });

  test('of nothing are answered by nothing', () => {
    for (const text of ['', '   ', '?', 'hvordan er det', 'og, og'])
      expect(ask(text)).toEqual({ figures: [], areas: [], span: null, understood: [], notUnderstood: [] });
  });

  test('account for every place and year in a chip with the words that said so', () => {
    const { understood } = ask('barnefattigdom i Skedsmo mot landet siden 2015');
    expect(understood.map(({ words }) => words)).toEqual([
      'barnefattigdom',
      'Skedsmo',
      'landet',
      'siden 2015',
    ]);
    const [, skedsmo] = understood;
    expect(skedsmo).toMatchObject({ kind: 'area', area: '3205', former: { code: expect.any(String) } });
  });
});

describe('the own place', () => {
  test('is taken from what the reader has chosen before when the question names none', () => {
    expect(ask('barnefattigdom', 'nb', '4003').areas).toEqual(['4003']);
    expect(ask('barnefattigdom mot landet', 'nb', '4003').areas).toEqual(['4003', '0']);
    expect(ask('barnefattigdom i fylket', 'nb', '4003').areas).toEqual(['4003', '40']);
  });

  test('gives way to the place that the question names', () => {
    expect(ask('barnefattigdom i Drammen', 'nb', '4003').areas).toEqual(['3301']);
    expect(ask('barnefattigdom i Telemark', 'nb', '4003').areas).toEqual(['40']);
  });
});

describe('the dashboard of an answer', () => {
  test('has the figures as panels, the places and the span, and opens to be worked with', () => {
    const dashboard = answered(ask('folketall i Skien mot landet siste 5 år'));
    expect(dashboard.panels.map(({ indicator }) => indicator)).toContain('bef-folketall');
    expect(dashboard.areas).toEqual(['4003', '0']);
    expect(dashboard.span).toEqual({ kind: 'latest', years: 5 });
    expect(dashboard.view).toBe('workspace');
  });

  test('stays on the front page when no figure was understood', () => {
    expect(answered(ask('Bergen')).view).toBe('front');
  });
});
