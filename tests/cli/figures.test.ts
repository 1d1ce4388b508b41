import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Format, formats } from '../../src/cli/formats.ts';
import { projectRoot } from '../../src/cli/nodeAssets.ts';
import { readPackage } from '../../src/export/readPackage.ts';

function figures(...parts: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '-s', 'figures', '--', ...parts, '--source', 'extract'],
    {
      cwd: projectRoot,
      encoding: 'utf8',
    },
  );
  return { status, lines: stdout.split('\n'), stderr };
}

describe('npm run figures', () => {
  it('prints one row per figure, place and period in the order of the link, in the machine form', () => {
    const { status, lines } = figures(
      '?figures=bef-folketall~bef-barn-under-18&areas=0301~0&span=2023..2024',
      '--format',
      'csv',
    );
    expect(status).toBe(0);
    expect(lines).toEqual([
      'figure,area,period,value,status,origin,table,source,updated',
      'bef-folketall,0301,2023,709037,,published,07459,extract,',
      'bef-folketall,0301,2024,717710,,published,07459,extract,',
      'bef-folketall,0,2023,5488984,,published,07459,extract,',
      'bef-folketall,0,2024,5550203,,published,07459,extract,',
      'bef-barn-under-18,0301,2023,132245,,computed,07459,extract,',
      'bef-barn-under-18,0301,2024,131972,,computed,07459,extract,',
      'bef-barn-under-18,0,2023,1112191,,computed,07459,extract,',
      'bef-barn-under-18,0,2024,1112853,,computed,07459,extract,',
      '',
    ]);
  });

  it('gives a missing number as an empty value with the office’s sign', () => {
    const { lines } = figures('?figures=bef-barn-under-18&areas=1580&span=2023..2024');
    expect(lines[1]).toMatch(/^bef-barn-under-18,1580,2023,,\.,/);
    expect(lines[2]).toMatch(/^bef-barn-under-18,1580,2024,1929,,/);
  });

  it('takes a whole address, and says in words what was done with a former municipality', () => {
    const { status, lines, stderr } = figures(
      'https://eksempel.no/?figures=bef-barn-under-18&areas=1201&span=2026..2026',
    );
    expect(status).toBe(0);
    expect(lines[1]).toMatch(/^bef-barn-under-18,4601,2026,54760,/);
    expect(stderr).toContain('Bergen (1201)');
  });

  it.each([
    ['a link of nothing', '?', 'nøkkeltall'],
    ['a link of unknown figures', '?figures=finnes-ikke&areas=4601', 'finnes-ikke'],
  ])('ends with 2 for %s, and says why', (_, link, words) => {
    const { status, lines, stderr } = figures(link);
    expect(status).toBe(2);
    expect(lines).toEqual(['']);
    expect(stderr).toContain(words);
  });

  it('draws no place beside which the reader’s own would lie flat, as the page does not', () => {
    const { lines } = figures('?figures=bef-folketall&areas=4003~4001~0&span=2015..last', '--format', 'svg');
    const picture = lines.join('');
    expect(picture).toContain('Porsgrunn');
    expect(picture).not.toContain('Hele landet');
    const share = figures('?figures=bef-andel-under-18&areas=4003~0&span=2015..last', '--format', 'svg');
    expect(share.lines.join('')).toContain('Hele landet');
  });

  it('names the formats and languages there are when asked for others', () => {
    expect(figures('?figures=bef-folketall', '--format', 'pdf').stderr).toContain('csv');
    expect(figures('?figures=bef-folketall', '--lang', 'se').stderr).toContain('nn');
    expect(figures('?figures=bef-folketall', '--format', 'pdf').status).toBe(2);
  });

  it('refuses addresses of other machines as a source', () => {
    const { status, stderr } = spawnSync(
      'npm',
      ['run', '-s', 'figures', '--', '?figures=bef-folketall', '--source', 'https://evil.example/api'],
      { cwd: projectRoot, encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toContain('evil.example');
  });
});

const part = (file: Uint8Array, name: string): string => strFromU8(unzipSync(file)[name] ?? new Uint8Array());

/** What an independent reader finds in a file of each format: the newest number of Skien. */
const opened: Readonly<Record<Format, (file: Uint8Array) => boolean>> = {
  csv: (file) => /\nbef-andel-under-18,4003,2026,19\.1/.test(strFromU8(file)),
  'csv-wide': (file) => /^area,period,bef-andel-under-18,.*\n4003,2026,19\.1/s.test(strFromU8(file)),
  'csv-no': (file) => strFromU8(file).includes(';19,1;'),
  xlsx: (file) => /<v>19\.1<\/v>/.test(part(file, 'xl/worksheets/sheet2.xml')),
  docx: (file) => part(file, 'word/document.xml').includes('>19,1'),
  pptx: (file) =>
    part(file, 'ppt/presentation.xml') !== '' &&
    Object.keys(unzipSync(file)).some((name) => /charts\/chart\d+\.xml$/.test(name)),
  json: (file) => 'package' in readPackage(strFromU8(file)),
  svg: (file) => /^<svg.*Skien 19,1.*<\/svg>\s*$/s.test(strFromU8(file)),
  text: (file) => strFromU8(file).includes('19,1'),
};

describe('a panel that is shown as a map', () => {
  const link = '?charts=bef-andel-under-18.map&figures=bef-andel-under-18&areas=4003~0&span=2015..last';
  const words = { nb: 'Skien har 19,1', nn: 'Skien har 19,1', en: 'Skien has 19.1' } as const;
  it.each(['nb', 'nn', 'en'] as const)(
    'is a map of all municipalities with its credit in pictures, documents and slides, in %s',
    (language) => {
      const folder = mkdtempSync(join(tmpdir(), 'nokkeltall-'));
      try {
        const made = (format: Format): Uint8Array => {
          const out = join(folder, `kart.${format}`);
          expect(figures(link, '--format', format, '--lang', language, '--out', out).status).toBe(0);
          return new Uint8Array(readFileSync(out));
        };
        const svg = strFromU8(made('svg'));
        expect(svg.match(/<path /g)?.length).toBeGreaterThan(357);
        expect(svg).toContain(words[language]);
        const document = part(made('docx'), 'word/document.xml');
        expect(document).toMatch(new RegExp(`descr="[^"]*${words[language]}`));
        expect(document).toContain('Kartverket');
        expect(document).toContain('357');
        const slides = made('pptx');
        const slide = part(slides, 'ppt/slides/slide2.xml');
        expect(slide).toContain('Kartverket');
        expect(slide).toMatch(new RegExp(`descr="[^"]*${words[language]}`));
        expect(Object.keys(unzipSync(slides)).some((name) => /charts\/chart/.test(name))).toBe(false);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );
});

describe('npm run figures --out', () => {
  it.each(formats)(
    '--format %s gives a file that opens and holds the number of the page',
    (format) => {
      const folder = mkdtempSync(join(tmpdir(), 'nokkeltall-'));
      try {
        const out = join(folder, `fil.${format}`);
        const link = '?figures=bef-andel-under-18&areas=4003~0&span=2015..last';
        expect(figures(link, '--format', format, '--out', out).status).toBe(0);
        expect(opened[format](new Uint8Array(readFileSync(out)))).toBe(true);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    60_000,
  );
});
