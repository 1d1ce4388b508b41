import { groups, madeTable, type MadeVariable, numbered, years } from './maketable.ts';

const lives: Readonly<Record<string, readonly [number, number]>> = {
  '0104': [0, 2019],
  '0136': [0, 2019],
  '3002': [2020, 2023],
  '3103': [2024, 9999],
  '1201': [0, 2019],
  '4601': [2020, 9999],
};

const region: MadeVariable = {
  code: 'Region',
  no: 'region',
  en: 'region',
  role: 'geo',
  elimination: true,
  total: '0',
  values: [
    '0|Hele landet',
    '31|Østfold',
    '46|Vestland',
    '3103|Moss',
    '3002|Moss (2020-2023)',
    '0104|Moss (-2019)',
    '0136|Rygge (-2019)',
    '4601|Bergen',
    '1201|Bergen (-2019)',
  ],
  codelists: [
    groups('agg_KommSummer', 'Kommuner 2024, sammenslåtte tidsserier', {
      'K-3103': 'Moss=0136 0104 3103 3002',
      'K-4601': 'Bergen=4601 1201',
    }),
    groups('agg_KommFylker', 'Fylker 2024, sammenslåtte tidsserier', {
      'F-31': 'Østfold=31',
      'F-46': 'Vestland=46',
    }),
    groups('agg_KommGjeldende', 'Gjeldende kommuner', { '3103': 'Moss', '4601': 'Bergen' }),
    groups('vs_Kommun', 'Kommuner', {
      '3103': 'Moss',
      '3002': 'Moss',
      '0104': 'Moss',
      '4601': 'Bergen',
      '1201': 'Bergen',
    }),
  ],
};

/** A count: 0 for a municipality in years when it did not exist, as 07459 has it. */
export const population = madeTable({
  id: '99101',
  no: 'Oppdiktet folkemengde, etter region, kjønn, alder, statistikkvariabel og år 2015-2026',
  en: 'Made-up population, by region, sex, age, contents and year 2015-2026',
  updated: '2026-02-25T07:00:00Z',
  heading: ['ContentsCode', 'Tid'],
  variables: [
    region,
    { code: 'Kjonn', no: 'kjønn', en: 'sex', elimination: true, values: ['2|Kvinner', '1|Menn'] },
    {
      code: 'Alder',
      no: 'alder',
      en: 'age',
      elimination: true,
      values: ['000|0 år', '001|1 år', '002|2 år', '003|3 år', '04+05|4 og 5 år', '80+|80 år eller eldre'],
      codelists: [groups('agg_ToDelt', 'To grupper', { A: 'Barn=000 001 002 003 04+05', B: 'Eldre=80+' })],
    },
    {
      code: 'ContentsCode',
      no: 'statistikkvariabel',
      en: 'contents',
      role: 'metric',
      values: ['Personer1|Personer', 'Endring|Endring'],
    },
    { code: 'Tid', no: 'år', en: 'year', role: 'time', values: years(2015, 2026) },
  ],
  cell: ({ Region = '', Kjonn, Alder = '', ContentsCode, Tid }) => {
    const [from, to] = lives[Region] ?? [0, 9999];
    if (Number(Tid) < from || Number(Tid) > to) return 0;
    const size = Region.length === 4 ? 100 : Region === '0' ? 10_000 : 1000;
    const base = size + (Number(Tid) - 2015) * 10 + Number(Kjonn) + Number.parseInt(Alder, 10);
    return ContentsCode === 'Endring' ? base % 7 : base;
  },
});

/** In the form of KOSTRA: nothing can be left out, no merged series, every sign occurs. */
export const kostra = madeTable({
  id: '99102',
  no: 'Oppdiktede nøkkeltall (K) 2020-2025',
  en: 'Made-up key figures (M) 2020-2025',
  updated: '2026-06-15T06:00:00Z',
  heading: ['ContentsCode', 'Tid'],
  variables: [
    {
      code: 'KOKkommuneregion0000',
      no: 'region',
      en: 'region',
      role: 'geo',
      values: [
        '3103|Moss',
        '4601|Bergen',
        '0301|Oslo',
        'EAK|Landet',
        'EAKUO|Landet uten Oslo',
        'EKA31|Østfold',
        'EKG12|KOSTRA-gruppe 12',
      ],
      codelists: [
        groups('agg_KOGkommuneregion000005402', 'Uttrekk for kommuner 2024-', {
          '3103': 'Moss',
          '4601': 'Bergen',
          '0301': 'Oslo',
        }),
      ],
    },
    {
      code: 'ContentsCode',
      no: 'statistikkvariabel',
      en: 'contents',
      role: 'metric',
      values: ['KOSandel0000|Andel (prosent)', 'KOSantall0000|Antall'],
    },
    { code: 'Tid', no: 'år', en: 'year', role: 'time', values: years(2020, 2025) },
  ],
  cell: ({ KOKkommuneregion0000: place, ContentsCode, Tid }) => {
    if (place === 'EAKUO' && Tid === '2025') return '.';
    if (place === '3103' && Number(Tid) < 2024) return '.';
    if (place === '0301' && Tid === '2021') return '..';
    if (place === '4601' && ContentsCode === 'KOSantall0000' && Tid === '2022') return ':';
    return ContentsCode === 'KOSandel0000' ? 10 + (Number(Tid) % 10) / 10 : Number(Tid) - 1900;
  },
});

/** More cells than any call may ask for. */
export const large = madeTable({
  id: '99103',
  no: 'Oppdiktet stor tabell 1967-2026',
  en: 'Made-up large table 1967-2026',
  updated: '2026-02-25T07:00:00Z',
  heading: ['ContentsCode', 'Tid'],
  variables: [
    { code: 'Region', no: 'region', en: 'region', values: numbered('1', 800) },
    { code: 'Alder', no: 'alder', en: 'age', elimination: true, values: numbered('', 120) },
    {
      code: 'ContentsCode',
      no: 'statistikkvariabel',
      en: 'contents',
      role: 'metric',
      values: ['Personer|Personer'],
    },
    { code: 'Tid', no: 'år', en: 'year', role: 'time', values: years(1967, 2026) },
  ],
  cell: ({ Region, Alder, Tid }) => Number(Region) + Number(Alder) + Number(Tid),
});

/** A closed series with codes that an address must wrap. */
export const closed = madeTable({
  id: '99104',
  no: 'Oppdiktet lukket serie 2010-2012',
  en: 'Made-up closed series 2010-2012',
  updated: '2013-01-15T07:00:00Z',
  heading: ['ContentsCode', 'Tid'],
  discontinued: true,
  variables: [
    {
      code: 'Gruppe',
      no: 'gruppe',
      en: 'group',
      values: ['a,b|a og b', 'c*|c med mer', 'd e|d e', 'f&g=h|f', 'i[j]|i'],
    },
    {
      code: 'ContentsCode',
      no: 'statistikkvariabel',
      en: 'contents',
      role: 'metric',
      values: ['Antall|Antall'],
    },
    { code: 'Tid', no: 'år', en: 'year', role: 'time', values: years(2010, 2012) },
  ],
  cell: ({ Gruppe = '', Tid }) => Gruppe.length * 10 + Number(Tid) - 2010,
});

export const madeTables = [population, kostra, large, closed];
