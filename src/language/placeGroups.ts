import type { Language } from './language.ts';

type Amount = 'low' | 'medium' | 'high';

const nb = {
  or: 'eller',
  and: 'og',
  names: {
    kostra: 'Egen KOSTRA-gruppe',
    county: 'Eget fylke',
    neighbours: 'Nabokommuner',
    similar: 'Mest like',
    asss: 'Storbyene (ASSS)',
    size: 'Samme størrelse',
    centrality: 'Samme sentralitet',
    landsdel: 'Samme landsdel',
    labour: 'Samme bo- og arbeidsmarked',
  },
  kostra: (group: string, year: number) => `${group}, slik SSB har gruppert kommunene siden ${year}`,
  county: (county: string) => `Alle kommunene i ${county}`,
  neighbours: (land: number, sea: number) => {
    const shores = sea === 0 ? '' : ` og ${sea} på andre siden av fjord eller sund`;
    return `Kommuner med felles grense: ${land} på land${shores}`;
  },
  similar: (count: number, traits: string, weighted: boolean) =>
    `De ${count} kommunene som ligner mest i ${traits}${weighted ? ', med egne vekter' : ''}`,
  traits: {
    people: 'folketall',
    children: 'andel barn',
    centrality: 'sentralitet',
    kostraGroup: 'KOSTRA-gruppe',
  },
  asss: (count: number) => `De ${count} kommunene i ASSS, storbynettverket i KS`,
  size: (from: string, to: string, percent: number, year: number) =>
    `Kommuner med fra ${from} til ${to} innbyggere 1. januar ${year}, det vil si ${percent} prosent færre til ${percent} prosent flere`,
  centrality: (number: number) => `Kommuner i klasse ${number} av 6 i SSBs sentralitetsindeks`,
  landsdel: (name: string) => `Alle kommunene i landsdelen ${name}`,
  labour: (name: string) => `Alle kommunene i bo- og arbeidsmarkedsregionen ${name}, inndelingen fra 2020`,
  people: (from: string, to: string) => `${from}–${to} innbyggere`,
  exceptions: {
    oslo: 'Oslo alene',
    'highest-tax': 'de åtte kommunene med høyest skatteinntekter per innbygger',
  },
  amounts: { low: 'lave', medium: 'middels', high: 'høye' } satisfies Record<Amount, string>,
  costs: (amounts: string) => `${amounts} bundne kostnader`,
  income: (amounts: string) => `${amounts} frie disponible inntekter`,
  together: (places: string) => `${places} samlet`,
};

type GroupText = typeof nb;

const nn: GroupText = {
  or: 'eller',
  and: 'og',
  names: {
    kostra: 'Eiga KOSTRA-gruppe',
    county: 'Eige fylke',
    neighbours: 'Nabokommunar',
    similar: 'Mest like',
    asss: 'Storbyane (ASSS)',
    size: 'Same storleik',
    centrality: 'Same sentralitet',
    landsdel: 'Same landsdel',
    labour: 'Same bu- og arbeidsmarknad',
  },
  kostra: (group, year) => `${group}, slik SSB har gruppert kommunane sidan ${year}`,
  county: (county) => `Alle kommunane i ${county}`,
  neighbours: (land, sea) => {
    const shores = sea === 0 ? '' : ` og ${sea} på hi sida av fjord eller sund`;
    return `Kommunar med felles grense: ${land} på land${shores}`;
  },
  similar: (count, traits, weighted) =>
    `Dei ${count} kommunane som liknar mest i ${traits}${weighted ? ', med eigne vekter' : ''}`,
  traits: {
    people: 'folketal',
    children: 'del barn',
    centrality: 'sentralitet',
    kostraGroup: 'KOSTRA-gruppe',
  },
  asss: (count) => `Dei ${count} kommunane i ASSS, storbynettverket i KS`,
  size: (from, to, percent, year) =>
    `Kommunar med frå ${from} til ${to} innbyggjarar 1. januar ${year}, det vil seie ${percent} prosent færre til ${percent} prosent fleire`,
  centrality: (number) => `Kommunar i klasse ${number} av 6 i sentralitetsindeksen til SSB`,
  landsdel: (name) => `Alle kommunane i landsdelen ${name}`,
  labour: (name) => `Alle kommunane i bu- og arbeidsmarknadsregionen ${name}, inndelinga frå 2020`,
  people: (from, to) => `${from}–${to} innbyggjarar`,
  exceptions: {
    oslo: 'Oslo åleine',
    'highest-tax': 'dei åtte kommunane med høgast skatteinntekter per innbyggjar',
  },
  amounts: { low: 'låge', medium: 'middels', high: 'høge' },
  costs: (amounts) => `${amounts} bundne kostnader`,
  income: (amounts) => `${amounts} frie disponible inntekter`,
  together: (places) => `${places} samla`,
};

const en: GroupText = {
  or: 'or',
  and: 'and',
  names: {
    kostra: 'Own KOSTRA group',
    county: 'Own county',
    neighbours: 'Neighbours',
    similar: 'Most similar',
    asss: 'Large cities (ASSS)',
    size: 'Same size',
    centrality: 'Same centrality',
    landsdel: 'Same part of the country',
    labour: 'Same labour market',
  },
  kostra: (group, year) => `${group}, as Statistics Norway has grouped municipalities since ${year}`,
  county: (county) => `All municipalities in ${county}`,
  neighbours: (land, sea) => {
    const shores = sea === 0 ? '' : ` and ${sea} across a fjord or sound`;
    return `Municipalities with a shared border: ${land} on land${shores}`;
  },
  similar: (count, traits, weighted) =>
    `The ${count} municipalities most alike in ${traits}${weighted ? ', with weights of your own' : ''}`,
  traits: {
    people: 'population',
    children: 'share of children',
    centrality: 'centrality',
    kostraGroup: 'KOSTRA group',
  },
  asss: (count) => `The ${count} municipalities of ASSS, the network of large cities in KS`,
  size: (from, to, percent, year) =>
    `Municipalities with ${from} to ${to} inhabitants on 1 January ${year}, that is, ${percent} per cent fewer to ${percent} per cent more`,
  centrality: (number) => `Municipalities in class ${number} of 6 on Statistics Norway’s centrality index`,
  landsdel: (name) => `All municipalities in the region ${name}`,
  labour: (name) => `All municipalities in the labour market region of ${name}, as divided in 2020`,
  people: (from, to) => `${from}–${to} inhabitants`,
  exceptions: {
    oslo: 'Oslo alone',
    'highest-tax': 'the eight municipalities with the highest tax revenue per inhabitant',
  },
  amounts: { low: 'low', medium: 'medium', high: 'high' },
  costs: (amounts) => `${amounts} committed costs`,
  income: (amounts) => `${amounts} free disposable income`,
  together: (places) => `${places} together`,
};

/** Names and rules of comparison groups, and what the KOSTRA groups are. */
export const placeGroupText = { nb, nn, en } satisfies Record<Language, GroupText>;
