import type { Language } from './language.ts';

const nb = {
  breaks: {
    merged: 'slått sammen',
    split: 'delt',
    territory: 'ny grense',
    county: 'nytt fylke',
    'kostra-groups': 'nye grupper',
    definition: 'ny definisjon',
  },
  transforms: {
    level: 'Nivå',
    index: 'Indeks',
    change: 'Endring fra året før',
    percentChange: 'Endring fra året før i prosent',
    per1000: 'Per 1\u00a0000',
    difference: 'Forskjell fra eget sted',
    mean3: 'Snitt av tre år',
  },
  indexBase: (period: string) => `Indeks, ${period} = 100`,
  changeIn: (unitName: string) => `Endring fra året før, ${unitName}`,
  percentChange: 'Endring fra året før, prosent',
  mean3Of: (unitName: string) => `Snitt av tre år, ${unitName}`,
  per1000Of: (unitName: string) => `Per 1\u00a0000 innbyggere (${unitName})`,
  differenceIn: (place: string, unitName: string) => `Forskjell fra ${place}, ${unitName}`,
  shareOfAll: (units: string) => `Prosent av alle ${units} i figuren`,
  projection: 'framskriving',
  fromTo: (from: string, to: string) => `${from} til ${to}`,
  andMore: (count: number) => `+ ${count} til`,
  source: (tables: readonly string[]) =>
    `Kilde: SSB, ${tables.length === 1 ? 'tabell' : 'tabellene'} ${joined(tables, 'og')}`,
  ownCalculation: 'Egne beregninger',
  updated: (date: string) => `Oppdatert ${date}`,
  updatedThen: (table: string, date: string) => `${table} (oppdatert ${date})`,
  retrieved: (date: string) => `Hentet ${date}`,
  places: (count: number) => `${count} steder`,
  and: (names: readonly string[]) => joined(names, 'og'),
  fromExtract: 'Fra uttrekket som følger med',
  hint: 'Bruk piltastene for å lese verdiene. Venstre og høyre går i tid, opp og ned mellom steder.',
  hintBars: 'Bruk piltastene for å lese verdiene.',
  hintDown:
    'Bruk piltastene for å lese verdiene. Opp og ned går mellom gruppene, venstre og høyre mellom sidene.',
  hintColumns: 'Bruk piltastene for å lese verdiene. Venstre og høyre går i tid, opp og ned mellom delene.',
  hintStacks:
    'Bruk piltastene for å lese verdiene. Opp og ned går mellom steder, venstre og høyre mellom delene.',
  roleDescription: 'diagram',
  empty: 'Ingen tall å tegne.',
  loading: 'Tegner diagrammet …',
  failed: 'Diagrammet kunne ikke tegnes. Tallene står i tabellen.',
  chartKinds: {
    line: 'Linje',
    bar: 'Søyler',
    dots: 'Prikker',
    slope: 'To år',
    multiples: 'Smådiagrammer',
    pyramid: 'Pyramide',
    stacked: 'Stablede søyler',
    heat: 'Varmekart',
    map: 'Kart',
    table: 'Tabell',
  },
  summaryChange: (place: string, from: string, to: string, first: string, last: string) =>
    `${place} gikk fra ${from} i ${first} til ${to} i ${last}.`,
  summaryOne: (place: string, value: string, period: string) => `${place}: ${value} i ${period}.`,
  summaryLargest: (where: readonly string[]) => `Den største gruppen er ${joined(where, 'og')}.`,
  largestIn: (group: string, value: string, place: string) => `${group} (${value}) i ${place}`,
  summaryBetween: (low: string, lowPlace: string, high: string, highPlace: string, period: string) =>
    `Fra ${low} (${lowPlace}) til ${high} (${highPlace}) i ${period}.`,
};

export type ChartWords = typeof nb;

