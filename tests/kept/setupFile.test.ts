import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximumName } from '../../src/app/kept/setup.ts';
import { maximumSetups, readSetupFile, setupFile } from '../../src/app/kept/setupFile.ts';
import { languages } from '../../src/language/language.ts';
import { importLines } from '../../src/ui/kept/importLines.ts';

const now = new Date('2026-11-24T08:12:00Z');
const link = '?v=1&figures=bef-folketall&areas=4003';
const saved = '2026-11-01T10:00:00.000Z';
const fileOf = (...setups: readonly unknown[]) =>
  JSON.stringify({ format: 'nokkeltall-oppsett', version: 1, setups });

describe('a file that is no file of setups', () => {
  it.each([
    ['not JSON', '{"format":', 'not-json'],
    ['an empty file', '', 'not-json'],
    ['something else in JSON', '{"type":"FeatureCollection"}', 'foreign'],
    ['a bare list', '[1,2]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['setups that are no list', '{"format":"nokkeltall-oppsett","version":1,"setups":{}}', 'foreign'],
    ['a version to come', '{"format":"nokkeltall-oppsett","version":2,"setups":[]}', 'newer-version'],
    ['a file of 21 MB', ' '.repeat(21_000_000), 'too-large'],
  ])('%s: is named, and nothing is taken in', (_, text, kind) => {
    const { found, faults } = readSetupFile(text, now);
    expect(found).toEqual([]);
    expect(faults.map((fault) => fault.kind)).toEqual([kind]);
  });
});

describe('a file of setups', () => {
  it('gives what can be used and names the rest', () => {
    const long = 'x'.repeat(maximumName + 5);
    const read = readSetupFile(
      fileOf(
        { name: 'Hel', link, saved },
        { name: 'Uten lenke' },
        { name: 'Farlig', link: 'javascript:alert(1)' },
        7,
        { link, saved },
        { name: long, link, saved },
        { name: 'Halv', link: `${link}&charts=nonsense`, saved: 'yesterday' },
      ),
      now,
    );
    expect(read.found.map(({ name }) => name)).toEqual(['Hel', '5', 'x'.repeat(maximumName), 'Halv']);
    expect(read.found[3]?.saved).toBe(now.toISOString());
    expect(read.faults).toEqual([
      { kind: 'no-link', at: 2, name: 'Uten lenke' },
      { kind: 'no-link', at: 3, name: 'Farlig' },
      { kind: 'no-link', at: 4, name: '' },
      { kind: 'no-name', at: 5 },
      { kind: 'name-cut', name: 'x'.repeat(maximumName) },
      { kind: 'link-mended', name: 'Halv', problems: 1 },
    ]);
  });

  it('is read with the mark that some editors put first', () => {
    expect(readSetupFile(`\uFEFF${fileOf({ name: 'Hel', link, saved })}`, now).faults).toEqual([]);
  });

  it('stops at a thousand', () => {
    const many = Array.from({ length: maximumSetups + 1 }, (_, at) => ({ name: `${at}`, link, saved }));
    const { found, faults } = readSetupFile(fileOf(...many), now);
    expect(found).toHaveLength(maximumSetups);
    expect(faults).toEqual([{ kind: 'too-many', given: maximumSetups + 1, kept: maximumSetups }]);
  });

  it('may be a data package, whose dashboard is then taken in', () => {
    const text = JSON.stringify({
      format: 'nokkeltall-package',
      version: 1,
      title: 'Pakke',
      link: `https://x.test/${link}`,
      madeAt: saved,
    });
    expect(readSetupFile(text, now)).toEqual({ found: [{ name: 'Pakke', link, saved }], faults: [] });
  });

  it('is read back as it was written', () => {
    const setups = [{ name: 'Møte', link, saved }];
    expect(readSetupFile(setupFile(setups, now), now)).toEqual({ found: setups, faults: [] });
  });

  it('whatever is in it, is read without a throw, and every fault has words in every language', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 5 }), (entries) => {
        const { faults } = readSetupFile(fileOf(...entries), now);
        for (const language of languages) {
          const lines = importLines({ faults, kept: [], renamed: [], already: [] }, language);
          expect(lines.every((line) => line.length > 10)).toBe(true);
          expect(lines).toHaveLength(faults.length);
        }
      }),
    );
  });
});
