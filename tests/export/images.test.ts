// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { chartFile, defaultImage, fileKind, pixelsOf, svgDrawer } from '../../src/export/chartFile.ts';
import { chartsZip } from '../../src/export/chartsZip.ts';
import { ExportError, type ExportInput } from '../../src/export/input.ts';
import { crc32, pngSize, withDensity } from '../../src/export/png.ts';
import { nodePng } from '../../src/cli/export/nodePng.ts';
import { dashboard, figures, input, inputs } from './figures.ts';
import { onePixel } from './pixel.ts';

/** This page has no canvas, and says so each time it is asked. */
vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);

const drawing = (each: ExportInput): ExportInput => ({
  ...each,
  svgOf: svgDrawer(each.dashboard, each.language),
  pngOf: async () => onePixel,
});
const [first, ages] = figures;
if (first === undefined || ages === undefined) throw new Error('no figures');
const svgOf = async (each: ExportInput, frame: 'full' | 'bare', figure = first) =>
  strFromU8(await chartFile(figure, drawing(each), { ...defaultImage, format: 'svg', frame }));

describe('a chart as SVG', () => {
  test.each(inputs)('has title, unit, years, source and date inside, as text, in $language', async (each) => {
    const svg = await svgOf(each, 'full');
    const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(document.querySelector('parsererror')).toBeNull();
    const said = [...document.querySelectorAll('text')].map((text) => text.textContent).join(' ');
    expect(said).toContain(first.indicator.title[each.language]);
    expect(said).toContain('2020–2024');
    expect(said).toContain('99901');
    expect(said).toMatch(/24\.11\.2026|24 Nov 2026/);
  });

  test('leaves title and source to the document when bare', async () => {
    const svg = await svgOf(input(), 'bare');
    const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const said = [...document.querySelectorAll('text')].map((text) => text.textContent).join(' ');
    expect(said).not.toContain('99901');
    expect(document.documentElement.getAttribute('width')).toBe(String(pixelsOf(16)));
  });

  test('is grey when asked', async () => {
    const grey = strFromU8(
      await chartFile(first, drawing(input()), { ...defaultImage, format: 'svg', grey: true }),
    );
    const colours = [...grey.matchAll(/#([0-9A-Fa-f]{2})([0-9A-Fa-f]{2})([0-9A-Fa-f]{2})/g)];
    expect(colours.length).toBeGreaterThan(0);
    for (const [, red, green, blue] of colours) expect([green, blue]).toEqual([red, red]);
  });

  test('is drawn for kinds that need the chart library too', async () => {
    const heat = { ...dashboard, panels: [{ indicator: ages.indicator.id, chart: 'heat' as const }] };
    expect(await svgOf({ ...input(), dashboard: heat }, 'bare', ages)).toMatch(/^<svg/);
  });

  test('falls back to a kind that files can hold where the panel shows a table or map', () => {
    for (const chart of ['table', 'map'] as const) {
      const kind = fileKind(first, { ...dashboard, panels: [{ indicator: first.indicator.id, chart }] });
      expect(['table', 'map']).not.toContain(kind);
    }
  });

  test.each([
    ['nothing that draws', input()],
    [
      'a blank drawing',
      {
        ...input(),
        svgOf: async () => '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>',
      },
    ],
  ])('is never given out of %s', async (_what, each) => {
    await expect(chartFile(first, each, { ...defaultImage, format: 'svg' })).rejects.toThrow(ExportError);
  });
});

describe('a chart as PNG', () => {
  test('knows its dots an inch', async () => {
    const png = await chartFile(first, drawing(input()), defaultImage);
    const text = strFromU8(png, true);
    const at = text.indexOf('pHYs');
    const view = new DataView(png.buffer, png.byteOffset + at + 4);
    expect(Math.round(view.getUint32(0) * 0.0254)).toBe(300);
    expect(view.getUint32(9)).toBe(crc32(png.subarray(at, at + 13)));
    expect(pngSize(png)).toEqual({ width: 1, height: 1 });
  });

  test('has the checksum that the format prescribes', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  test('that is no PNG is refused', () => {
    expect(() => withDensity(new Uint8Array(50), 96)).toThrow(ExportError);
  });
});

describe('a picture without a browser', async () => {
  const png = await nodePng(svgDrawer(dashboard, 'nb'));
  const where = png === null ? 'skipped: no build of the canvas for this machine' : 'the canvas is here';

  test.runIf(png !== null)(`is as large as asked and not blank (${where})`, async () => {
    const made = await png?.(first, { widthPx: 605, scale: 2, grey: false, frame: 'full' });
    expect(pngSize(made as Uint8Array).width).toBe(1210);
    expect(made?.length).toBeGreaterThan(10_000);
  });
});

describe('all charts in one ZIP', () => {
  test.each(['png', 'svg'] as const)(
    '%s: one file for each figure with numbers, and their sources',
    async (format) => {
      const files = unzipSync(await chartsZip(drawing(input()), { ...defaultImage, format }));
      expect(Object.keys(files)).toEqual([
        `01_provetall-lavinntekt-barn_proveby_2020-2024.${format}`,
        `02_provetall-bef-aldersfordeling_proveby_2023-2024.${format}`,
        `03_hyperlink-http-x-test-a-b-amp-b_1-1_2024.${format}`,
        'kilder.txt',
      ]);
      expect(strFromU8(files['kilder.txt'] as Uint8Array)).toContain(
        'https://www.ssb.no/statbank/table/99903',
      );
    },
  );

  test('of nothing but empty figures is refused', async () => {
    const empty = { ...drawing(input()), figures: figures.slice(3) };
    await expect(chartsZip(empty, defaultImage)).rejects.toThrow(ExportError);
  });
});
