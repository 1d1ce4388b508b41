import { useQuery } from '@tanstack/react-query';
import { type AreaCode, levelOf, nation } from '../areas/area.ts';
import { presetGroup } from '../areas/groups.ts';
import type { Places } from '../areas/registry.ts';
import { relationsOptions } from './compare/relations.ts';
import type { Preset } from './PlaceBar.tsx';

/** The ready comparisons for the reader's own place: its KOSTRA group, county and neighbours, and the nation. */
export function usePresets(places: Places, own: AreaCode | undefined): readonly Preset[] {
  const isMunicipality = own !== undefined && levelOf(own) === 'municipality';
  const { data: relations } = useQuery({ ...relationsOptions(), enabled: isMunicipality });
  if (own === undefined) return [];
  const norway: Preset = { kind: 'nation', codes: [nation] };
  const place = places.byCode.get(own);
  if (!isMunicipality || place === undefined) return own === nation ? [] : [norway];
  const neighbours =
    relations === undefined ? [] : presetGroup('neighbours', own, { places, relations }).members;
  const found: readonly Preset[] = [
    { kind: 'group', codes: place.kostraGroup === undefined ? [] : [place.kostraGroup] },
    { kind: 'county', codes: place.county === undefined ? [] : [place.county] },
    { kind: 'neighbours', codes: neighbours },
    norway,
  ];
  return found.filter(({ codes }) => codes.length > 0);
}
