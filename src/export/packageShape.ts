import { levels } from '../areas/area.ts';
import type { SimilarityWeights } from '../areas/similar.ts';
import type { TransferNote } from '../areas/transfers.ts';
import { indicatorShape } from '../catalog/schema.ts';
import {
  type Check,
  entries,
  type Fields,
  fields,
  integer,
  kinds,
  list,
  matching,
  type OptionalFields,
  oneOf,
} from '../catalog/shape.ts';
import type { Criteria } from '../dashboard/criteria.ts';
import { languages } from '../language/language.ts';
import { parsePeriod } from '../periods/period.ts';
import { sourceNames } from '../pxweb/source.ts';
import { absences, origins, signs } from '../series/cell.ts';
import { averages, type Coverage, type Note, roles } from '../series/series.ts';
import { authors, packageFormat, packageVersion } from './package.ts';

const text = (most: number): Check =>
  matching(new RegExp(`^[^]{0,${most}}$`), `a text of at most ${most} characters`);
const words = text(20_000);
const codeText = matching(/^[^\s<>"'&]{1,40}$/, 'a code');
/** A group of the reader's own goes by the codes of its members, up to 400. */
const groupCodes = matching(/^[^\s<>"'&]{1,2100}$/, 'a code');
const codes = list(codeText);
const when = matching(/^(\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?)?$/, 'an ISO 8601 time');
const period: Check = (value, field, report) => {
  if (typeof value !== 'string' || parsePeriod(value) === null) report(field, value, 'a period code');
};
const numberOrNull: Check = (value, field, report) => {
  if (value !== null && !(typeof value === 'number' && Number.isFinite(value)))
    report(field, value, 'a number or null');
};
const orNull =
  (check: Check): Check =>
  (value, field, report) => {
    if (value !== null) check(value, field, report);
  };
const count = integer(0, Number.MAX_SAFE_INTEGER);

const transfer = fields(
  { date: words, direction: oneOf(['gained', 'lost']), others: codes } satisfies Fields<TransferNote>,
  { area: words, people: numberOrNull, share: numberOrNull } satisfies OptionalFields<TransferNote>,
);
const coverage = fields(
  {
    average: oneOf(averages),
    members: count,
    withNumbers: count,
    without: codes,
  } satisfies Fields<Coverage>,
  { group: words, least: count, weightYear: count } satisfies OptionalFields<Coverage>,
);
const criteria = fields({
  own: codeText,
  weights: fields({
    people: numberOrNull,
    children: numberOrNull,
    centrality: numberOrNull,
    kostraGroup: numberOrNull,
  } satisfies Fields<SimilarityWeights>),
} satisfies Fields<Criteria>);

const kind = matching(/^[a-z-]+$/, 'a kind');
const notes: Record<Note['kind'], Check> = {
  'not-at-level': fields({ kind, areas: list(groupCodes), levels: list(oneOf(levels)) }),
  'not-held': fields({ kind, areas: list(groupCodes) }),
  refused: fields({ kind, areas: list(groupCodes) }),
  flag: fields({ kind, flag: words }),
  'stand-in': fields({ kind, area: codeText, county: codeText }),
  joined: fields({ kind, area: groupCodes, codes }),
  merged: fields({ kind, area: groupCodes, codes }),
  transfer: fields({ kind, area: codeText, transfer }),
  group: fields({ kind, label: words, coverage }),
  criteria: fields({ kind, label: words, criteria }),
  former: fields({ kind, area: codeText, shown: list(words), divided: list(words), lacking: list(words) }),
  'no-numbers': fields({ kind }),
};

const packedSeries: Check = fields(
  {
    area: groupCodes,
    level: oneOf(levels),
    label: words,
    role: oneOf(roles),
    values: list(numberOrNull),
    signs: list(orNull(oneOf(signs))),
    origins: list(oneOf([...origins, ...absences])),
    pedigree: list(fields({ kind, codes, from: words, to: words })),
    breaks: list(fields({ before: words, kind, codes })),
  },
  {
    category: fields({ id: codeText, label: words }),
    standIn: codeText,
    coverage,
    basis: list(orNull(fields({ count: numberOrNull }, { of: numberOrNull }))),
  },
);

const source = fields({
  office: oneOf(['ssb']),
  table: codeText,
  source: oneOf(sourceNames),
  updated: when,
  fetched: when,
});

/** The exact form of a data package, version 1; what is not named here is refused. */
export const packageShape: Check = fields(
  {
    format: oneOf([packageFormat]),
    version: integer(1, packageVersion),
    madeAt: when,
    language: oneOf(languages),
    title: words,
    link: text(20_000),
    licence: words,
    citation: words,
    dashboard: entries(/^[a-z]+$/i, 'a name', () => undefined),
    figures: list(
      fields(
        {
          indicator: indicatorShape,
          decimals: integer(0, 6),
          periods: list(period),
          series: list(packedSeries),
          sources: list(source),
          notes: list(kinds(notes)),
          citation: words,
        },
        {
          texts: list(words),
          textsBy: oneOf(authors),
          ownNote: words,
          signs: entries(/^(\.{1,3}|[:\-0*|])$/, 'a sign of the office', text(200)),
        },
      ),
    ),
  },
  { lead: words, leadBy: oneOf(authors) },
);
