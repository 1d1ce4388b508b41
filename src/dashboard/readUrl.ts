import { type AreaCode, areaCode, levelOf } from '../areas/area.ts';
import { type IndicatorId, indicatorId } from '../catalog/indicator.ts';
import { isLanguage } from '../language/language.ts';
import { parseSpan } from '../periods/span.ts';
import { sourceNames } from '../pxweb/source.ts';
import {
  chartKinds,
  type Dashboard,
  emptyDashboard,
  maximumAreas,
  maximumPanels,
  maximumText,
  type OwnGroup,
  type Panel,
  panelWidths,
  transforms,
  views,
} from './dashboard.ts';
import { readCriteria } from './criteria.ts';
import { plainText, queryOf } from './linkText.ts';
import { migrated } from './migrations.ts';
import { panelScales } from './panelScale.ts';
import type { Problem } from './problem.ts';
import { spreads } from './spread.ts';
import { defaultView, type LinkParameter, linkParameters, linkVersion } from './url.ts';

/** Longer links are cut before they are read; a dashboard of 60 figures and 400 places stays well under it. */
export const maximumLink = 20_000;

export interface ReadLink {
  readonly dashboard: Dashboard;
  readonly problems: readonly Problem[];
}

/** A link under reading: what each parameter holds, and what has been found wrong so far. */
interface Reading {
  readonly values: ReadonlyMap<LinkParameter, string>;
  readonly problems: Problem[];
}

/**
 * Reads a link, a query string or anything pasted; never throws. Only the form is judged here: whether figures and
 * places exist is for `checked()`.
 */
export function fromUrl(link: string): ReadLink {
  const reading = linkReading(link);
  const panels = panelsOf(reading);
  const dashboard: Dashboard = {
    panels,
    areas: areasOf(reading),
    groups: groupsOf(reading),
    span: choice(reading, 'span', parseSpan) ?? emptyDashboard.span,
    view: choice(reading, 'view', oneOf(views)) ?? defaultView(panels),
    ...present('embed', choice(reading, 'embed', readId)),
    ...present('figure', choice(reading, 'figure', readId)),
    ...present(
      'language',
      choice(reading, 'lang', (text) => (isLanguage(text) ? text : null)),
    ),
    ...present('source', choice(reading, 'source', oneOf(sourceNames))),
    ...present('standIns', choice(reading, 'standins', oneOf(['off'] as const))),
    ...present('former', distinct(reading, 'former', readMunicipality)),
    ...present('spreads', distinct(reading, 'spreads', oneOf(spreads))),
    ...present('title', freeText(reading, 'title')),
    ...present('lead', freeText(reading, 'lead')),
  };
  return { dashboard, problems: reading.problems };
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
const present = <K extends string, V>(key: K, value: V | null | undefined): { readonly [P in K]?: V } =>
  isNothing(value) ? {} : ({ [key]: value } as { readonly [P in K]: V });

const oneOf =
  <T extends string>(allowed: readonly T[]) =>
  (text: string): T | null =>
    (allowed as readonly string[]).includes(text) ? (text as T) : null;

const readId = (text: string): IndicatorId | null =>
  /^[a-z0-9][a-z0-9-]{0,79}$/.test(text) ? indicatorId(text) : null;

function linkReading(link: string): Reading {
  const problems: Problem[] = [];
  if (link.length > maximumLink) problems.push({ kind: 'link-too-long', length: link.length });
  const values = new Map<LinkParameter, string>();
  for (const [param, value] of new URLSearchParams(migrated(queryOf(link.slice(0, maximumLink))))) {
    const name = oneOf(linkParameters)(param);
    if (name === null) problems.push({ kind: 'unknown-parameter', param: param.slice(0, 40) });
    else if (values.has(name)) problems.push({ kind: 'repeated-parameter', param });
    else values.set(name, value);
  }
  const version = values.get('v') ?? linkVersion;
  if (version !== linkVersion) problems.push({ kind: 'unknown-version', text: version.slice(0, 40) });
  return { values, problems };
}

function unreadable({ problems }: Reading, param: LinkParameter, text: string): void {
  problems.push({ kind: 'unreadable', param, text: text.slice(0, 80) });
}

function choice<T>(reading: Reading, param: LinkParameter, read: (text: string) => T | null): T | null {
  const text = reading.values.get(param);
  if (text === undefined || text === '') return null;
  const value = read(text);
  if (value === null) unreadable(reading, param, text);
  return value;
}

const freeText = (reading: Reading, param: LinkParameter): string =>
  bounded(reading, param, plainText(reading.values.get(param) ?? ''));

/** Text inside an entry, whose escapes are written with `.` because `~` joins entries. */
const entryText = (reading: Reading, param: LinkParameter, text: string): string =>
  bounded(reading, param, plainText(text.replaceAll('.', '~')));

function bounded({ problems }: Reading, param: LinkParameter, text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= maximumText) return trimmed;
  problems.push({ kind: 'text-cut', param, kept: maximumText });
  return trimmed
    .slice(0, maximumText)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trim();
}

