import type { Dataset } from '../jsonstat/dataset.ts';
import { readDataset } from '../jsonstat/read.ts';
import type { Allowance } from './allowance.ts';
import { answering, heldPart, readFor } from './checked.ts';
import type { Connection } from './connection.ts';
import { type FaultKind, PxWebError } from './errors.ts';
import type { Freshness } from './freshness.ts';
import type { LiveInfo } from './liveinfo.ts';
import { cellCount, queryKey, type TableQuery } from './query.ts';
import { dataCall } from './request.ts';
import { regrouped } from './regrouped.ts';
import { sharedWork } from './sharedwork.ts';
import type { Answer } from './source.ts';
import { split } from './split.ts';
import { stitch } from './stitch.ts';
import type { TableInfo } from './table.ts';

export interface LiveData {
  data(query: TableQuery, signal?: AbortSignal, via?: TableQuery): Promise<Answer>;
  stored(query: TableQuery, via?: TableQuery): Promise<Answer | null>;
}

interface Supply {
  readonly connection: Connection;
  readonly fresh: Freshness;
  readonly allowed: Allowance;
  readonly infos: LiveInfo;
}

/** No office allows fewer cells in a call, so a smaller query need not wait for `/config`. */
const surelyAllowed = 100_000;
/** No query may cost more calls. */
const mostParts = 12;
/** How often a query is split further when the office finds it too large, whatever its `/config` says. */
const mostSplits = 3;

export function liveData(supply: Supply): LiveData {
  const { fresh, connection, infos } = supply;
  const wide = sharedWork<Answer>();
  const answer = async (query: TableQuery, signal?: AbortSignal): Promise<Answer> => {
    const kept = await newestKept(supply, query);
    if (kept !== null) return kept;
    const limits = supply.allowed.read();
    if (cellCount(query) > surelyAllowed) await limits;
    return fetchHeld(supply, query, signal);
  };
  return {
    data: async (query, signal, via) => {
      const kept = via === undefined ? null : await newestKept(supply, query);
      const info = via === undefined || kept !== null ? null : await infos.keptInfo(query.table);
      if (via === undefined || info === null) return kept ?? answer(query, signal);
      const finer = await wide(queryKey(via), (both) => answer(via, both), signal).catch(nothingIfRefused);
      return throughFiner(query, finer, info) ?? answer(query, signal);
    },
    stored: async (query, via) => {
      const known = await fresh.peek(query.table);
      const info = via === undefined ? null : await infos.keptInfo(query.table);
      for (const updated of known === null ? [] : [known.updated, ...known.earlier]) {
        const kept = await connection.shelf.answer(query, updated);
        if (kept !== null) return kept;
        const finer = via === undefined ? null : await connection.shelf.answer(via, updated);
        const through = info === null ? null : throughFiner(query, finer, info);
        if (through !== null) return through;
      }
      return null;
    },
  };
}

async function newestKept({ fresh, connection }: Supply, query: TableQuery): Promise<Answer | null> {
  const known = await fresh.known(query.table);
  return known === null ? null : connection.shelf.answer(query, known.updated);
}

/** The office may refuse the finer query and still answer the query itself. */
function nothingIfRefused(fault: unknown): null {
  const kinds: readonly FaultKind[] = ['rejected', 'changed', 'too-many-cells', 'malformed'];
  if (fault instanceof PxWebError && kinds.includes(fault.kind)) return null;
  throw fault;
}

function throughFiner(query: TableQuery, finer: Answer | null, info: TableInfo): Answer | null {
  const dataset = finer === null ? null : regrouped(query, finer.dataset, info);
  if (finer === null || dataset === null) return null;
  const isAdded = Object.keys(finer.query.selection).some(
    (variable) => query.selection[variable]?.codelist !== finer.query.selection[variable]?.codelist,
  );
  const isWhole = Object.keys(finer.query.selection).length > Object.keys(query.selection).length;
  return {
    ...finer,
    query,
    dataset,
    flags: isAdded || isWhole ? [...finer.flags, 'added-by-list'] : finer.flags,
  };
}

