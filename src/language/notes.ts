import type { Language } from './language.ts';

const middleNb = (group: string) =>
  `${group}: minst halvparten av kommunene ligger mellom grensene, høyst en firedel under og høyst en firedel over; grensene er tallene til to av dem.`;
const middleNn = (group: string) =>
  `${group}: minst halvparten av kommunane ligg mellom grensene, høgst ein firedel under og høgst ein firedel over; grensene er tala til to av dei.`;
const middleEn = (group: string) =>
  `${group}: at least half of the municipalities lie between the bounds, at most a quarter below and at most a quarter above; the bounds are the figures of two of them.`;

const nb = {
  origins: (n: number) => `Om serien (${n})`,
  notAtLevel: (places: string, levels: string) => `${places}: nøkkeltallet finnes bare for ${levels}.`,
  notHeld: (places: string) =>
    `${places}: ikke i det medfølgende uttrekket, hentes fra SSB når nettet er tilgjengelig.`,
  refused: (places: string) =>
    `${places}: noen år vises ikke, for tallet kan ikke regnes om over grensene fra før kommunereformen.`,
  standIn: (place: string, county: string) =>
    `${place}: tallene er for ${county}, for det finnes ingen for kommunen.`,
  joined: (place: string, codes: string) => `${place}: serien går videre fra nummer ${codes}.`,
  merged: (place: string, codes: string) => `${place}: tidligere år er summen av ${codes}.`,
  others: (n: number) => `${n} til`,
  coverage: (group: string, withNumbers: number, members: number, without: string) =>
    `${group}: ${withNumbers} av ${members} kommuner har tall i alle årene og er med. Uten: ${without}.`,
  averages: {
    sum: (group: string) => `${group}: summen av kommunene i gruppen, regnet ut her.`,
    'ratio-of-sums': (group: string) =>
      `${group}: teller og nevner er lagt sammen for kommunene og så delt, regnet ut her.`,
    'population-weighted': (group: string, year: string) =>
      `${group}: kommunenes tall vektet med folketallet 1. januar ${year}, det samme i alle årene, regnet ut her.`,
    unweighted: (group: string) =>
      `${group}: det uvektede snittet lar hver kommune telle likt, regnet ut her.`,
    median: (group: string) =>
      `${group}: medianen er tallet i midten når kommunene ordnes etter tallene sine, regnet ut her.`,
    'lower-quarter': middleNb,
    'upper-quarter': middleNb,
  },
  tooFew: (group: string, what: string, withNumbers: number, members: number, least: number) =>
    `${group}: ${what} vises ikke. ${withNumbers} av ${members} kommuner har tall i alle årene, og det kreves minst ${least} og 80 % av gruppen.`,
  criteria: (group: string, place: string, weights: string) =>
    `${group}: kommunene med minst avstand til ${place} da gruppen ble laget, med vektene ${weights}. Formelen står under «Sammenlign med».`,
  refusedCounty: (places: string) =>
    `${places}: noen år vises ikke, for fylket hadde andre grenser, og det finnes ikke tall for alle kommunene som kan legges sammen.`,
  mergedCounty: (place: string, n: number) =>
    `${place}: der det ikke er tall for fylket slik det er nå, er tallene for de ${n} kommunene i det lagt sammen, regnet ut her.`,
  gained: (place: string, year: string, others: string, area: string, people: string) =>
    `${place} fikk i ${year} et område${area === '' ? '' : ` (${area})`} fra ${others}${people}. Kodene viser det ikke.`,
  lost: (place: string, year: string, others: string, area: string, people: string) =>
    `${place} ga i ${year} fra seg et område${area === '' ? '' : ` (${area})`} til ${others}${people}. Kodene viser det ikke.`,
  people: (number: string) => `, med ${number} innbyggere`,
  flags: {
    'year-inferred': 'Året er ført på ved innsamlingen av uttrekket; kilden oppga det ikke.',
    capped: 'Tall over 100 prosent er satt til 100 i kilden uttrekket er hentet fra.',
    relabelled: 'Et fylkesnavn er rettet etter kontroll av kilden uttrekket er hentet fra.',
    'code-inferred': 'Innholdskoden er sluttet ut fra tallene, ikke oppgitt i kilden.',
    'county-sums-by-fhi': 'Fylkestall før 2024 er summer laget av FHI og kan avvike med noen få personer.',
    'split-municipalities-missing': 'Kommuner som ble delt, har ikke tall før delingen.',
    'summed-over-parts': 'Tallet er lagt sammen av deler som SSB har publisert.',
    'labels-english': 'Tabellens egne ord står på engelsk i uttrekket.',
    'partial-areas': 'Uttrekket har bare noen av kommunene.',
    'added-by-list':
      'Tallene er hentet kode for kode og lagt sammen her, slik SSBs egen kodeliste eller tabell gjør det.',
  },
};

