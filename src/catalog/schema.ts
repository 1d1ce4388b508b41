import { levels } from '../areas/area.ts';
import type { Breakdown, Category } from './breakdown.ts';
import {
  bases,
  directions,
  evidences,
  frequencies,
  type Indicator,
  type IndicatorLink,
  type KnownBreak,
  linkKinds,
  merges,
  type Term,
  themes,
  units,
} from './indicator.ts';
import {
  boolean,
  type Check,
  code,
  distinct,
  entries,
  type Fields,
  fields,
  integer,
  kinds,
  list,
  localised,
  matching,
  type OptionalFields,
  oneOf,
  prose,
} from './shape.ts';

const slug = (what: string) => matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, `${what} of a-z, 0-9 and single hyphens`);
const href = matching(/^https:\/\/[a-z0-9.-]+\/[^\s"'<>]*$/i, 'an https address');
const variable = /^[A-Za-z][A-Za-z0-9]*$/;

const region: Check = (value, field, report) => {
  if (value !== null)
    matching(variable, 'a variable code, or null for a table without regions')(value, field, report);
};

const term = fields(
  {
    table: matching(/^\d{5}$/, 'five digits as text'),
    region,
    contents: code,
    fixed: entries(variable, 'a variable code', distinct(code)),
  } satisfies Fields<Term>,
  { yearOffset: integer(-10, 10) } satisfies OptionalFields<Term>,
);

const per = oneOfNumbers([1, 100, 1000, 10_000]);
const kind = oneOf(['value', 'sum', 'ratio', 'difference']);
const measure = kinds({
  value: fields({ kind, of: term }),
  sum: fields({ kind, of: term }),
  ratio: fields({ kind, of: term, over: term, per }),
  difference: fields({ kind, of: term, minus: term }),
});

function oneOfNumbers(choices: readonly number[]): Check {
  return (value, field, report) => {
    if (!choices.some((choice) => choice === value)) report(field, value, `one of ${choices.join(', ')}`);
  };
}

const category = fields({
  id: slug('an id'),
  codes: distinct(code),
  label: localised,
} satisfies Fields<Category>);
const variableCode = matching(variable, 'a variable code');
const crossing = { variable: variableCode, categories: list(category, 2) };
const breakdown = fields(
  crossing satisfies Fields<Breakdown>,
  { split: fields(crossing) } satisfies OptionalFields<Breakdown>,
);

const link = fields({ kind: oneOf(linkKinds), href, label: localised } satisfies Fields<IndicatorLink>);
const year = matching(/^(19|20)\d\d$/, 'a year as text');
const knownBreak = fields({
  before: year,
  text: localised,
} satisfies Fields<KnownBreak>);

/** The exact form of an entry in `catalog/indicators/*.json`. */
export const indicatorShape: Check = fields(
  {
    id: slug('an id'),
    theme: oneOf(themes),
    title: localised,
    short: localised,
    unit: oneOf(units),
    decimals: integer(0, 3),
    office: oneOf(['ssb']),
    measure,
    merge: oneOf(merges),
    levels: distinct(oneOf(levels)),
    frequency: oneOf(frequencies),
    kostra: boolean,
    direction: oneOf(directions),
    evidence: oneOf(evidences),
    definition: localised,
    definitionBasis: oneOf(bases),
    cautions: list(localised),
    links: list(link, 1),
    seen: prose,
  } satisfies Fields<Indicator>,
  {
    breakdown,
    projection: boolean,
    start: year,
    breaks: list(knownBreak, 1),
  } satisfies OptionalFields<Indicator>,
);
