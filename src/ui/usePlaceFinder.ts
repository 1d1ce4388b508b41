import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { historyOptions } from '../app/queries.ts';
import { type AreaCode, areaCode, type Level, levelOf, nationWithoutOslo } from '../areas/area.ts';
import { placeLabel, type Places } from '../areas/registry.ts';
import { type Hit, searchIndex, searchPlaces } from '../areas/search.ts';
import type { Language } from '../language/language.ts';
import type { PlaceGroup, PlaceOption } from './PlacePicker.tsx';

export interface PlaceFinder {
  readonly find: (text: string) => readonly PlaceGroup[];
  readonly optionOf: (code: AreaCode) => PlaceOption;
  /** Loads what former names are found by; called when the reader turns to the field. */
  readonly prepare: () => void;
}

const levelOrder: readonly Level[] = ['nation', 'county', 'kostra', 'municipality'];
const mostHits = 30;

/**
 * Places for the picker: all by level while nothing is typed, else the likeliest, with why they were found.
 * `withoutOslo`: what is to be said beside the country without Oslo.
 */
export function usePlaceFinder(places: Places, language: Language, withoutOslo = ''): PlaceFinder {
  const [wanted, setWanted] = useState(false);
  const { data: history } = useQuery({ ...historyOptions(), enabled: wanted });
  const index = useMemo(() => (wanted ? searchIndex(places, history) : []), [places, history, wanted]);
  return useMemo(() => {
    const optionOf = (code: AreaCode): PlaceOption => ({
      value: code,
      label: placeLabel(places, code, language),
      ...(code === nationWithoutOslo && withoutOslo !== '' ? { aside: withoutOslo } : {}),
    });
    const all = grouped([...places.byCode.keys()].map((code) => optionOf(areaCode(code))));
    const find = (text: string) => {
      if (text.trim() === '') return all;
      const hits = searchPlaces(index, text, mostHits);
      return grouped(
        hits.map((hit) => ({ ...optionOf(hit.code), ...asideOf(hit, optionOf(hit.code).label) })),
      );
    };
    return { find, optionOf, prepare: () => setWanted(true) };
  }, [places, language, index, withoutOslo]);
}

/** The best level first: the one that the likeliest place is of. */
function grouped(options: readonly PlaceOption[]): readonly PlaceGroup[] {
  const first = options[0] === undefined ? null : levelOf(options[0].value);
  const order = [...levelOrder].sort((a, b) => Number(b === first) - Number(a === first));
  return order.map((level) => ({ level, options: options.filter(({ value }) => levelOf(value) === level) }));
}

const asideOf = ({ text, match }: Hit, label: string): Pick<PlaceOption, 'aside'> =>
  match === 'name' || text === label ? {} : { aside: text };
