import { memo } from 'react';
import type { MapPicture } from '../../chart/map/picture.ts';
import type { MapInk } from '../../chart/map/shades.ts';
import type { Shape } from '../../chart/map/shapes.ts';

/** Names of the patterns of one map, which are looked up by id. */
export interface PatternIds {
  readonly missing: string;
  readonly suppressed: string;
  readonly lent: string;
}

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
        return <path key={code} data-code={code} d={d} fill={fill} />;
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

/** Lines for what is missing, dots for what is withheld; neither is a shade of the classes. */
export function Patterns({ ids, ink, unit }: PatternsProps) {
  const common = { patternUnits: 'userSpaceOnUse', patternTransform: `scale(${unit})` } as const;
  return (
    <defs>
      <pattern id={ids.missing} {...common} width={7} height={7}>
        <path d="M0 0h7v7H0z" fill={ink.ground} />
        <path d="M-1 8 8-1M-1 1 1-1M6 8 8 6" stroke={ink.pattern} strokeWidth={1} />
      </pattern>
      <pattern id={ids.suppressed} {...common} width={6} height={6}>
        <path d="M0 0h6v6H0z" fill={ink.ground} />
        <path d={dots} fill={ink.pattern} />
      </pattern>
      <pattern id={ids.lent} {...common} width={8} height={8}>
        <path d="M-1-1 9 9M-1 7 1 9M7-1 9 1" stroke={ink.halo} strokeWidth={1.5} />
      </pattern>
    </defs>
  );
}

const dots =
  'M.4 1.5a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0-2.2 0zM3.4 4.5a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0-2.2 0z';
