import type { Language } from './language.ts';

const nb = {
  spreads: {
    median: 'Median',
    mean: 'Uvektet snitt',
    middle: 'Midterste halvpart (25–75 %)',
  },
  spreadHints: {
    median: 'Halvparten av kommunene har lavere tall, halvparten høyere',
    mean: 'Alle kommunene teller likt, uansett folketall',
    middle:
      'To linjer, nedre og øvre kvartil: minst halvparten av kommunene ligger mellom dem, høyst en firedel under og høyst en firedel over',
  },
  spreadTitle: 'Spredningen i gruppene',
  spreadHint:
    'Tegnes ved siden av linjen for KOSTRA-grupper, fylker og egne grupper, regnet ut her av kommunene som har tall i alle årene. Median og snitt krever fem kommuner, den midterste halvparten åtte, og minst 80 % av gruppen.',
  noGroups: 'Legg til en KOSTRA-gruppe, et fylke eller en egen gruppe først.',
  formerTitle: 'Før kommunereformen',
  formerHint:
    'De tidligere kommunenes egne tall tegnes i grått til og med siste år, og føres ikke videre inn i linjen for kommunen i dag.',
  showFormer: (former: string, place: string) => `Vis ${former} i grått ved siden av ${place}`,
  hideFormer: (place: string) => `Skjul de tidligere kommunene bak ${place}`,
  formerNote: (place: string, former: string) =>
    `Grå linjer ved siden av ${place}: ${former}. Det er SSBs egne tall for de tidligere kommunene, og de er ikke en del av linjen for ${place}.`,
  formerDivided: (former: string, place: string) =>
    `${former} ble delt: bare en del av innbyggerne bor i dagens ${place}.`,
  formerLacking: (former: string) => `${former}: ingen egne tall fra før reformen i denne kilden.`,
};

type BesideText = typeof nb;

const nn: BesideText = {
  spreads: {
    median: 'Median',
    mean: 'Uvekta snitt',
    middle: 'Den midtarste halvparten (25–75 %)',
  },
  spreadHints: {
    median: 'Halvparten av kommunane har lågare tal, halvparten høgare',
    mean: 'Alle kommunane tel likt, same kor mange som bur der',
    middle:
      'To linjer, nedre og øvre kvartil: minst halvparten av kommunane ligg mellom dei, høgst ein firedel under og høgst ein firedel over',
  },
  spreadTitle: 'Spreiinga i gruppene',
  spreadHint:
    'Blir teikna ved sida av linja for KOSTRA-grupper, fylke og eigne grupper, rekna ut her av kommunane som har tal i alle åra. Median og snitt krev fem kommunar, den midtarste halvparten åtte, og minst 80 % av gruppa.',
  noGroups: 'Legg til ei KOSTRA-gruppe, eit fylke eller ei eiga gruppe først.',
  formerTitle: 'Før kommunereforma',
  formerHint:
    'Tala til dei tidlegare kommunane sjølve blir teikna i grått til og med det siste året, og går ikkje over i linja for kommunen i dag.',
  showFormer: (former, place) => `Vis ${former} i grått ved sida av ${place}`,
  hideFormer: (place) => `Skjul dei tidlegare kommunane bak ${place}`,
  formerNote: (place, former) =>
    `Grå linjer ved sida av ${place}: ${former}. Det er SSB sine eigne tal for dei tidlegare kommunane, og dei er ikkje ein del av linja for ${place}.`,
  formerDivided: (former, place) =>
    `${former} vart delt: berre ein del av innbyggjarane bur i ${place} slik kommunen er i dag.`,
  formerLacking: (former) => `${former}: ingen eigne tal frå før reforma i denne kjelda.`,
};

const en: BesideText = {
  spreads: {
    median: 'Median',
    mean: 'Unweighted mean',
    middle: 'Middle half (25–75%)',
  },
  spreadHints: {
    median: 'Half of the municipalities have lower figures, half have higher ones',
    mean: 'Every municipality counts alike, whatever its population',
    middle:
      'Two lines, lower and upper quartile: at least half of the municipalities lie between them, at most a quarter below and at most a quarter above',
  },
  spreadTitle: 'Spread within the groups',
  spreadHint:
    'Drawn beside the line of KOSTRA groups, counties and groups of your own, computed here from the municipalities that have figures in all the years. Median and mean need five municipalities, the middle half eight, and at least 80% of the group.',
  noGroups: 'Add a KOSTRA group, a county or a group of your own first.',
  formerTitle: 'Before the municipal reform',
  formerHint:
    'The former municipalities’ own figures are drawn in grey up to their last year, and never run into the line of today’s municipality.',
  showFormer: (former, place) => `Show ${former} in grey beside ${place}`,
  hideFormer: (place) => `Hide the former municipalities behind ${place}`,
  formerNote: (place, former) =>
    `Grey lines beside ${place}: ${former}. These are Statistics Norway’s own figures for the former municipalities, and no part of the line of ${place}.`,
  formerDivided: (former, place) =>
    `${former} was divided: only some of its people live in ${place} as it is today.`,
  formerLacking: (former) => `${former}: this source has no figures of their own from before the reform.`,
};

/** Lines beside those of the chosen places: numbers about the members of groups, and municipalities of before a reform. */
export const besideText = { nb, nn, en } satisfies Record<Language, BesideText>;
