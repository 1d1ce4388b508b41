import { type Entry, entries, municipalityChanges, nameOf, pairsAt } from './places.ts';
import { recorded } from './recorded.ts';

interface KlassAnswer {
  readonly status: number;
  readonly body: unknown;
}

const notFound = (message: string): KlassAnswer => ({
  status: 404,
  body: { status: 404, error: 'Not Found', message },
});
const badDate = (name: string): KlassAnswer => ({
  status: 400,
  body: { status: 400, error: 'Bad Request', message: `${name} must be a date, yyyy-MM-dd` },
});
const isDate = (text: string | null): text is string => text !== null && /^\d{4}-\d\d-\d\d$/.test(text);

/** Correspondence tables of KOSTRA groups by the date they hold from. */
const kostraTables: Readonly<Record<string, string>> = {
  '978': '2020-01-01',
  '1358': '2024-01-01',
  '2840': '2026-01-01',
};

/**
 * Klass for municipalities (131), counties (104) and KOSTRA groups (112): the recorded answer for 1 January 2026, and
 * for other dates answers in its form from the catalogue's places.
 */
export function klassAnswer(path: string, parameters: URLSearchParams): KlassAnswer {
  const correspondence = /^\/correspondencetables\/(\d+)$/.exec(path)?.[1];
  if (correspondence !== undefined) return correspondenceTable(correspondence);
  const [, id = '', part = ''] =
    /^\/classifications\/(\d+)(?:\.json)?(?:\/(\w+)(?:\.json)?)?$/.exec(path) ?? [];
  if (!['131', '104', '112'].includes(id)) return notFound(`Classification not found with id = ${id}`);
  if (part === '') return { status: 200, body: classification(id) };
  if (part === 'codesAt') return codesAt(id, parameters.get('date'));
  if (part === 'codes') return codesBetween(id, parameters.get('from'), parameters.get('to'));
  if (part === 'changes') return changesBetween(id, parameters.get('from'), parameters.get('to'));
  if (part === 'correspondsAt' || part === 'corresponds')
    return correspondsAt(
      id,
      parameters.get('targetClassificationId'),
      parameters.get('date') ?? parameters.get('from'),
    );
  return notFound(`No such resource: ${path}`);
}

function classification(id: string): unknown {
  const names: Readonly<Record<string, string>> = {
    131: 'Standard for kommuneinndeling',
    104: 'Standard for fylkesinndeling',
    112: 'Standard for gruppering av kommuner (KOSTRA-grupper)',
  };
  const base = 'https://data.ssb.no/api/klass/v1';
  return {
    name: names[id],
    classificationType: 'Klassifikasjon',
    lastModified: '2026-01-02T08:00:00.000+0000',
    description: '',
    primaryLanguage: 'nb',
    versions: [
      {
        name: `${names[id]} 2026`,
        validFrom: '2026-01-01',
        published: ['nb', 'nn', 'en'],
        _links: { self: { href: `${base}/versions/0` } },
      },
    ],
    _links: { self: { href: `${base}/classifications/${id}` } },
  };
}

const klassCode = ({ code, name }: Entry) => ({
  code,
  parentCode: null,
  level: '1',
  name,
  shortName: '',
  presentationName: '',
  validFrom: null,
  validTo: null,
  notes: '',
});

function codesAt(id: string, date: string | null): KlassAnswer {
  if (!isDate(date)) return badDate('date');
  if (id === '131' && date === '2026-01-01')
    return { status: 200, body: recorded('klass_131_codesAt_2026-01-01.json') };
  const valid = entries(id).filter(({ from, to }) => from <= date && (to === null || date < to));
  return { status: 200, body: { codes: valid.map(klassCode) } };
}

/** `to` is exclusive. */
function codesBetween(id: string, from: string | null, to: string | null): KlassAnswer {
  if (!isDate(from)) return badDate('from');
  if (to !== null && (!isDate(to) || to <= from)) return badDate('to');
  const valid = entries(id).filter(
    (entry) => (entry.to === null || entry.to > from) && (to === null || entry.from < to),
  );
  const later = (a: string, b: string): string => (a > b ? a : b);
  return {
    status: 200,
    body: {
      codes: valid.map((entry) => ({
        ...klassCode(entry),
        validFromInRequestedRange: later(entry.from, from),
        validToInRequestedRange: entry.to ?? to,
      })),
    },
  };
}

function changesBetween(id: string, from: string | null, to: string | null): KlassAnswer {
  if (!isDate(from)) return badDate('from');
  if (to !== null && (!isDate(to) || to <= from)) return badDate('to');
  const changes = id === '131' ? municipalityChanges() : [];
  const within = changes.filter(({ date }) => date > from && (to === null || date < to));
  return {
    status: 200,
    body: {
      codeChanges: within.map((change) => ({
        oldCode: change.from,
        oldName: nameOf(change.from),
        oldShortName: '',
        newCode: change.to,
        newName: nameOf(change.to),
        newShortName: '',
        changeOccurred: change.date,
      })),
    },
  };
}

function correspondsAt(id: string, target: string | null, date: string | null): KlassAnswer {
  if (!isDate(date)) return badDate('date');
  const pairs = pairsAt(id, target, date);
  if (pairs === null) return notFound(`No correspondence table found for Classification ${id} and ${target}`);
  const item = ([source, to]: readonly [string, string]) => ({
    sourceCode: source,
    sourceName: nameOf(source),
    sourceShortName: '',
    targetCode: to,
    targetName: nameOf(to),
    targetShortName: '',
  });
  return { status: 200, body: { correspondenceItems: pairs.map(item) } };
}

function correspondenceTable(id: string): KlassAnswer {
  const date = kostraTables[id];
  const pairs = date === undefined ? null : pairsAt('131', '112', date);
  if (pairs === null || date === undefined) return notFound(`Correspondence table not found with id = ${id}`);
  const year = date.slice(0, 4);
  return {
    status: 200,
    body: {
      name: `Kommuneinndeling ${year} - KOSTRA-grupper 2020`,
      id: Number(id),
      source: `Kommuneinndeling ${year}`,
      sourceId: 0,
      target: 'KOSTRA-grupper 2020',
      targetId: 1450,
      changeTable: false,
      lastModified: `${date}T07:00:00.000+0000`,
      published: ['nb'],
      sourceLevel: null,
      targetLevel: null,
      description: '',
      changelogs: [],
      correspondenceMaps: pairs.map(([source, to]) => ({
        sourceCode: source,
        sourceName: nameOf(source),
        targetCode: to,
        targetName: nameOf(to),
      })),
      _links: { self: { href: `https://data.ssb.no/api/klass/v1/correspondencetables/${id}` } },
    },
  };
}
