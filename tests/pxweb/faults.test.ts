import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FaultKind } from '../../src/pxweb/errors.ts';
import { pacer } from '../../src/pxweb/pacer.ts';
import { tableQuery } from '../../src/pxweb/query.ts';
import type { FaultName } from '../statbank/faults.ts';
import { madeTables } from '../statbank/made.ts';
import { type Statbank, startStatbank } from '../statbank/server.ts';
import { hurriedClock } from './clocks.ts';
import { liveAt } from './live.ts';

let statbank: Statbank;
beforeAll(async () => {
  statbank = await startStatbank({ tables: madeTables });
});
beforeEach(() => statbank.reset());
afterAll(() => statbank.stop());

const query = tableQuery('99101', {
  ContentsCode: { codes: ['Personer1'] },
  Tid: { codes: ['2024', '2025'] },
});
const other = tableQuery('99102', {
  KOKkommuneregion0000: { codes: ['4601'] },
  ContentsCode: { codes: ['KOSantall0000'] },
  Tid: { codes: ['2025'] },
});
const tries = () => statbank.dataCalls().length;

describe('a fault of the office', () => {
  /** Fault of the server, its kind at the door, tries, and whether another try is offered. */
  const table: readonly (readonly [FaultName, FaultKind, number, boolean])[] = [
    ['429', 'limited', 3, true],
    ['429-unreadable', 'limited', 3, true],
    ['500', 'server', 3, true],
    ['502', 'server', 3, true],
    ['503', 'server', 3, true],
    ['drop', 'refused', 3, true],
    ['gone', 'gone', 1, false],
    ['unknown-code', 'changed', 1, false],
    ['too-many-cells', 'too-many-cells', 3, false],
    ['too-many-cells-403', 'too-many-cells', 3, false],
    ['html', 'not-json', 1, false],
    ['html-as-json', 'not-json', 1, false],
    ['truncated', 'malformed', 1, false],
    ['wrong-size', 'malformed', 1, false],
    ['unknown-status', 'malformed', 1, false],
    ['wrong-table', 'wrong-table', 1, false],
    ['redirect', 'refused', 1, false],
  ];

  it.each(table)('%s is %s at the door, after so many tries: %i', async (name, kind, count, again) => {
    statbank.fault({ name, path: '/99101/data' });
    const { source } = liveAt(statbank);
    const fault = await source.data(query).catch((reason: unknown) => reason);
    expect(fault).toMatchObject({ name: 'PxWebError', kind, table: '99101' });
    expect((fault as { retryAfter: number | null }).retryAfter !== null).toBe(again);
    expect(tries()).toBe(count);
  });

  it.each(table)('%s in one table leaves the others whole', async (name) => {
    statbank.fault({ name, path: '/99101/data' });
    const { source } = liveAt(statbank);
    const [failed, whole] = await Promise.allSettled([source.data(query), source.data(other)]);
    expect([failed.status, whole.status]).toEqual(['rejected', 'fulfilled']);
  });

  it.each(['429', '500', '503', 'drop'] as const)(
    '%s once, or twice, is nothing that a reader notices',
    async (name) => {
      statbank.fault({ name, path: '/data', times: 2 });
      const answer = await liveAt(statbank).source.data(query);
      expect(answer.dataset.size).toEqual([1, 2]);
      expect(tries()).toBe(3);
    },
  );

  it.each(['too-many-cells', 'too-many-cells-403'] as const)(
    '%s, whatever /config says, is answered in smaller calls',
    async (name) => {
      statbank.fault({ name, path: '/data', times: 1 });
      const answer = await liveAt(statbank).source.data(query);
      expect(answer.dataset.size).toEqual([1, 2]);
      expect(tries()).toBe(3);
    },
  );

  it('names what was asked, where and of which table', async () => {
    statbank.fault({ name: '500', path: '/data' });
    await expect(liveAt(statbank).source.data(query)).rejects.toMatchObject({
      table: '99101',
      status: 500,
      detail: expect.stringContaining(`${statbank.base}/tables/99101/data`),
    });
  });

  it('is kept nowhere', async () => {
    statbank.fault({ name: 'truncated', path: '/data', times: 1 });
    const { source } = liveAt(statbank);
    await expect(source.data(query)).rejects.toThrow();
    expect(await source.stored(query)).toBeNull();
    expect((await source.data(query)).dataset.size).toEqual([1, 2]);
  });
});

