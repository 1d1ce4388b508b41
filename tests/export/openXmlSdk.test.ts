import validate, { type Format } from '@ooxml-tools/validate';
import { describe, expect, test } from 'vitest';
import { defaultDocx, docx } from '../../src/export/docx.ts';
import { pptx } from '../../src/export/pptx.ts';
import { filledTemplate } from '../../src/export/template.ts';
import { xlsx } from '../../src/export/xlsx.ts';
import { input, inputs } from './figures.ts';
import { onePixel } from './pixel.ts';

/** What the Open XML SDK, which knows what Office will open, finds wrong. */
const faults = (file: Uint8Array, format: Format): Promise<readonly unknown[]> =>
  validate(file, format, 'Microsoft365');

const drawn = inputs.map((each) => ({ ...each, pngOf: async () => onePixel }));

describe('the Open XML SDK finds nothing wrong with', () => {
  test.each(drawn)(
    'a Word document in $language',
    async (each) => {
      expect(await faults(await docx(each), 'docx')).toEqual([]);
    },
    60_000,
  );

  test('a lying Word document without charts', async () => {
    expect(
      await faults(await docx(input(), { ...defaultDocx, page: 'landscape', charts: false }), 'docx'),
    ).toEqual([]);
  }, 60_000);

  test('a template that was filled', async () => {
    const [own] = drawn;
    if (own === undefined) throw new Error('no input');
    const template = await docx({
      ...own,
      title: '{{verdi:lavinntekt-barn;9901;siste}}',
      texts: {
        'lavinntekt-barn': ['{{tabell:lavinntekt-barn}}'],
        'bef-aldersfordeling': ['{{figur:lavinntekt-barn}}'],
      },
    });
    const filled = await filledTemplate(template, own);
    if ('fault' in filled) throw new Error(filled.detail);
    expect(filled.filled).toBeGreaterThan(2);
    expect(await faults(filled.file, 'docx')).toEqual([]);
    const again = await filledTemplate(filled.file, own);
    if ('fault' in again) throw new Error(again.detail);
    expect(await faults(again.file, 'docx')).toEqual([]);
  }, 60_000);

  test.each(['sheets', 'long'] as const)(
    'a workbook: %s',
    async (shape) => {
      expect(await faults(xlsx(input(), shape), 'xlsx')).toEqual([]);
    },
    60_000,
  );

  test.each(inputs)(
    'slides in $language',
    async (each) => {
      expect(await faults(await pptx(each), 'pptx')).toEqual([]);
    },
    60_000,
  );
});
