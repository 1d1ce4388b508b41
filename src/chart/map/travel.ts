import type { Shape } from './shapes.ts';

export const directions = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
export type Direction = (typeof directions)[number];
export const isDirection = (key: string): key is Direction => (directions as readonly string[]).includes(key);

const headings: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How much a step to the side counts against one ahead. */
const sideways = 2;

/** The nearest place in a direction: within 45° of it when there is one, else anywhere ahead; null at the edge. */
export function placeTowards(shapes: readonly Shape[], from: Shape, direction: Direction): Shape | null {
  const [headX, headY] = headings[direction];
  let [best, least]: [Shape | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const shape of shapes) {
    const [dx, dy] = [shape.x - from.x, shape.y - from.y];
    const ahead = dx * headX + dy * headY;
    if (ahead <= 0) continue;
    const aside = Math.abs(dx * headY - dy * headX);
    const wide = aside > ahead ? 1e6 : 0;
    const cost = wide + ahead + sideways * aside;
    if (cost < least) [best, least] = [shape, cost];
  }
  return best;
}
