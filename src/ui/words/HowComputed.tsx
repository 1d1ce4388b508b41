import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { tableOptions } from '../../app/queries.ts';
import { useWorld } from '../../app/world.tsx';
import { type AreaCode, areaCode, levelOf } from '../../areas/area.ts';
import type { Places } from '../../areas/registry.ts';
import { type Indicator, tablesOf } from '../../catalog/indicator.ts';
import { figureQueries } from '../../dashboard/requests.ts';
import { uiText } from '../../language/ui.ts';
import { pageWords } from '../../language/words.ts';
import { tablePage } from '../../pxweb/offices.ts';
import type { TableQuery } from '../../pxweb/query.ts';
import { queryAddress } from '../../pxweb/request.ts';
import { shownQuery } from '../../pxweb/shownQuery.ts';
import type { TableInfo } from '../../pxweb/table.ts';
import { formatDate } from '../../series/format.ts';
import type { Figure, FigureSource, Series } from '../../series/series.ts';
import { useWords } from '../words.tsx';
import { OfficeFormula, officeTag } from './OfficeFormula.tsx';
import './how.css';

interface HowComputedProps {
  readonly indicator: Indicator;
  /** Null until there are numbers. */
  readonly figure: Figure | null;
}

/** The formula in the tables' own words, the very queries as addresses, when they were asked, and what the office notes. */
export function HowComputed({ indicator, figure }: HowComputedProps) {
  const text = useWords(pageWords);
  const { sourceName, places } = useWorld();
  const tables = tablesOf(indicator);
  const results = useQueries({
    queries: tables.map((table) => ({
      ...tableOptions(sourceName ?? 'extract', table),
      enabled: sourceName !== null,
    })),
  });
  const infos = new Map(tables.map((table, at) => [table, results[at]?.data]));
  const infoOf = (table: string) => infos.get(table);
  const queries =
    figure === null || [...infos.values()].includes(undefined) ? [] : queriesOf(figure, infoOf, places);
  return (
    <div className="how">
      <p>
        <OfficeFormula indicator={indicator} infoOf={infoOf} />
      </p>
      {figure?.sources.map((source) => (
        <Fetched key={source.table} source={source} />
      ))}
      {queries.length > 0 && (
        <details>
          <summary>{text.queryHeading}</summary>
          <p>{text.queryHelp}</p>
          {queries.map((query) => (
            <Query key={JSON.stringify(query)} query={query} />
          ))}
        </details>
      )}
      {tables.map((table) => (
        <TableNotes key={table} info={infoOf(table)} />
      ))}
    </div>
  );
}

/** The places whose numbers are read: a county that stands in, and the members of a group that is computed. */
const readAreas = ({ area, standIn, coverage }: Series, { municipalities }: Places): readonly AreaCode[] => {
  if (standIn !== undefined) return [standIn];
  if (coverage === undefined) return [area];
  const [group = ''] = area.split('-');
  if (levelOf(group) === null || levelOf(group) === 'municipality') return group.split('+').map(areaCode);
  return municipalities
    .filter(({ kostraGroup, county }) => kostraGroup === group || county === group)
    .map(({ code }) => code);
};

function queriesOf(
  figure: Figure,
  infoOf: (table: string) => TableInfo | undefined,
  places: Places,
): readonly TableQuery[] {
  const areas = figure.series.flatMap((series) => readAreas(series, places));
  const formerCodes = figure.series.flatMap(({ pedigree }) => pedigree.flatMap(({ codes }) => codes));
  const years = figure.periods.map(({ code }) => code);
  const nextYears = years.map((code) => (/^\d{4}$/.test(code) ? String(Number(code) + 1) : code));
  const info = (table: string) => infoOf(table) as TableInfo;
  const shown = figureQueries(figure.indicator, areas, info, { codes: formerCodes.map(areaCode) }).flatMap(
    (query) => {
      const periods = [...years, ...nextYears];
      return shownQuery(query, info(query.table), { areas, formerCodes, periods }) ?? [];
    },
  );
  return [...new Map(shown.map((query) => [JSON.stringify(query), query])).values()];
}

function Fetched({ source }: { readonly source: FigureSource }) {
  const text = useWords(pageWords);
  const frame = useWords(uiText);
  const { language } = useWorld();
  const { table, fetched, updated } = source;
  const when = formatDate(fetched, language);
  const moved = formatDate(updated, language);
  const said = source.source === 'extract' ? text.fetchedExtract : text.fetched;
  return (
    <p className="fine">
      {when !== null && said(table, when)} {moved !== null && text.updated(moved)}{' '}
      <a href={tablePage(table, language)} target="_blank" rel="noreferrer">
        {text.statbankPage(table)}
        <span className="unseen"> ({frame.newWindow})</span>
      </a>
    </p>
  );
}

function Query({ query }: { readonly query: TableQuery }) {
  const text = useWords(pageWords);
  const { language } = useWorld();
  const [copied, setCopied] = useState(false);
  const address = queryAddress(query, language === 'en' ? 'en' : 'no');
  const copy = (whole: string) =>
    navigator.clipboard.writeText(whole).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="query">
      <h3>{text.queryOf(query.table)}</h3>
      {address === null ? (
        <p>{text.queryLong}</p>
      ) : (
        <>
          <code>{decodeURIComponent(address)}</code>
          <button type="button" className="button" data-size="small" onClick={() => void copy(address)}>
            {text.queryCopy}
          </button>
          <span role="status" className="fine">
            {copied ? text.queryCopied : ''}
          </span>
        </>
      )}
    </div>
  );
}

function TableNotes({ info }: { readonly info: TableInfo | undefined }) {
  const text = useWords(pageWords);
  if (info === undefined || info.notes.length === 0) return null;
  const must = info.notes.filter(({ mandatory }) => mandatory);
  const rest = info.notes.filter(({ mandatory }) => !mandatory);
  return (
    <>
      {must.length > 0 && (
        <div className="must-read">
          <h3>
            {text.mustRead} ({info.table})
          </h3>
          {must.map(({ text: note }) => (
            <p key={note} lang={officeTag}>
              {note}
            </p>
          ))}
        </div>
      )}
      {rest.length > 0 && (
        <details>
          <summary>
            {text.notes} {info.table} ({rest.length})
          </summary>
          {rest.map(({ text: note }) => (
            <p key={note} lang={officeTag}>
              {note}
            </p>
          ))}
        </details>
      )}
    </>
  );
}
