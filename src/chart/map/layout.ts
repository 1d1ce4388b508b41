import { textWidth } from '../labels.ts';
import { textSize } from '../marks.ts';
import type { LegendRow } from './legendRows.ts';
import { aspect } from './view.ts';

export const rowHeight = 20;
/** From the left edge of the legend to its words. */
export const labelLeft = 34;

/** What the legend of a map in a file holds: the fillings, then the outlines of the own place and of the others. */
export interface LegendKeys {
  readonly rows: readonly LegendRow[];
  readonly own: string | undefined;
  readonly others: string | undefined;
}

export interface MapLayout {
  readonly left: number;
  readonly mapWidth: number;
  readonly legendTop: number;
  readonly bottom: number;
}

interface MapRoom {
  readonly width: number;
  readonly top: number;
  readonly edge: number;
  readonly bare: boolean;
  readonly mostHeight: number | undefined;
}

/** A bare map leaves this part of the width to its legend, which the sea gives the rest of what it needs. */
const bareShare = 0.73;

/** How far from the left, in parts of the map's width, there is nothing but sea, down to a part of its height. */
const seas = [
  { down: 0.3, free: 0.38 },
  { down: 0.45, free: 0.3 },
  { down: 0.55, free: 0.17 },
] as const;

const spaceAbove = 8;

/** The map to the right and its legend at sea; where that has no room, the legend below. */
export function laidOut(keys: LegendKeys, { width, top, edge, bare, mostHeight }: MapRoom): MapLayout {
  const wished = bare ? width * bareShare : width;
  const mapWidth = Math.round(Math.min(wished, (mostHeight ?? Number.POSITIVE_INFINITY) / aspect));
  const mapHeight = Math.round(mapWidth * aspect);
  const left = edge + width - mapWidth;
  const { rows, own, others } = keys;
  const outlines = [own, others].filter((label) => label !== undefined);
  const labels = [...rows.map(({ label, count }) => `${label} ${count}`), ...outlines];
  const legendHeight = labels.length * rowHeight;
  const legendWidth = labelLeft + Math.max(0, ...labels.map((label) => textWidth(label, textSize)));
  const sea = seas.find(({ down }) => legendHeight + spaceAbove <= down * mapHeight);
  const fits = legendWidth <= width - mapWidth + (sea?.free ?? 0) * mapWidth;
  const legendTop = top + spaceAbove + (fits ? 0 : mapHeight);
  return { left, mapWidth, legendTop, bottom: Math.max(top + mapHeight, legendTop + legendHeight) };
}
