import type { MapPicture, MapPlace } from '../../chart/map/picture.ts';
import type { Language } from '../../language/language.ts';
import { mapText } from '../../language/map.ts';
import { cellWords, longPeriod } from '../../series/format.ts';

/** A place in one line, as it is read out: "Skien, Telemark, 2024: 19,1 %". */
export function placeWords(
  { figure, period }: MapPicture,
  { label, cell }: MapPlace,
  { language, county }: { readonly language: Language; readonly county: string | undefined },
): string {
  const where = county === undefined ? label : `${label}, ${county}`;
  const when = longPeriod(period, language, figure.indicator.frequency);
  return `${where}, ${when}: ${cellWords(cell, figure, language)}`;
}

interface MapTipProps {
  readonly picture: MapPicture;
  readonly place: MapPlace;
  readonly county: string | undefined;
  readonly language: Language;
  /** The own place stays, and has nothing to choose. */
  readonly isOwn: boolean;
  readonly isChosen: boolean;
  /** The place's point in pixels of the drawing, whose size is beside it. */
  readonly at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

/** What stands beside a place on the map. It can be pointed at, and Escape takes it away. */
export function MapTip(props: MapTipProps) {
  const { picture, place, county, language, isOwn, isChosen, at, ...pointer } = props;
  const text = mapText[language];
  const { figure, period } = picture;
  const across = at.x > at.width / 2 ? { right: at.width - at.x + 14 } : { left: at.x + 14 };
  const down = at.y > at.height * 0.7 ? { bottom: at.height - at.y + 8 } : { top: Math.max(0, at.y + 8) };
  return (
    <div className="map-tip" style={{ ...across, ...down }} aria-hidden="true" {...pointer}>
      <p className="map-tip-name">
        <b>{place.label}</b>
        {county !== undefined && ` ${county}`}
      </p>
      <p className="map-tip-value">
        {cellWords(place.cell, figure, language)}
        <span> {longPeriod(period, language, figure.indicator.frequency)}</span>
      </p>
      {!isOwn && <p className="map-tip-do">{isChosen ? text.takeOut : text.add}</p>}
    </div>
  );
}
