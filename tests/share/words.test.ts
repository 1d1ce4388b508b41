import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostOctets, qrCode, qrSvg, quietZone } from '../../src/ui/share/qr.ts';
import {
  embedCode,
  frameHeights,
  linkMarkup,
  summaryMarkup,
  summaryText,
} from '../../src/ui/share/shareWords.ts';

const link = 'https://eksempel.no/?v=1&figures=bhg-andel-1-5&areas=4003~0';

describe('the words that are copied', () => {
  it('never let a title or an address out of their place in the markup', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, address) => {
        for (const markup of [linkMarkup(title, address), embedCode(address, title, 400)]) {
          const [, text] = /^<[^<>]*>([^<>]*)<\/(?:a|iframe)>$/.exec(markup) ?? [null, null];
          expect(text).not.toBeNull();
          expect((markup.match(/"/g) ?? []).length).toBe(markup.startsWith('<a') ? 2 : 12);
        }
      }),
    );
  });

  it('of a summary leave out what there is nothing of', () => {
    const summary = { title: 'Skien', words: '', source: 'Kilde: SSB.', address: link };
    expect(summaryText(summary)).toBe(`Skien\nKilde: SSB.\n${link}`);
    expect(summaryMarkup(summary)).toBe(
      '<p><a href="https://eksempel.no/?v=1&amp;figures=bhg-andel-1-5&amp;areas=4003~0">Skien</a></p><p>Kilde: SSB.</p>',
    );
  });

  it.each([
    [440, 440],
    [Number.NaN, frameHeights.usual],
    [-5, frameHeights.least],
    [1e9, frameHeights.most],
    [300.4, 300],
  ])('of a frame %s high ask for %s', (height, asked) => {
    expect(embedCode(link, 'Barnehage', height)).toContain(` height="${asked}" `);
  });
});

describe('the code of a link', () => {
  const dark = (path: string): readonly string[] =>
    [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, run]) =>
      Array.from({ length: Number(run) }, (_, at) => `${Number(x) + at},${y}`),
    );

  it('has its three corner marks inside the white that the standard asks for', () => {
    const code = qrCode(link);
    if (code === null) throw new Error('no code');
    const modules = new Set(dark(code.path));
    const end = code.size - quietZone - 7;
    for (const [x, y] of [
      [quietZone, quietZone],
      [end, quietZone],
      [quietZone, end],
    ] as const)
      for (let at = 0; at < 7; at++)
        for (const module of [`${x + at},${y}`, `${x},${y + at}`, `${x + 6},${y + at}`, `${x + at},${y + 6}`])
          expect(modules.has(module)).toBe(true);
    for (const module of modules) {
      const [x = 0, y = 0] = module.split(',').map(Number);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(quietZone);
      expect(Math.max(x, y)).toBeLessThan(code.size - quietZone);
    }
    expect(code.dense).toBe(false);
    expect(qrSvg(code)).toContain(`viewBox="0 0 ${code.size} ${code.size}"`);
  });

  it('is dense for a long link and none for one that no code holds', () => {
    expect(qrCode('a'.repeat(600))?.dense).toBe(true);
    expect(qrCode('a'.repeat(mostOctets))).not.toBeNull();
    expect(qrCode('a'.repeat(mostOctets + 1))).toBeNull();
    expect(qrCode('ø'.repeat(mostOctets / 2 + 1))).toBeNull();
  });
});
