import type { Language } from './language.ts';

const nb = {
  nation: 'Hele landet',
  country: 'Norge',
  nationWithoutOslo: 'Landet uten Oslo',
  kostraGroup: (number: number) => `KOSTRA-gruppe ${number}`,
  group: 'Gruppe',
  /** A county that shares its name with a municipality. */
  county: (name: string) => `${name} fylke`,
};

/** Names of places that have no name of their own in the registers. */
export const placesText = {
  nb,
  nn: {
    nation: 'Heile landet',
    country: 'Noreg',
    nationWithoutOslo: 'Landet utanom Oslo',
    kostraGroup: (number: number) => `KOSTRA-gruppe ${number}`,
    group: 'Gruppe',
    county: (name: string) => `${name} fylke`,
  },
  en: {
    nation: 'The whole country',
    country: 'Norway',
    nationWithoutOslo: 'The country except Oslo',
    kostraGroup: (number: number) => `KOSTRA group ${number}`,
    group: 'Group',
    county: (name: string) => `${name} county`,
  },
} satisfies Record<Language, typeof nb>;