type NotesText = typeof nb;

const nn: NotesText = {
  origins: (n) => `Om serien (${n})`,
  notAtLevel: (places, levels) => `${places}: nøkkeltalet finst berre for ${levels}.`,
  notHeld: (places) =>
    `${places}: ikkje i det medfølgjande uttrekket, blir henta frå SSB når nettet er tilgjengeleg.`,
  refused: (places) =>
    `${places}: nokre år er ikkje viste, for talet kan ikkje reknast om over grensene frå før kommunereforma.`,
  standIn: (place, county) => `${place}: tala gjeld ${county}, for det finst ingen for kommunen.`,
  joined: (place, codes) => `${place}: serien held fram frå nummer ${codes}.`,
  merged: (place, codes) => `${place}: tidlegare år er summen av ${codes}.`,
  others: (n) => `${n} til`,
  coverage: (group, withNumbers, members, without) =>
    `${group}: ${withNumbers} av ${members} kommunar har tal i alle åra og er med. Utan: ${without}.`,
  averages: {
    sum: (group) => `${group}: summen av kommunane i gruppa, rekna ut her.`,
    'ratio-of-sums': (group) =>
      `${group}: teljar og nemnar er lagde saman for kommunane og så delte, rekna ut her.`,
    'population-weighted': (group, year) =>
      `${group}: tala til kommunane vekta med folketalet 1. januar ${year}, det same i alle åra, rekna ut her.`,
    unweighted: (group) => `${group}: det uvekta snittet lèt kvar kommune telje likt, rekna ut her.`,
    median: (group) =>
      `${group}: medianen er talet i midten når kommunane blir ordna etter tala sine, rekna ut her.`,
    'lower-quarter': middleNn,
    'upper-quarter': middleNn,
  },
  tooFew: (group, what, withNumbers, members, least) =>
    `${group}: ${what} er ikkje vist. ${withNumbers} av ${members} kommunar har tal i alle åra, og det krevst minst ${least} og 80 % av gruppa.`,
  criteria: (group, place, weights) =>
    `${group}: kommunane med minst avstand til ${place} då gruppa vart laga, med vektene ${weights}. Formelen står under «Samanlikn med».`,
  refusedCounty: (places) =>
    `${places}: nokre år er ikkje viste, for fylket hadde andre grenser, og det finst ikkje tal for alle kommunane som kan leggjast saman.`,
  mergedCounty: (place, n) =>
    `${place}: der det ikkje er tal for fylket slik det er no, er tala for dei ${n} kommunane i det lagde saman, rekna ut her.`,
  gained: (place, year, others, area, people) =>
    `${place} fekk i ${year} eit område${area === '' ? '' : ` (${area})`} frå ${others}${people}. Kodane viser det ikkje.`,
  lost: (place, year, others, area, people) =>
    `${place} gav i ${year} frå seg eit område${area === '' ? '' : ` (${area})`} til ${others}${people}. Kodane viser det ikkje.`,
  people: (number) => `, med ${number} innbyggjarar`,
  flags: {
    'year-inferred': 'Året er ført på då uttrekket vart samla inn; kjelda oppgav det ikkje.',
    capped: 'Tal over 100 prosent er sette til 100 i kjelda uttrekket er henta frå.',
    relabelled: 'Eit fylkesnamn er retta etter kontroll av kjelda uttrekket er henta frå.',
    'code-inferred': 'Innhaldskoden er slutta ut frå tala, ikkje oppgitt i kjelda.',
    'county-sums-by-fhi': 'Fylkestal før 2024 er summar laga av FHI og kan avvike med nokre få personar.',
    'split-municipalities-missing': 'Kommunar som vart delte, har ikkje tal frå før delinga.',
    'summed-over-parts': 'Talet er lagt saman av delar som SSB har publisert.',
    'labels-english': 'Orda i tabellen sjølv står på engelsk i uttrekket.',
    'partial-areas': 'Uttrekket har berre nokre av kommunane.',
    'added-by-list':
      'Tala er henta kode for kode og lagde saman her, slik SSB si eiga kodeliste eller tabell gjer det.',
  },
};

