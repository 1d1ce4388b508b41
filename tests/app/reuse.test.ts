import { describe, expect, it } from 'vitest';
import { reusing } from '../../src/app/reuse.ts';
import { queryKey, tableQuery } from '../../src/pxweb/query.ts';
import type { SharedQuery } from '../../src/pxweb/sharing.ts';

const query = (...places: readonly string[]) =>
  tableQuery('00001', { Region: { codes: places }, Tid: { codes: ['2024', '2025'] } });
const planned = (...places: readonly string[]): SharedQuery => ({
  query: query(...places),
  answers: [query(...places)],
});
const keys = (all: readonly SharedQuery[]) => all.map(({ query: one }) => queryKey(one));

describe('A changed plan', () => {
  it('takes what is at hand where it holds all cells', () => {
    const made = reusing([planned('4003')], [planned('0', '40', '4003')]);
    expect(keys(made)).toEqual([queryKey(query('0', '40', '4003'))]);
    expect(made[0]?.answers).toEqual([query('4003')]);
  });

  it('asks anew where a single cell is lacking', () => {
    expect(keys(reusing([planned('0', '4003')], [planned('0', '40')]))).toEqual([
      queryKey(query('0', '4003')),
    ]);
  });

  it('takes the very same before a wider one', () => {
    expect(keys(reusing([planned('0')], [planned('0', '40'), planned('0')]))).toEqual([queryKey(query('0'))]);
  });

  it('lets one answer serve several', () => {
    const made = reusing([planned('0'), planned('40')], [planned('0', '40')]);
    expect(made).toHaveLength(1);
    expect(made[0]?.answers).toEqual([query('0'), query('40')]);
  });
});