describe('metadata', () => {
  it.each([
    ['gone', 'gone'],
    ['html', 'not-json'],
    ['truncated', 'malformed'],
    ['wrong-table', 'wrong-table'],
  ] as const)('that is %s is refused as %s', async (name, kind) => {
    statbank.fault({ name, path: '/metadata' });
    await expect(liveAt(statbank).source.tableInfo('99101')).rejects.toMatchObject({ kind, table: '99101' });
  });

  it('of a table that the office does not have is gone', async () => {
    await expect(liveAt(statbank).source.tableInfo('00000')).rejects.toMatchObject({
      kind: 'gone',
      table: '00000',
    });
    const unknown = tableQuery('00000', { Tid: { codes: ['2024'] } });
    await expect(liveAt(statbank).source.data(unknown)).rejects.toMatchObject({ kind: 'gone', status: 400 });
  });
});

describe('waiting', () => {
  it('keeps to Retry-After where it can be read', async () => {
    statbank.fault({ name: '429-retry-after', path: '/data', times: 1, amount: 37 });
    const { source, clock } = liveAt(statbank);
    const from = clock.now();
    await source.data(query);
    expect(clock.now() - from).toBeGreaterThanOrEqual(37_000);
  });

  it('waits five and fifteen seconds after 429 without one, for all tables', async () => {
    statbank.fault({ name: '429', path: '/99101/data', times: 2 });
    const { source, clock } = liveAt(statbank);
    const from = clock.now();
    await source.data(query);
    expect(clock.now() - from).toBeGreaterThanOrEqual(20_000);
  });

  it('backs off longer each time after a fault of the server, and not in step with others', async () => {
    const pauses = async (random: number): Promise<readonly number[]> => {
      statbank.reset();
      statbank.fault({ name: '503', path: '/data' });
      const clock = hurriedClock();
      const { source } = liveAt(statbank, { clock, pacer: pacer({ clock }), random: () => random });
      await source.data(query).catch(() => null);
      return clock.slept;
    };
    expect(await pauses(0)).toEqual([1000, 2000]);
    expect(await pauses(0.5)).toEqual([1250, 2500]);
  });

  it('gives up on an answer that does not come', async () => {
    statbank.fault({ name: 'hang', path: '/data' });
    const { source } = liveAt(statbank, { timeout: 60 });
    await expect(source.data(query)).rejects.toMatchObject({ kind: 'timeout', retryAfter: 30_000 });
    expect(tries()).toBe(3);
  });

  it('takes an answer that is slow', async () => {
    statbank.fault({ name: 'slow', path: '/data', amount: 80 });
    expect((await liveAt(statbank).source.data(query)).dataset.size).toEqual([1, 2]);
  });

  it('ends at once, and without a fault, for who has left', async () => {
    statbank.fault({ name: 'hang', path: '/data' });
    const gone = new AbortController();
    const asked = liveAt(statbank).source.data(query, gone.signal);
    setTimeout(() => gone.abort(new Error('left')), 50);
    await expect(asked).rejects.toThrow('left');
    expect(tries()).toBe(1);
  });
});

describe('no network', () => {
  it('is told apart from an office that does not answer, and is not tried again', async () => {
    const broken: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const offline = liveAt(statbank, { fetch: broken, online: () => false });
    await expect(offline.source.data(query)).rejects.toMatchObject({ kind: 'offline', retryAfter: null });
    const refused = liveAt(statbank, { fetch: broken, online: () => true });
    await expect(refused.source.data(query)).rejects.toMatchObject({ kind: 'refused' });
  });

  it('does not keep a kept answer from being shown', async () => {
    const { source, cache } = liveAt(statbank);
    await source.data(query);
    const broken: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const offline = liveAt(statbank, { fetch: broken, online: () => false, cache });
    expect((await offline.source.data(query)).dataset.size).toEqual([1, 2]);
  });
});

describe('/config', () => {
  it('that cannot be read leaves cautious limits, and no fault', async () => {
    statbank.fault({ name: 'html', path: '/config' });
    const { source } = liveAt(statbank);
    await source.data(query);
    expect(source.limits()).toMatchObject({ calls: 20, windowSeconds: 60, maxDataCells: 800_000 });
  });

  it('is read once however many ask at the same time', async () => {
    const { source } = liveAt(statbank);
    await Promise.all([source.data(query), source.data(other), source.data(query)]);
    expect(statbank.calls().filter(({ path }) => path.endsWith('/config'))).toHaveLength(1);
  });

  it('is read once, and what it states is kept to', async () => {
    statbank.fault({ name: 'stated-rate', path: '/config' });
    const { source } = liveAt(statbank);
    await source.data(query);
    await source.data(other);
    expect(statbank.calls().filter(({ path }) => path.endsWith('/config'))).toHaveLength(1);
    expect(source.limits()).toMatchObject({ calls: 30, windowSeconds: 60 });
  });
});
