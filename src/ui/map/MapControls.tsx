import { useId } from 'react';
import type { AreaCode } from '../../areas/area.ts';
import { type Places, placeLabel } from '../../areas/registry.ts';
import { type ClassMethod, classMethods } from '../../chart/map/classes.ts';
import { categoriesOf, heldPeriods, type MapPicture } from '../../chart/map/picture.ts';
import { mapText } from '../../language/map.ts';
import { longPeriod } from '../../series/format.ts';
import { useLanguage, useWords } from '../words.tsx';

export interface MapChoices {
  readonly year: string | undefined;
  readonly category: string | undefined;
  readonly method: ClassMethod;
  /** The county that the map is zoomed to; null for the whole country. */
  readonly county: AreaCode | null;
}

interface MapControlsProps {
  readonly picture: MapPicture;
  readonly choices: MapChoices;
  readonly onChoose: (choice: Partial<MapChoices>) => void;
  readonly places: Places;
  readonly ownCounty: AreaCode | undefined;
}

/** Year, part, classes and how near. */
export function MapControls({ picture, choices, onChoose, places, ownCounty }: MapControlsProps) {
  const text = useWords(mapText);
  const language = useLanguage();
  const categories = categoriesOf(picture.figure);
  const { county } = choices;
  return (
    <div className="map-controls">
      <YearPicker picture={picture} category={choices.category} onYear={(year) => onChoose({ year })} />
      {categories.length > 1 && (
        <Field label={text.group}>
          {(id) => (
            <select
              id={id}
              className="select"
              value={choices.category ?? categories[0]?.id}
              onChange={({ target }) => onChoose({ category: target.value })}
            >
              {categories.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.label}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={text.method}>
        {(id) => (
          <select
            id={id}
            className="select"
            value={choices.method}
            onChange={({ target }) => onChoose({ method: target.value as ClassMethod })}
          >
            {classMethods.map((method) => (
              <option key={method} value={method}>
                {text.methods[method]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={text.zoom}>
        {(id) => (
          <select
            id={id}
            className="select"
            value={county ?? ''}
            onChange={({ target }) => onChoose({ county: (target.value as AreaCode) || null })}
          >
            <option value="">{text.country}</option>
            {places.counties.map(({ code }) => (
              <option key={code} value={code}>
                {placeLabel(places, code, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {ownCounty !== undefined && (
        <button
          type="button"
          className="button map-own-county"
          aria-pressed={county === ownCounty}
          onClick={() => onChoose({ county: county === ownCounty ? null : ownCounty })}
        >
          {text.ownCounty}
        </button>
      )}
    </div>
  );
}

interface YearPickerProps {
  readonly picture: MapPicture;
  readonly category: string | undefined;
  readonly onYear: (year: string) => void;
}

/** The periods that have numbers, as a list and as a slider with the same meaning. */
function YearPicker({ picture, category, onYear }: YearPickerProps) {
  const text = useWords(mapText);
  const language = useLanguage();
  const { figure, period } = picture;
  const periods = heldPeriods(figure, category).flatMap(({ at }) => figure.periods[at] ?? []);
  const listed = periods.some(({ code }) => code === period.code) ? periods : [...periods, period];
  const at = listed.findIndex(({ code }) => code === period.code);
  const words = (of: typeof period) => longPeriod(of, language, figure.indicator.frequency);
  return (
    <Field label={text.year}>
      {(id) => (
        <span className="map-year">
          <select
            id={id}
            className="select"
            value={period.code}
            onChange={({ target }) => onYear(target.value)}
          >
            {listed.toReversed().map((each) => (
              <option key={each.code} value={each.code}>
                {words(each)}
              </option>
            ))}
          </select>
          {listed.length > 2 && (
            <input
              type="range"
              min={0}
              max={listed.length - 1}
              value={at}
              aria-label={text.year}
              aria-valuetext={words(period)}
              onChange={({ target }) => {
                const chosen = listed[Number(target.value)];
                if (chosen !== undefined) onYear(chosen.code);
              }}
            />
          )}
        </span>
      )}
    </Field>
  );
}

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => React.ReactNode;
}

function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div className="map-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
