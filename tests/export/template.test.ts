// @vitest-environment jsdom
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { filledTemplate } from '../../src/export/template.ts';
import { readMark } from '../../src/export/templateMarks.ts';
import { input } from './figures.ts';
import { assertWhole, elements, type OfficeFile, officeFile } from './openXml.ts';
import { onePixel } from './pixel.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const types = (main = 'document.main') =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${main}+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`;
const rels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
/** As Word in Norwegian names them. */
const styles = `<?xml version="1.0"?><w:styles xmlns:w="${w}"><w:style w:type="paragraph" w:default="1" w:styleId="Kommune"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Bildetekst"><w:name w:val="caption"/></w:style></w:styles>`;

const documentOf = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="${w}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="2417" w:bottom="1417" w:left="2417"/></w:sectPr></w:body></w:document>`;
const paragraph = (...runs: string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="Brødtekst"/></w:pPr>${runs.map((text) => `<w:r><w:rPr><w:i/></w:rPr><w:t>${text}</w:t></w:r>`).join('<w:proofErr w:type="spellEnd"/>')}</w:p>`;

interface Parts {
  readonly body: string;
  readonly extra?: Readonly<Record<string, string>>;
  readonly main?: string;
}
const template = ({ body, extra = {}, main }: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': types(main),
        '_rels/.rels': rels,
        'word/document.xml': documentOf(body),
        'word/styles.xml': styles,
        ...extra,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

const given = { ...input(), pngOf: async () => onePixel };
async function filled(
  parts: Parts,
): Promise<{ file: OfficeFile; unknown: readonly string[]; filled: number }> {
  const result = await filledTemplate(template(parts), given);
  if ('fault' in result) throw new Error(result.detail);
  const file = officeFile(result.file);
  assertWhole(file);
  return { file, unknown: result.unknown, filled: result.filled };
}
const textsOf = (file: OfficeFile, name = 'word/document.xml'): readonly string[] =>
  elements(file.xml(name), 'w:p').map((one) =>
    elements(one, 'w:t')
      .map((text) => text.textContent)
      .join(''),
  );

describe('values in running text', () => {
  test.each([
    ['{{verdi:lavinntekt-barn;9901;siste}}', '9,8*'],
    ['{{verdi:lavinntekt-barn;9901;2023}}', '1\u00a0234,5'],
    ['{{verdi:lavinntekt-barn;9901;2022}}', ':'],
    ['{{verdi:lavinntekt-barn;egen;2021}}', '10,1'],
    ['{{verdi:lavinntekt-barn;99;2022}}', '−3,3'],
    ['{{value:lavinntekt-barn;0;last}}', '9,5'],
    ['{{verdi:bef-aldersfordeling:6-15;9901;siste}}', '12\u00a0346'],
    ['{{tekst:lavinntekt-barn}}', 'I 2024 var andelen 9,8 prosent. Det er en nedgang.'],
    ['{{tittel}}', 'Oppvekst i Prøveby'],
    ['{{dato}}', '24.11.2026'],
  ])('%s becomes %s', async (mark, text) => {
    const { file, unknown } = await filled({ body: paragraph(`Før ${mark} etter.`) });
    expect(textsOf(file)).toEqual([`Før ${text} etter.`]);
    expect(unknown).toEqual([]);
  });

  test('are filled also when Word has divided the mark over several runs, and keep the look of the first', async () => {
    const body = paragraph(
      'Andelen er {',
      '{verdi:lavinn',
      'tekt-barn;99',
      '01;siste}',
      '} prosent',
      ' og {{tittel}}.',
    );
    const { file, filled: count } = await filled({ body });
    expect(textsOf(file)).toEqual(['Andelen er 9,8* prosent og Oppvekst i Prøveby.']);
    expect(count).toBe(2);
    expect(elements(file.xml('word/document.xml'), 'w:r')).toHaveLength(6);
  });
});

describe('figures and tables', () => {
  test('take the place of the paragraph that holds the mark alone', async () => {
    const body =
      paragraph('Over') +
      paragraph('{{figur:lavinntekt-barn}}') +
      paragraph('{{tabell:lavinntekt-barn}}') +
      paragraph('Under');
    const { file } = await filled({ body });
    const texts = textsOf(file);
    expect(texts[0]).toBe('Over');
    expect(texts.at(-1)).toBe('Under');
    expect(texts.join(' ')).not.toContain('{{');
    const document = file.xml('word/document.xml');
    expect(elements(document, 'w:drawing')).toHaveLength(1);
    expect(elements(document, 'w:tblHeader')).toHaveLength(1);
    expect(file.names.some((name) => name.startsWith('word/media/'))).toBe(true);
    expect(file.text('[Content_Types].xml')).toContain('Extension="png"');
  });

  test('come after the paragraph when it holds more than the mark', async () => {
    const { file } = await filled({ body: paragraph('Se tabellen {{tabell:lavinntekt-barn}} her.') });
    const texts = textsOf(file);
    expect(texts[0]).toBe('Se tabellen  her.');
    expect(texts[1]).toMatch(/^Tabell 1\. /);
  });

  test('use the template’s own styles, and bring only those that it lacks', async () => {
    const { file } = await filled({ body: paragraph('{{figur:lavinntekt-barn}}') });
    const used = elements(file.xml('word/document.xml'), 'w:pStyle').map((style) =>
      style.getAttribute('w:val'),
    );
    expect(used).toContain('Bildetekst');
    expect(used).not.toContain('Caption');
    const defined = elements(file.xml('word/styles.xml'), 'w:style').map((style) =>
      style.getAttribute('w:styleId'),
    );
    expect(defined).toEqual(expect.arrayContaining(['Kommune', 'Bildetekst', 'NokkeltallSource']));
    for (const style of used.slice(1)) expect(defined).toContain(style);
    expect(file.text('word/styles.xml')).toContain('<w:basedOn w:val="Kommune"/>');
  });

  test('are as wide as the text of the template', async () => {
    const { file } = await filled({ body: paragraph('{{figur:lavinntekt-barn}}') });
    const cm = Number(elements(file.xml('word/document.xml'), 'wp:extent')[0]?.getAttribute('cx')) / 360_000;
    expect(cm).toBeCloseTo(((11906 - 2 * 2417) * 2.54) / 1440, 1);
  });

  test('keep the end of a section that stands in the same paragraph', async () => {
    const body =
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="1" w:h="1"/></w:sectPr></w:pPr><w:r><w:t>{{tabell:lavinntekt-barn}}</w:t></w:r></w:p>';
    const { file } = await filled({ body });
    expect(elements(file.xml('word/document.xml'), 'w:sectPr')).toHaveLength(2);
    expect(elements(file.xml('word/document.xml'), 'w:tbl')).toHaveLength(1);
  });
});

describe('what is not known', () => {
  test.each([
    '{{figur:finnes-ikke}}',
    '{{verdi:lavinntekt-barn;1234;siste}}',
    '{{verdi:lavinntekt-barn;9901;1999}}',
    '{{tekst:bef-aldersfordeling}}',
    '{{saksnummer}}',
    '{{constructor}}',
  ])('%s stands as it was and is listed', async (mark) => {
    const { file, unknown, filled: count } = await filled({ body: paragraph(`${mark} og {{tittel}}`) });
    expect(textsOf(file)).toEqual([`${mark} og Oppvekst i Prøveby`]);
    expect(unknown).toEqual([mark]);
    expect(count).toBe(1);
  });

  test('headers are filled with text, but hold no figures', async () => {
    const header = `<?xml version="1.0"?><w:hdr xmlns:w="${w}">${paragraph('{{tittel}}')}${paragraph('{{figur:lavinntekt-barn}}')}</w:hdr>`;
    const { file, unknown } = await filled({ body: paragraph('x'), extra: { 'word/header1.xml': header } });
    expect(textsOf(file, 'word/header1.xml')).toEqual(['Oppvekst i Prøveby', '{{figur:lavinntekt-barn}}']);
    expect(unknown).toEqual(['{{figur:lavinntekt-barn}}']);
  });
});

test('a .dotx comes back as a document', async () => {
  const { file } = await filled({ body: paragraph('{{tittel}}'), main: 'template.main' });
  expect(file.text('[Content_Types].xml')).toContain('document.main+xml');
});

test('text that is filled in is never markup', async () => {
  const result = await filledTemplate(template({ body: paragraph('{{tittel}}') }), {
    ...given,
    title: '<w:p>&amp;',
  });
  if ('fault' in result) throw new Error(result.detail);
  expect(textsOf(officeFile(result.file))).toEqual(['<w:p>&amp;']);
});

const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const zeros = new Uint8Array(120 * 1024 * 1024);
describe('a template that is none is refused by name', () => {
  test.each([
    ['text', strToU8('Dette er ikke et dokument, bare tekst.'), 'not-docx'],
    ['nothing', new Uint8Array(0), 'not-docx'],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), 'not-docx'],
    [
      'a document with a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...utf16('EncryptedPackage')]),
      'encrypted',
    ],
    [
      'an old .doc',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from({ length: 600 }, () => 0)]),
      'not-docx',
    ],
    ['macros', template({ body: '', extra: { 'word/vbaProject.bin': 'x' } }), 'macros'],
    [
      'a zip bomb',
      zipSync({ '[Content_Types].xml': strToU8(types()), 'word/document.xml': zeros }),
      'too-large',
    ],
    ['a cut file', template({ body: paragraph('x') }).slice(40), 'damaged'],
  ])('%s', async (_what, file, fault) => {
    expect(await filledTemplate(file, given)).toMatchObject({ fault });
  });

  test('a file that lies about its size is stopped while it is unpacked', async () => {
    const bomb = zipSync({ '[Content_Types].xml': strToU8(types()), 'word/document.xml': zeros });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at + 4 < bomb.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(await filledTemplate(bomb, given)).toMatchObject({ fault: 'too-large' });
  });
});

test('marks are read in Norwegian and English, and nothing else is a mark', () => {
  expect(readMark('{{Tabell: lavinntekt-barn }}')).toMatchObject({
    kind: 'table',
    parts: ['lavinntekt-barn'],
  });
  expect(readMark('{{table:a}}')?.kind).toBe('table');
  expect(readMark('{{toString}}')).toBeNull();
  expect(readMark('{{}}')).toBeNull();
});
