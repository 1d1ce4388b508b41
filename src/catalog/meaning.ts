import { crossed } from './breakdown.ts';
import { type Indicator, tablesOf, type Term, terms, type Unit } from './indicator.ts';
import type { Report } from './shape.ts';

/** Units that are counted in whole ones, so that decimals would claim what nobody has counted. */
const whole: readonly Unit[] = [
  'persons',
  'families',
  'households',
  'couples',
  'offences',
  'municipalities',
  'places',
];
const shares: readonly Unit[] = ['percent', 'per1000', 'per10000'];
const perOf: Partial<Record<Unit, number>> = { percent: 100, per1000: 1000, per10000: 10_000 };

const several = (term: Term): boolean => Object.values(term.fixed).some(({ length }) => length > 1);

/** What the fields of a well-formed entry say together, rule by rule. */
export function reportMeaning(indicator: Indicator, theme: string, report: Report) {
  if (indicator.theme !== theme) report('theme', indicator.theme, `${theme}, as the file is called`);
  if (whole.includes(indicator.unit) && indicator.decimals !== 0)
    report('decimals', indicator.decimals, `0, since ${indicator.unit} are counted in whole ones`);
  reportMeasure(indicator, report);
  reportMerge(indicator, report);
  reportLevels(indicator, report);
  reportBreakdown(indicator, report);
  reportLinks(indicator, report);
}

function reportMeasure({ measure, unit, breakdown }: Indicator, report: Report) {
  for (const [at, term] of terms(measure).entries()) {
    const field = at === 0 ? 'measure.of' : measure.kind === 'ratio' ? 'measure.over' : 'measure.minus';
    for (const variable of ['Tid', 'ContentsCode', term.region ?? ''])
      if (Object.hasOwn(term.fixed, variable))
        report(
          `${field}.fixed.${variable}`,
          term.fixed[variable],
          'no time, contents or region among the fixed',
        );
  }
  if (measure.kind === 'value' && several(measure.of))
    report('measure.kind', 'value', 'sum, since several codes are added');
  if (measure.kind === 'sum' && !several(measure.of) && breakdown === undefined)
    report('measure.kind', 'sum', 'value, since there is nothing to add');
  const per = perOf[unit];
  if (measure.kind === 'ratio' && per !== undefined && measure.per !== per)
    report('measure.per', measure.per, `${per}, since the unit is ${unit}`);
}

function reportMerge({ merge, measure, unit }: Indicator, report: Report) {
  if (merge === 'ratio' && measure.kind !== 'ratio')
    report('merge', merge, 'sum or none, since this is no ratio');
  if (merge === 'sum' && measure.kind === 'ratio')
    report('merge', merge, 'ratio or none, since ratios do not add');
  if (merge === 'sum' && shares.includes(unit))
    report('merge', merge, `ratio or none, since ${unit} does not add`);
}

function reportLevels({ levels, measure }: Indicator, report: Report) {
  const regions = terms(measure).map(({ region }) => region);
  if (regions.includes(null) && levels.some((level) => level !== 'nation'))
    report('levels', levels, 'nation only, since the table has no regions');
  if (levels.includes('kostra') && regions.some((region) => region !== 'KOKkommuneregion0000'))
    report('levels', levels, 'no kostra, since a table of the measure has no KOSTRA groups');
}

function reportBreakdown({ breakdown, measure }: Indicator, report: Report) {
  if (breakdown === undefined) return;
  for (const { variable } of [breakdown, ...(breakdown.split === undefined ? [] : [breakdown.split])])
    if (Object.hasOwn(measure.of.fixed, variable))
      report(`measure.of.fixed.${variable}`, measure.of.fixed[variable], 'not both fixed and broken down');
  const ids = crossed(breakdown).map(({ id }) => id);
  ids.forEach((id, at) => {
    if (ids.indexOf(id) < at) report('breakdown.categories', id, 'each id only once');
  });
}

const statbank = /\/statbank\/table\/(\d{5})/;

function reportLinks(indicator: Indicator, report: Report) {
  const tables = tablesOf(indicator);
  const linked = indicator.links.flatMap(({ href }) => statbank.exec(href)?.[1] ?? []);
  for (const table of tables)
    if (!linked.includes(table)) report('links', linked, `a link to table ${table}`);
  for (const table of linked)
    if (!tables.includes(table)) report('links', table, `links to ${tables.join(' and ')} only`);
}
