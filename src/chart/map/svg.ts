import type { AreaCode } from '../../areas/area.ts';
import { type Language } from '../../language/language.ts';
import { mapText } from '../../language/map.ts';
import type { Figure } from '../../series/series.ts';
import { asShown, type ShownFigure } from '../../series/transforms.ts';
import { captionOf } from '../caption.ts';
import { wrapped } from '../labels.ts';
import type { Mark } from '../marks.ts';
import { marksText, svgDocument, xml } from '../svgText.ts';
import { type Theme, themes } from '../theme.ts';
import { type LegendRow, legendRows } from './legendRows.ts';
import { patternsOf } from './patterns.ts';
import { type MapPicture, type MapWish, mapPicture, ownOnMap } from './picture.ts';
import { mapSentence } from './sentence.ts';
import { type MapInk, mapInk } from './shades.ts';
import { countyBorders, shapesOf } from './shapes.ts';
import { type Topology, perUnit } from './topology.ts';
import { aspect } from './view.ts';

export interface MapSvgWish extends MapWish {
  readonly topology: Topology;
  readonly language: Language;
  readonly width: number;
  readonly grey?: boolean;
  readonly own?: AreaCode | undefined;
  /** Other places to outline. */
  readonly chosen?: readonly AreaCode[];
}

const pad = 12;
const rowHeight = 20;
/** From this width the sea west of Nordland has room for the legend. */
const roomAtSea = 640;

/**
 * The map as a free-standing SVG document with title, sentence, legend and source inside; null where the figure has no
 * place that a map can show.
 */
export function mapSvg(figure: Figure | ShownFigure, wish: MapSvgWish): string | null {
  const { language, width, topology, own, grey = false } = wish;
  const theme = grey ? themes.grey : themes.light;
  const picture = mapPicture(asShown(figure), wish);
  if (picture === null) return null;
  const home = ownOnMap(picture, own, (code) => code.slice(0, 2) as AreaCode);
  const ink = mapInk(theme, picture.classes.length);
  const rows = legendRows(picture, language);
  const caption = captionOf(picture.figure, language, picture.figure.periods.indexOf(picture.period));
  const sentence = mapSentence(picture, home, language);
  const head = lines([caption.title, caption.subtitle, sentence], width, pad);
  const mapHeight = Math.round(width * aspect);
  const legendTop = width >= roomAtSea ? head.bottom + 8 : head.bottom + mapHeight + 8;
  const mapBottom = Math.max(head.bottom + mapHeight, legendTop + (rows.length + 2) * rowHeight);
  const foot = lines(['', '', `${caption.source}. ${mapText[language].credit}.`], width, mapBottom + 8);
  const map = mapGroup({ topology, picture, ink, home: home?.area, chosen: wish.chosen ?? [], width });
  const body =
    definitions(ink, width) +
    marksText([...head.marks, ...foot.marks], (name) => theme[name]) +
    `<g transform="translate(${pad} ${head.bottom})">${map}</g>` +
    legend(rows, { ink, theme, top: legendTop, own: home?.label });
  const size = { width: width + 2 * pad, height: Math.round(foot.bottom + pad) };
  return svgDocument({ ...size, name: `${caption.title}. ${sentence}` }, theme, body);
}

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
  const others = chosen.flatMap((code) => (code === home ? [] : (of(code) ?? [])));
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
  readonly own: string | undefined;
}

function legend(rows: readonly LegendRow[], { ink, theme, top, own }: LegendPlace): string {
  const box = (y: number, paint: string | undefined) =>
    `<rect x="${pad + 0.5}" y="${y + 0.5}" width="25" height="15" fill="${paint}" stroke="${ink.boundary}"/>`;
  const words = (y: number, text: string) =>
    `<text x="${pad + 34}" y="${y + 12}" fill="${theme.text}">${xml(text)}</text>`;
  const drawn = rows.map(({ filling, shade, label, count }, at) => {
    const y = top + at * rowHeight;
    const pattern = `url(#${ids[filling === 'suppressed' ? filling : 'missing']}-key)`;
    const lent = box(y, ink.shades[0] ?? ink.ground) + box(y, `url(#${ids.lent}-key)`);
    const fill = shade === null ? pattern : ink.shades[shade];
    return (filling === 'stand-in' ? lent : box(y, fill)) + words(y, `${label} ${count}`);
  });
  if (own === undefined) return drawn.join('');
  const y = top + rows.length * rowHeight;
  const outline = `<rect x="${pad + 3}" y="${y + 3}" width="20" height="10" fill="none" stroke="${ink.outline}" stroke-width="2.5"/>`;
  return drawn.join('') + outline + words(y, own);
}