/** Codes that the table lacks are left out; where they show only in the office's refusal, its metadata tells which they are. */
async function fetchHeld(supply: Supply, query: TableQuery, signal?: AbortSignal): Promise<Answer> {
  const info = await supply.infos.keptInfo(query.table);
  const first = info === null ? query : heldPart(query, info);
  try {
    return await fetchAnswer(supply, { query, sent: first }, signal);
  } catch (fault) {
    if (!(fault instanceof PxWebError) || fault.kind !== 'changed') throw fault;
    const sent = heldPart(query, await supply.infos.fetchInfo(query.table, signal));
    if (queryKey(sent) === queryKey(first)) throw fault;
    return await fetchAnswer(supply, { query, sent }, signal);
  }
}

async function fetchAnswer(
  { connection, fresh, allowed }: Supply,
  { query, sent }: { readonly query: TableQuery; readonly sent: TableQuery },
  signal?: AbortSignal,
): Promise<Answer> {
  const answers = await fetchSplit({ connection, allowed }, sent, signal);
  const dataset = stitch(answers.map((answer) => answer.dataset));
  const updated = dataset.updated ?? '';
  if (answers.some((answer) => answer.dataset.updated !== dataset.updated))
    throw new PxWebError('malformed', query.table, 'the table was updated between two calls', {
      retryAfter: 5_000,
    });
  const fetched = new Date(connection.clock.now()).toISOString();
  const text = answers.length === 1 ? (answers[0]?.text as string) : JSON.stringify(dataset);
  if (!isAhead(updated, fetched)) {
    await connection.shelf.keepAnswer({ query, dataset, text, fetched });
    await fresh.note(query.table, updated);
  }
  return { query, dataset, source: 'live', updated, fetched, flags: [] };
}

/** As few calls as the office's limit allows; smaller ones when it finds them too large all the same. */
async function fetchSplit(
  { connection, allowed }: Pick<Supply, 'connection' | 'allowed'>,
  sent: TableQuery,
  signal?: AbortSignal,
): Promise<readonly FetchedPart[]> {
  let limit = allowed.now().maxDataCells;
  for (let splits = 0; ; splits += 1) {
    const parts = split(sent, limit);
    if (parts.length > mostParts)
      throw new PxWebError('too-many-cells', sent.table, `${cellCount(sent)} cells, ${parts.length} calls`);
    try {
      return await allOrNone(parts, (part, both) => fetchPart(connection, part, both), signal);
    } catch (fault) {
      const tooMany = fault instanceof PxWebError && fault.kind === 'too-many-cells';
      const tried = Math.min(limit, cellCount(sent));
      if (!tooMany || splits === mostSplits || tried === 1) throw fault;
      const stated = (await allowed.read()).maxDataCells;
      limit = stated < tried ? stated : Math.ceil(tried / 2);
    }
  }
}

interface FetchedPart {
  readonly dataset: Dataset;
  readonly text: string;
}

/** Between about 05:00 and 08:00 a table to be published can hold zeros under its coming date: shown, never kept. */
const isAhead = (updated: string, fetched: string): boolean => Date.parse(updated) > Date.parse(fetched);

async function fetchPart(
  { ask, base, language }: Connection,
  part: TableQuery,
  signal: AbortSignal,
): Promise<FetchedPart> {
  const { json, text } = await ask(dataCall(base, part, language), part.table, signal);
  const dataset = readFor(part.table, () => readDataset(json, part.table));
  return { dataset: answering(dataset, part), text };
}

/** The first failure calls the others off. */
async function allOrNone<In, Out>(
  items: readonly In[],
  work: (item: In, signal: AbortSignal) => Promise<Out>,
  signal?: AbortSignal,
): Promise<readonly Out[]> {
  const failed = new AbortController();
  const both = signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal]);
  try {
    return await Promise.all(items.map((item) => work(item, both)));
  } catch (fault) {
    failed.abort(fault);
    throw fault;
  }
}
