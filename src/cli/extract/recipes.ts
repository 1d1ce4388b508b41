import { kostraRecipes } from './recipesKostra.ts';
import { percent, persons, type Recipe } from './recipe.ts';

const merged = {
  agg_KommSummer: 'Kommuner 2024, sammenslåtte tidsserier',
  agg_KommFylker: 'Fylker 2024, sammenslåtte tidsserier',
};
const sexes = { '0': 'Begge kjønn', '1': 'Menn', '2': 'Kvinner' };
const place = { Region: 'region' };
const last = { ContentsCode: 'statistikkvariabel', Tid: 'år' };

export const recipes: Readonly<Record<string, Recipe>> = {
  ...kostraRecipes,
  '01222': {
    title: '',
    region: 'Region',
    variables: { ...place, ContentsCode: 'statistikkvariabel', Tid: 'kvartal' },
    contents: Object.fromEntries(
      [
        ['Folketallet1', 'Population at the beginning of the quarter'],
        ['Fodte2', 'Births'],
        ['Dode3', 'Deaths'],
        ['Fodselsoverskudd4', 'Excess of births'],
        ['Innvandring5', 'Immigration'],
        ['Utvandring6', 'Emigration'],
        ['Tilflytting7', 'In-migration, domestic'],
        ['Fraflytting8', 'Emigration, domestic'],
        ['Nettoinnflytting9', 'Net migration, immigration and emigration incl'],
        ['Folketilvekst10', 'Population growth'],
        ['Folketallet11', 'Population at the end of the quarter'],
      ].map(([code, label]) => [code, persons(label as string)]),
    ),
  },
  '06070': {
    title: 'Privathusholdninger, etter husholdningstype (K) (B)',
    region: 'Region',
    variables: { ...place, HushType: 'husholdningstype', ...last },
    contents: { Husholdninger: { label: 'Husholdninger', base: 'husholdninger', decimals: 0 } },
  },
  '06913': {
    title: 'Endringer i kommuner, fylker og hele landets befolkning',
    region: 'Region',
    variables: { ...place, ...last },
    contents: {
      Folkemengde: persons('Population 1 January'),
      Levende: persons('Levendefødte'),
      Dode: persons('Deaths'),
      Innflyttinger: persons('Innflyttinger'),
      Utflyttinger: persons('Emigration'),
    },
  },
  '06944': {
    title: 'Inntekt for husholdninger, etter husholdningstype. Antall og median (K) (B)',
    region: 'Region',
    variables: { ...place, HusholdType: 'husholdningstype', ...last },
    contents: {
      SamletInntekt: { label: 'Total income, median (NOK)', base: 'kr', decimals: 0 },
      InntSkatt: { label: 'Inntekt etter skatt, median', base: 'kr', decimals: 0 },
      AntallHushold: { label: 'Households', base: 'husholdninger', decimals: 0 },
    },
  },
  '07110': {
    title: '',
    region: 'Region',
    variables: { ...place, Kjonn: 'kjønn', Landbakgrunn: 'landbakgrunn', ...last },
    contents: { Personer: persons('Immigrants') },
    labels: { Kjonn: sexes },
  },
  '07459': {
    title: 'Alders- og kjønnsfordeling i kommuner, fylker og hele landets befolkning (K)',
    region: 'Region',
    variables: { ...place, Kjonn: 'kjønn', Alder: 'alder', ...last },
    contents: { Personer1: persons('Personer') },
    labels: { Kjonn: sexes },
    codelists: merged,
  },
  '07984': {
    title: 'Sysselsatte, etter bosted, arbeidssted, kjønn, alder og næring. 4. kvartal (K)',
    region: 'Region',
    variables: { ...place, NACE2007: 'næring (SN2007)', Kjonn: 'kjønn', Alder: 'alder', ...last },
    contents: {
      Sysselsatte: persons('Sysselsatte personer etter bosted'),
      SysselsatteArb: persons('Employed persons by place of work'),
    },
    labels: { Kjonn: sexes, NACE2007: { '00-99': 'Alle næringer' } },
  },
  '08487': {
    title: 'Anmeldte lovbrudd, etter gjerningssted og lovbruddsgruppe. Gjennomsnitt per år (toårsperioder)',
    region: 'Gjerningssted',
    variables: {
      Gjerningssted: 'gjerningssted',
      LovbruddKrim: 'type lovbrudd',
      ...last,
      Tid: 'intervall (år)',
    },
    contents: {
      AnmeldteLovbrudd: { label: 'Anmeldte lovbrudd (årlig gjennomsnitt)', base: 'lovbrudd', decimals: 0 },
      AnmLovbrPer1000: {
        label: 'Anmeldte lovbrudd per 1 000 innbyggere (årlig gjennomsnitt)',
        base: 'per 1 000',
        decimals: 1,
      },
    },
    labels: { Gjerningssted: { '0': 'Hele landet', Ialt: 'I alt' } },
  },
  '09429': {
    title: 'Utdanningsnivå, etter kommune og kjønn (K)',
    region: 'Region',
    variables: { ...place, Nivaa: 'nivå', Kjonn: 'kjønn', ...last },
    contents: {
      Personer: persons('Personer 16 år og over'),
      PersonerProsent: percent('Personer 16 år og over (prosent)'),
    },
    labels: { Kjonn: sexes },
  },
  '12044': {
    title: 'Personer drept eller skadd i veitrafikkulykker',
    region: 'Region',
    variables: { ...place, ...last },
    contents: {
      PersonerDrept: persons('Drepte'),
      PersonerHardtSkadd: persons('Hardt skadde'),
      PersonerSkadd: persons('Skadde i alt'),
    },
    codelists: { agg_KommSummer: merged.agg_KommSummer },
  },
  '13556': {
    title: '',
    region: 'Region',
    variables: {
      ...place,
      HovArbStyrkStatus: 'arbeidsstyrkestatus',
      Alder: 'alder',
      Kjonn: 'kjønn',
      ...last,
    },
    contents: { BosatteProsent: percent('Bosatte (prosent)') },
    labels: { Kjonn: sexes },
  },
  '13563': {
    title: 'Kommunefordelt arbeidsstyrkestatus (inkl. NEET) for personer 15 år og eldre (K)',
    region: 'Region',
    variables: {
      ...place,
      HovArbStyrkStatus: 'arbeidsstyrkestatus',
      Alder: 'alder',
      InnvandrKat: 'innvandringskategori',
      ...last,
    },
    contents: { Bosatte: persons('Bosatte') },
  },
};
