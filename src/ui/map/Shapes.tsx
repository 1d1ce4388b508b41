import { memo } from 'react';
import { type Pattern, type PatternName, patternsOf } from '../../chart/map/patterns.ts';
import type { MapPicture } from '../../chart/map/picture.ts';
import type { MapInk } from '../../chart/map/shades.ts';
import type { Shape } from '../../chart/map/shapes.ts';

/** Names of the patterns of one map, which are looked up by id. */
export type PatternIds = Readonly<Record<PatternName, string>>;

interface ShapesProps {
  readonly shapes: readonly Shape[];
  readonly picture: MapPicture;
  readonly ink: MapInk;
  readonly ids: PatternIds;
}

/** All places, filled by class or pattern; drawn again only when a filling changes. */
export const Shapes = memo(function Shapes({ shapes, picture, ink, ids }: ShapesProps) {
  return (
    <g className="map-places" stroke={ink.boundary}>
      {shapes.map(({ code, d }) => {
        const place = picture.places.get(code);
        const shade = place?.shade ?? null;
        const pattern = place?.filling === 'suppressed' ? ids.suppressed : ids.missing;
        const fill = shade === null ? `url(#${pattern})` : ink.shades[shade];
        const stroke = shade === null ? ink.bare : undefined;
        return <path key={code} data-code={code} d={d} fill={fill} stroke={stroke} />;
      })}
    </g>
  );
});

interface OverlayProps extends ShapesProps {
  readonly own: string | undefined;
  readonly chosen: readonly string[];
  readonly active: string | null;
}

/** What is drawn over the places: county stand-ins, the chosen ones, the own and the one in question. */
export function Overlay({ shapes, picture, ink, ids, own, chosen, active }: OverlayProps) {
  const lent = shapes.filter(({ code }) => picture.places.get(code)?.filling === 'stand-in');
  const outlined = shapes.filter(({ code }) => code !== own && chosen.includes(code));
  const ownShape = shapes.find(({ code }) => code === own);
  const activeShape = shapes.find(({ code }) => code === active);
  return (
    <g className="map-over" fill="none">
      {lent.map(({ code, d }) => (
        <path key={code} d={d} fill={`url(#${ids.lent})`} stroke={ink.halo} className="map-lent" />
      ))}
      {outlined.map(({ code, d }) => (
        <g key={code}>
          <path d={d} stroke={ink.halo} className="map-chosen-halo" />
          <path d={d} stroke={ink.outline} className="map-chosen" />
        </g>
      ))}
      {ownShape !== undefined && (
        <g data-own={ownShape.code}>
          <path d={ownShape.d} stroke={ink.halo} className="map-own-halo" />
          <path d={ownShape.d} stroke={ink.outline} className="map-own" />
        </g>
      )}
      {activeShape !== undefined && (
        <g data-active={activeShape.code}>
          <path d={activeShape.d} stroke={ink.halo} className="map-own-halo" />
          <path d={activeShape.d} className="map-active" />
        </g>
      )}
    </g>
  );
}

interface PatternsProps {
  readonly ids: PatternIds;
  readonly ink: MapInk;
  /** Units of the drawing to one pixel. */
  readonly unit: number;
}

/** The patterns of a drawing, under names of its own. */
export function Patterns({ ids, ink, unit }: PatternsProps) {
  const patterns = Object.entries(patternsOf(ink)) as readonly [PatternName, Pattern][];
  return (
    <defs>
      {patterns.map(([name, { size, d, ground, fill, stroke, strokeWidth }]) => (
        <pattern
          key={name}
          id={ids[name]}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${unit})`}
          width={size}
          height={size}
        >
          {ground !== null && <rect width={size} height={size} fill={ground} />}
          <path d={d} fill={fill ?? 'none'} stroke={stroke ?? 'none'} strokeWidth={strokeWidth} />
        </pattern>
      ))}
    </defs>
  );
}
