import type { AreaCode } from '../../areas/area.ts';
import { type Language } from '../../language/language.ts';
import { mapText } from '../../language/map.ts';
import type { Figure } from '../../series/series.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import { wrapped } from '../labels.ts';
import type { Mark } from '../marks.ts';
import { marksText, svgDocument, xml } from '../svgText.ts';
import { type Theme, themes } from '../theme.ts';
import { type LegendKeys, labelLeft, laidOut, rowHeight } from './layout.ts';
import { legendRows } from './legendRows.ts';
import { patternsOf } from './patterns.ts';
import type { MapPicture, MapWish } from './picture.ts';
import { type MapInk, mapInk } from './shades.ts';
import { mapSheet } from './sheet.ts';
import { countyBorders, shapesOf } from './shapes.ts';
import { type Topology, perUnit } from './topology.ts';

export interface MapSvgWish extends MapWish {
  readonly topology: Topology;
  readonly language: Language;
  readonly width: number;
  readonly grey?: boolean;
  readonly own?: AreaCode | undefined;
  /** Other places to outline. */
  readonly chosen?: readonly AreaCode[];
  /** Map and legend alone, for documents that say the rest around them. */
  readonly bare?: boolean;
  /** A bare map is drawn no higher than this. */
  readonly mostHeight?: number | undefined;
}

const pad = 12;

/** The map as a free-standing SVG document, with title, sentence, legend and source inside unless it is bare. */
export function mapSvg(figure: Figure | ShownFigure, wish: MapSvgWish): string | null {
  const { language, width, topology, grey = false, bare = false } = wish;
  const theme = grey ? themes.grey : themes.light;
  const sheet = mapSheet(figure, wish);
  if (sheet === null) return null;
  const { picture, home, caption, sentence } = sheet;
  const ink = mapInk(theme, picture.classes.length);
  const chosen = (wish.chosen ?? []).filter((code) => code !== home?.area && picture.places.has(code));
  const keys = {
    rows: legendRows(picture, language),
    own: home?.label,
    others: othersWords(chosen, language),
  };
  const edge = bare ? 0 : pad;
  const head = lines(bare ? ['', '', ''] : [caption.title, caption.subtitle, sentence], width, edge);
  const top = bare ? 0 : head.bottom;
  const layout = laidOut(keys, { width, top, edge, bare, mostHeight: wish.mostHeight });
  const small = bare ? '' : `${caption.source}. ${mapText[language].credit}.`;
  const foot = lines(['', '', small], width, layout.bottom + 8);
  const map = mapGroup({ topology, picture, ink, home: home?.area, chosen, width: layout.mapWidth });
  const body =
    definitions(ink, layout.mapWidth) +
    marksText([...head.marks, ...foot.marks], (name) => theme[name]) +
    `<g transform="translate(${layout.left} ${top})">${map}</g>` +
    legend(keys, { ink, theme, top: layout.legendTop, left: edge });
  const height = bare ? layout.bottom : Math.round(foot.bottom + pad);
  return svgDocument({ width: width + 2 * edge, height, name: `${caption.title}. ${sentence}` }, theme, body);
}

const othersWords = (chosen: readonly AreaCode[], language: Language): string | undefined =>
  chosen.length === 0 ? undefined : mapText[language].chosen;

/** Heading, subtitle and small print, each wrapped to the width; empty ones take no room. */
function lines(
  [title, subtitle, small]: readonly [string, string, string],
  width: number,
  top: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const marks: Mark[] = [];
  let y = top;
  const put = (text: string, size: number, quiet: boolean) => {
    if (text === '') return;
    for (const line of wrapped(text, width, size * 1.06)) {
      y += Math.round(size * 1.35);
      marks.push({
        kind: 'text',
        x: pad,
        y: y - 4,
        text: line,
        ink: quiet ? 'quiet' : 'text',
        size,
        bold: size > 13,
      });
    }
  };
  put(title, 16, false);
  put(subtitle, 13, true);
  put(small, 12, title === '');
  return { marks, bottom: y + 6 };
}

const ids = { missing: 'map-missing', suppressed: 'map-suppressed', lent: 'map-lent' } as const;

