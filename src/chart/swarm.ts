/**
 * Offsets from the middle line that keep dots of one size from covering each other: each dot takes the free place nearest
 * to the line, the first in the list first.
 */
export function swarm(xs: readonly number[], size: number): readonly number[] {
  const placed: { x: number; y: number }[] = [];
  return xs.map((x) => {
    const near = placed.filter((other) => Math.abs(other.x - x) < size);
    const wanted = near.flatMap((other) => {
      const rise = Math.sqrt(size * size - (other.x - x) ** 2);
      return [other.y + rise, other.y - rise];
    });
    const free = (y: number) =>
      near.every((other) => (other.x - x) ** 2 + (other.y - y) ** 2 >= size * size - 1e-6);
    const y = [0, ...wanted].filter(free).sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)[0] ?? 0;
    placed.push({ x, y });
    return y;
  });
}
