import type { Language } from './language.ts';

const nb = {
  caption: 'Nøkkeltall etter sted, nyeste tall',
  figure: 'Nøkkeltall',
  development: (place: string) => `Utvikling, ${place}`,
  from: (place: string) => `Mot ${place}`,
  course: ([first, from]: readonly [string, string], [last, to]: readonly [string, string]) =>
    `Fra ${first} (${from}) til ${last} (${to})`,
  against: 'Sammenlign med',
  order: 'Rekkefølge',
  orders: { theme: 'Etter tema', change: 'Størst endring først', distance: 'Størst avstand først' },
  shade: 'Skyggelegg etter avstand',
  shadeKey:
    'Blått er høyere og brunt er lavere enn sammenligningen. Mørkere betyr lenger unna: 5, 15 og 30 prosent.',
  sortPlaces: (figure: string) => `Sorter stedene etter ${figure}`,
  ownOrder: 'Stedene i valgt rekkefølge',
  states: {
    loading: 'Henter …',
    failed: 'Fikk ikke hentet tallene.',
    'not-held': 'Hentes fra SSB når nettet er tilgjengelig.',
  },
  distribution: 'En fordeling med flere tall; åpne figuren for å se den.',
  retry: 'Prøv igjen',
};

type OverviewText = typeof nb;

const nn: OverviewText = {
  caption: 'Nøkkeltal etter stad, nyaste tal',
  figure: 'Nøkkeltal',
  development: (place) => `Utvikling, ${place}`,
  course: ([first, from], [last, to]) => `Frå ${first} (${from}) til ${last} (${to})`,
  from: (place) => `Mot ${place}`,
  against: 'Samanlikn med',
  order: 'Rekkjefølgje',
  orders: { theme: 'Etter tema', change: 'Størst endring først', distance: 'Størst avstand først' },
  shade: 'Skugglegg etter avstand',
  shadeKey:
    'Blått er høgare og brunt er lågare enn samanlikninga. Mørkare tyder lenger unna: 5, 15 og 30 prosent.',
  sortPlaces: (figure) => `Sorter stadene etter ${figure}`,
  ownOrder: 'Stadene i vald rekkjefølgje',
  states: {
    loading: 'Hentar …',
    failed: 'Fekk ikkje henta tala.',
    'not-held': 'Blir henta frå SSB når nettet er tilgjengeleg.',
  },
  distribution: 'Ei fordeling med fleire tal; opne figuren for å sjå henne.',
  retry: 'Prøv igjen',
};

const en: OverviewText = {
  caption: 'Key figures by place, newest numbers',
  figure: 'Key figure',
  development: (place) => `Development, ${place}`,
  from: (place) => `Against ${place}`,
  course: ([first, from], [last, to]) => `From ${first} (${from}) to ${last} (${to})`,
  against: 'Compare with',
  order: 'Order',
  orders: { theme: 'By theme', change: 'Largest change first', distance: 'Largest distance first' },
  shade: 'Shade by distance',
  shadeKey:
    'Blue is higher and brown lower than the comparison. Darker means further away: 5, 15 and 30 per cent.',
  sortPlaces: (figure) => `Sort the places by ${figure}`,
  ownOrder: 'Places as chosen',
  states: {
    loading: 'Fetching …',
    failed: 'Could not fetch the figures.',
    'not-held': 'Fetched from Statistics Norway when the network is available.',
  },
  distribution: 'A distribution of several numbers; open the figure to see it.',
  retry: 'Try again',
};

export const overviewText: Record<Language, OverviewText> = { nb, nn, en };