/** The patterns twice: in the units of the map, and, for the legend, in pixels. */
function definitions(ink: MapInk, width: number): string {
  const unit = (1000 * perUnit) / width;
  const written = Object.entries(patternsOf(ink)).map(([name, pattern]) => {
    const { size, d, ground, stroke, strokeWidth, fill } = pattern;
    const inside =
      (ground === null ? '' : `<rect width="${size}" height="${size}" fill="${ground}"/>`) +
      `<path d="${d}" fill="${fill ?? 'none'}" stroke="${stroke ?? 'none'}" stroke-width="${strokeWidth}"/>`;
    const id = ids[name as keyof typeof ids];
    const common = `patternUnits="userSpaceOnUse" width="${size}" height="${size}"`;
    return (
      `<pattern id="${id}" ${common} patternTransform="scale(${unit})">${inside}</pattern>` +
      `<pattern id="${id}-key" ${common}>${inside}</pattern>`
    );
  });
  return `<defs>${written.join('')}</defs>`;
}

interface Drawing {
  readonly topology: Topology;
  readonly picture: MapPicture;
  readonly ink: MapInk;
  readonly home: AreaCode | undefined;
  readonly chosen: readonly AreaCode[];
  readonly width: number;
}

function mapGroup({ topology, picture, ink, home, chosen, width }: Drawing): string {
  const scale = width / (1000 * perUnit);
  const stroke = (pixels: number) => Math.round(pixels / scale);
  const shapes = shapesOf(topology, picture.level);
  const outline = (d: string, colour: string, pixels: number) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${stroke(pixels)}"/>`;
  const outlined = (d: string, pixels: number) =>
    outline(d, ink.halo, pixels + 3) + outline(d, ink.outline, pixels);
  const filled = shapes.map(({ code, d }) => {
    const place = picture.places.get(code);
    const none = place?.filling === 'suppressed' ? ids.suppressed : ids.missing;
    const fill = typeof place?.shade === 'number' ? ink.shades[place.shade] : `url(#${none})`;
    const lent = place?.filling === 'stand-in' ? `<path d="${d}" fill="url(#${ids.lent})"/>` : '';
    return `<path d="${d}" fill="${fill}"/>${lent}`;
  });
  const of = (code: AreaCode | undefined) => shapes.find((shape) => shape.code === code)?.d;
  const others = chosen.flatMap((code) => of(code) ?? []);
  const own = of(home);
  return (
    `<g transform="scale(${scale})" stroke-linejoin="round">` +
    `<g stroke="${ink.boundary}" stroke-width="${stroke(0.4)}">${filled.join('')}</g>` +
    (picture.level === 'municipality' ? outline(countyBorders(topology), ink.boundary, 1) : '') +
    others.map((d) => outlined(d, 1.5)).join('') +
    (own === undefined ? '' : outlined(own, 2.5)) +
    '</g>'
  );
}

interface LegendPlace {
  readonly ink: MapInk;
  readonly theme: Theme;
  readonly top: number;
  readonly left: number;
}

function legend({ rows, own, others }: LegendKeys, { ink, theme, top, left }: LegendPlace): string {
  const box = (y: number, paint: string | undefined) =>
    `<rect x="${left + 0.5}" y="${y + 0.5}" width="25" height="15" fill="${paint}" stroke="${ink.boundary}"/>`;
  const words = (y: number, text: string) =>
    `<text x="${left + labelLeft}" y="${y + 12}" fill="${theme.text}">${xml(text)}</text>`;
  const drawn = rows.map(({ filling, shade, label, count }, at) => {
    const y = top + at * rowHeight;
    const pattern = `url(#${ids[filling === 'suppressed' ? filling : 'missing']}-key)`;
    const lent = box(y, ink.shades[0] ?? ink.ground) + box(y, `url(#${ids.lent}-key)`);
    const fill = shade === null ? pattern : ink.shades[shade];
    return (filling === 'stand-in' ? lent : box(y, fill)) + words(y, `${label} ${count}`);
  });
  const outlines = [
    { label: own, stroke: 2.5 },
    { label: others, stroke: 1.5 },
  ].filter(({ label }) => label !== undefined);
  const outlined = outlines.map(({ label, stroke }, at) => {
    const y = top + (rows.length + at) * rowHeight;
    const outline = `<rect x="${left + 3}" y="${y + 3}" width="20" height="10" fill="none" stroke="${ink.outline}" stroke-width="${stroke}"/>`;
    return outline + words(y, label ?? '');
  });
  return [...drawn, ...outlined].join('');
}
