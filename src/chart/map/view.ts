import type { AreaCode } from '../../areas/area.ts';
import { around, type Box, type Shape } from './shapes.ts';

/** The county of a shape: itself, or the first two digits of a municipality code. */
export const countyOfShape = ({ code }: Pick<Shape, 'code'>): AreaCode => code.slice(0, 2) as AreaCode;

/** Height of the drawing in parts of its width; that of the whole country. */
export const aspect = 1.248;

/** What is seen: the whole country, or a county with some air around it, in the shape of the drawing. */
export function viewOf(shapes: readonly Shape[], county: AreaCode | null): Box {
  const kept = shapes.filter((shape) => county === null || countyOfShape(shape) === county);
  const { x, y, width, height } = around((kept.length > 0 ? kept : shapes).map(({ box }) => box));
  const air = 1.04;
  const wide = air * Math.max(width, height / aspect);
  return {
    x: Math.round(x + width / 2 - wide / 2),
    y: Math.round(y + height / 2 - (wide * aspect) / 2),
    width: Math.round(wide),
    height: Math.round(wide * aspect),
  };
}
