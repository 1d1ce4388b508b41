import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { defaultDocx, docx } from '../../src/export/docx.ts';
import { pptx } from '../../src/export/pptx.ts';
import { xlsx } from '../../src/export/xlsx.ts';
import { input } from './figures.ts';
import { onePixel } from './pixel.ts';

const present = spawnSync('soffice', ['--version']).status === 0;
const canReadPdf = spawnSync('pdftotext', ['-v']).status === 0;
const where = present ? 'LibreOffice is here' : 'skipped: LibreOffice is not installed here';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Conversion {
  readonly name: string;
  readonly to: string;
  /** File name of what LibreOffice makes. */
  readonly result: string;
}

/** Opens a file in LibreOffice and saves it in another form. */
function converted(file: Uint8Array, { name, to, result }: Conversion): Uint8Array {
  const path = join(folder, name);
  writeFileSync(path, file);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, path], {
    timeout: 120_000,
    stdio: 'pipe',
  });
  return readFileSync(join(folder, result));
}

const pdfA = 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"}}';
const secondSheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,2';

const pdfText = (pdf: Uint8Array): string => {
  const path = join(folder, 'read.pdf');
  writeFileSync(path, pdf);
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
};

describe(`an independent reader (${where})`, () => {
  test.runIf(present)(
    'opens the Word document and makes PDF/A of it, with the numbers in place',
    async () => {
      const file = await docx({ ...input(), pngOf: async () => onePixel }, defaultDocx);
      const pdf = converted(file, { name: 'a.docx', to: pdfA, result: 'a.pdf' });
      expect(Buffer.from(pdf).toString('latin1')).toContain('pdfaid:part');
      if (!canReadPdf) return;
      const text = pdfText(pdf);
      for (const expected of ['Oppvekst i Prøveby', 'Tabell 1. ', '9,8¹', '1 234,5¹', '−3,3', 'Kilde: SSB'])
        expect(text.replaceAll('\u00a0', ' ')).toContain(expected);
    },
    120_000,
  );

  test.runIf(present)(
    'opens the workbook and finds numbers as numbers and signs as text',
    () => {
      const found = converted(xlsx(input(), 'long'), {
        name: 'b.xlsx',
        to: secondSheet,
        result: 'b-Alle tall.csv',
      });
      const csv = Buffer.from(found).toString('utf8');
      expect(csv).toContain('9.84999');
      expect(csv).toContain("'=1+1");
      expect(csv).toContain('-3.26');
    },
    120_000,
  );

  test.runIf(present)(
    'opens the slides and shows their titles',
    async () => {
      const pdf = converted(await pptx(input()), { name: 'c.pptx', to: 'pdf', result: 'c.pdf' });
      if (!canReadPdf) return;
      const text = pdfText(pdf);
      for (const expected of ['Oppvekst i Prøveby', 'Andelen i Prøveby er 9,8 prosent i 2024', 'Kilder'])
        expect(text).toContain(expected);
    },
    120_000,
  );
});