const entries = ({ values }: Reading, param: LinkParameter): readonly string[] =>
  (values.get(param) ?? '').split('~').filter((entry) => entry !== '');

function distinct<T extends string>(
  reading: Reading,
  param: LinkParameter,
  read: (text: string) => T | null,
): readonly T[] {
  const seen = new Set<T>();
  for (const entry of entries(reading, param)) {
    const value = read(entry);
    if (value === null) unreadable(reading, param, entry);
    else if (seen.has(value)) reading.problems.push({ kind: 'repeated', param, text: entry });
    else seen.add(value);
  }
  return [...seen];
}

/** Entries of the form `figure-id.setting`. */
function perPanel<T>(
  reading: Reading,
  param: LinkParameter,
  read: (text: string) => T | null,
): ReadonlyMap<string, T> {
  const values = new Map<string, T>();
  for (const entry of entries(reading, param)) {
    const dot = entry.indexOf('.');
    const id = entry.slice(0, Math.max(dot, 0));
    const value = readId(id) === null ? null : read(entry.slice(dot + 1));
    if (value === null) unreadable(reading, param, entry);
    else values.set(id, value);
  }
  return values;
}

function panelsOf(reading: Reading): readonly Panel[] {
  const ids = distinct(reading, 'figures', readId);
  const kept = ids.slice(0, maximumPanels);
  if (ids.length > kept.length)
    reading.problems.push({ kind: 'too-many-figures', given: ids.length, kept: kept.length });
  const charts = perPanel(reading, 'charts', oneOf(chartKinds));
  const changes = perPanel(reading, 'transforms', oneOf(transforms));
  const widths = perPanel(
    reading,
    'widths',
    (text) => panelWidths.find((width) => String(width) === text) ?? null,
  );
  const scales = perPanel(reading, 'scales', oneOf(panelScales));
  const headings = perPanel(reading, 'headings', (text) => entryText(reading, 'headings', text));
  const notes = perPanel(reading, 'notes', (text) => entryText(reading, 'notes', text));
  const texts = perPanel(reading, 'texts', (text) => entryText(reading, 'texts', text));
  return kept.map((id) => {
    const [transform, width] = [changes.get(id), widths.get(id)];
    return {
      indicator: id,
      ...present('chart', charts.get(id)),
      ...present('transform', transform === 'level' ? null : transform),
      ...present('width', width === 1 ? null : width),
      ...present('scale', scales.get(id)),
      ...present('heading', headings.get(id)),
      ...present('note', notes.get(id)),
      ...present('text', texts.get(id)),
    };
  });
}

const readArea = (text: string): AreaCode | null => (levelOf(text) === null ? null : areaCode(text));
const readMunicipality = (text: string): AreaCode | null =>
  levelOf(text) === 'municipality' ? areaCode(text) : null;

function areasOf(reading: Reading): readonly AreaCode[] {
  const given = distinct(reading, 'areas', readArea);
  const kept = given.slice(0, maximumAreas);
  if (given.length > kept.length)
    reading.problems.push({ kind: 'too-many-areas', given: given.length, kept: kept.length });
  return kept;
}

function groupsOf(reading: Reading): readonly OwnGroup[] {
  return entries(reading, 'groups').flatMap((entry) => {
    const [written = '', ...members] = entry.split('-');
    const name = entryText(reading, 'groups', written);
    const criteria = readCriteria(members[0] ?? '');
    const known = [...new Set(members)].flatMap((code) => readMunicipality(code) ?? []);
    if (name !== '' && known.length > 0)
      return [{ name, members: known.slice(0, maximumAreas), ...present('criteria', criteria) }];
    unreadable(reading, 'groups', entry);
    return [];
  });
}