const en: NotesText = {
  origins: (n) => `About the series (${n})`,
  notAtLevel: (places, levels) => `${places}: the key figure exists only for ${levels}.`,
  notHeld: (places) =>
    `${places}: not in the bundled extract, fetched from Statistics Norway when the network is available.`,
  refused: (places) =>
    `${places}: some years are left out, since the figure cannot be recomputed across the borders of before the reform.`,
  standIn: (place, county) =>
    `${place}: the figures are those of ${county}, since there are none for the municipality.`,
  joined: (place, codes) => `${place}: the series continues from number ${codes}.`,
  merged: (place, codes) => `${place}: earlier years are the sum of ${codes}.`,
  others: (n) => `${n} more`,
  coverage: (group, withNumbers, members, without) =>
    `${group}: ${withNumbers} of ${members} municipalities have numbers in all the years and are counted. Without: ${without}.`,
  averages: {
    sum: (group) => `${group}: the sum of the group’s municipalities, computed here.`,
    'ratio-of-sums': (group) =>
      `${group}: numerators and denominators added over the municipalities, then divided, computed here.`,
    'population-weighted': (group, year) =>
      `${group}: the municipalities’ figures weighted by the population on 1 January ${year}, the same in all the years, computed here.`,
    unweighted: (group) =>
      `${group}: the unweighted mean lets every municipality count alike, computed here.`,
    median: (group) =>
      `${group}: the median is the figure in the middle when the municipalities are put in order, computed here.`,
    'lower-quarter': middleEn,
    'upper-quarter': middleEn,
  },
  tooFew: (group, what, withNumbers, members, least) =>
    `${group}: ${what} is not shown. ${withNumbers} of ${members} municipalities have figures in all the years; at least ${least} and 80% of the group are needed.`,
  criteria: (group, place, weights) =>
    `${group}: the municipalities at the least distance from ${place} when the group was made, with the weights ${weights}. The formula is under “Compare with”.`,
  refusedCounty: (places) =>
    `${places}: some years are left out, since the county had other borders and not all municipalities have figures that could be added.`,
  mergedCounty: (place, n) =>
    `${place}: where there is no figure for the county as it is now, those of its ${n} municipalities are added up, computed here.`,
  gained: (place, year, others, area, people) =>
    `${place} gained an area${area === '' ? '' : ` (${area})`} from ${others} in ${year}${people}. The codes do not show it.`,
  lost: (place, year, others, area, people) =>
    `${place} lost an area${area === '' ? '' : ` (${area})`} to ${others} in ${year}${people}. The codes do not show it.`,
  people: (number) => `, with ${number} inhabitants`,
  flags: {
    'year-inferred': 'The year was added when the extract was collected; the origin did not state it.',
    capped: 'Figures above 100 per cent were set to 100 where the extract comes from.',
    relabelled: 'A county name was corrected after a check of where the extract comes from.',
    'code-inferred': 'The contents code was inferred from the figures, not stated by the origin.',
    'county-sums-by-fhi':
      'County figures before 2024 are sums made by the Norwegian Institute of Public Health and may be off by a few persons.',
    'split-municipalities-missing': 'Municipalities that were split have no figures from before the split.',
    'summed-over-parts': 'The figure is added up from parts that Statistics Norway has published.',
    'labels-english': 'The table’s own words stand in English in the extract.',
    'partial-areas': 'The extract holds only some of the municipalities.',
    'added-by-list':
      'The figures were fetched code by code and added up here, as Statistics Norway’s own code list or table does.',
  },
};

export const notesText: Record<Language, NotesText> = { nb, nn, en };
