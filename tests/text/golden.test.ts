import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/language/language.ts';
import { describe as described } from '../../src/text/describe.ts';
import { sentenceText } from '../../src/text/text.ts';
import { context } from './build.ts';
import { cases } from './cases.ts';

const golden = (language: Language): string =>
  cases
    .map(({ title, figure }) => {
      const sentences = described(figure, context).map((sentence) => sentenceText(sentence, language).text);
      return `## ${title}\n${sentences.join('\n')}\n`;
    })
    .join('\n');

describe('texts read by eye', () => {
  test.each(languages)('every case says in %s what it said when it was read', async (language) => {
    await expect(golden(language)).toMatchFileSnapshot(`golden/${language}.txt`);
  });

  test('there are at least sixty cases, each with its own name', () => {
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  test('says one to four sentences of every case', () => {
    for (const { figure } of cases) {
      const { length } = described(figure, context);
      expect(length).toBeGreaterThanOrEqual(1);
      expect(length).toBeLessThanOrEqual(4);
    }
  });
});