function joined(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

const nn: ChartWords = {
  breaks: {
    merged: 'slått saman',
    split: 'delt',
    territory: 'ny grense',
    county: 'nytt fylke',
    'kostra-groups': 'nye grupper',
    definition: 'ny definisjon',
  },
  transforms: {
    level: 'Nivå',
    index: 'Indeks',
    change: 'Endring frå året før',
    percentChange: 'Endring frå året før i prosent',
    per1000: 'Per 1\u00a0000',
    difference: 'Skilnad frå eigen stad',
    mean3: 'Snitt av tre år',
  },
  indexBase: (period) => `Indeks, ${period} = 100`,
  changeIn: (unitName) => `Endring frå året før, ${unitName}`,
  percentChange: 'Endring frå året før, prosent',
  mean3Of: (unitName) => `Snitt av tre år, ${unitName}`,
  per1000Of: (unitName) => `Per 1\u00a0000 innbyggjarar (${unitName})`,
  differenceIn: (place, unitName) => `Skilnad frå ${place}, ${unitName}`,
  shareOfAll: (units) => `Prosent av alle ${units} i figuren`,
  projection: 'framskriving',
  fromTo: (from, to) => `${from} til ${to}`,
  andMore: (count) => `+ ${count} til`,
  source: (tables) => `Kjelde: SSB, ${tables.length === 1 ? 'tabell' : 'tabellane'} ${joined(tables, 'og')}`,
  ownCalculation: 'Eigne utrekningar',
  updated: (date) => `Oppdatert ${date}`,
  updatedThen: (table, date) => `${table} (oppdatert ${date})`,
  retrieved: (date) => `Henta ${date}`,
  places: (count) => `${count} stader`,
  and: (names) => joined(names, 'og'),
  fromExtract: 'Frå uttrekket som følgjer med',
  hint: 'Bruk piltastane for å lese verdiane. Venstre og høgre går i tid, opp og ned mellom stader.',
  hintBars: 'Bruk piltastane for å lese verdiane.',
  hintDown:
    'Bruk piltastane for å lese verdiane. Opp og ned går mellom gruppene, venstre og høgre mellom sidene.',
  hintColumns: 'Bruk piltastane for å lese verdiane. Venstre og høgre går i tid, opp og ned mellom delane.',
  hintStacks:
    'Bruk piltastane for å lese verdiane. Opp og ned går mellom stader, venstre og høgre mellom delane.',
  roleDescription: 'diagram',
  empty: 'Ingen tal å teikne.',
  loading: 'Teiknar diagrammet …',
  failed: 'Diagrammet kunne ikkje teiknast. Tala står i tabellen.',
  chartKinds: {
    line: 'Linje',
    bar: 'Søyler',
    dots: 'Prikkar',
    slope: 'To år',
    multiples: 'Smådiagram',
    pyramid: 'Pyramide',
    stacked: 'Stabla søyler',
    heat: 'Varmekart',
    map: 'Kart',
    table: 'Tabell',
  },
  summaryChange: (place, from, to, first, last) =>
    `${place} gjekk frå ${from} i ${first} til ${to} i ${last}.`,
  summaryOne: (place, value, period) => `${place}: ${value} i ${period}.`,
  summaryLargest: (where) => `Den største gruppa er ${joined(where, 'og')}.`,
  largestIn: (group, value, place) => `${group} (${value}) i ${place}`,
  summaryBetween: (low, lowPlace, high, highPlace, period) =>
    `Frå ${low} (${lowPlace}) til ${high} (${highPlace}) i ${period}.`,
};

const en: ChartWords = {
  breaks: {
    merged: 'merged',
    split: 'split',
    territory: 'new boundary',
    county: 'new county',
    'kostra-groups': 'new groups',
    definition: 'new definition',
  },
  transforms: {
    level: 'Level',
    index: 'Index',
    change: 'Change from the year before',
    percentChange: 'Per cent change from the year before',
    per1000: 'Per 1,000',
    difference: 'Difference from own place',
    mean3: 'Mean of three years',
  },
  indexBase: (period) => `Index, ${period} = 100`,
  changeIn: (unitName) => `Change from the year before, ${unitName}`,
  percentChange: 'Change from the year before, per cent',
  mean3Of: (unitName) => `Mean of three years, ${unitName}`,
  per1000Of: (unitName) => `Per 1,000 inhabitants (${unitName})`,
  differenceIn: (place, unitName) => `Difference from ${place}, ${unitName}`,
  shareOfAll: (units) => `Per cent of all ${units} in the figure`,
  projection: 'projection',
  fromTo: (from, to) => `${from} to ${to}`,
  andMore: (count) => `+ ${count} more`,
  source: (tables) =>
    `Source: Statistics Norway, ${tables.length === 1 ? 'table' : 'tables'} ${joined(tables, 'and')}`,
  ownCalculation: 'Own calculations',
  updated: (date) => `Updated ${date}`,
  updatedThen: (table, date) => `${table} (updated ${date})`,
  retrieved: (date) => `Retrieved ${date}`,
  places: (count) => `${count} places`,
  and: (names) => joined(names, 'and'),
  fromExtract: 'From the bundled extract',
  hint: 'Use the arrow keys to read the values. Left and right move in time, up and down between places.',
  hintBars: 'Use the arrow keys to read the values.',
  hintDown:
    'Use the arrow keys to read the values. Up and down move between groups, left and right between sides.',
  hintColumns:
    'Use the arrow keys to read the values. Left and right move in time, up and down between the parts.',
  hintStacks:
    'Use the arrow keys to read the values. Up and down move between places, left and right between the parts.',
  roleDescription: 'chart',
  empty: 'No numbers to draw.',
  loading: 'Drawing the chart …',
  failed: 'The chart could not be drawn. The numbers are in the table.',
  chartKinds: {
    line: 'Line',
    bar: 'Bars',
    dots: 'Dots',
    slope: 'Two years',
    multiples: 'Small multiples',
    pyramid: 'Pyramid',
    stacked: 'Stacked bars',
    heat: 'Heat map',
    map: 'Map',
    table: 'Table',
  },
  summaryChange: (place, from, to, first, last) =>
    `${place} went from ${from} in ${first} to ${to} in ${last}.`,
  summaryOne: (place, value, period) => `${place}: ${value} in ${period}.`,
  summaryLargest: (where) => `The largest group is ${joined(where, 'and')}.`,
  largestIn: (group, value, place) => `${group} (${value}) in ${place}`,
  summaryBetween: (low, lowPlace, high, highPlace, period) =>
    `From ${low} (${lowPlace}) to ${high} (${highPlace}) in ${period}.`,
};

export const chartText = { nb, nn, en } satisfies Record<Language, ChartWords>;
