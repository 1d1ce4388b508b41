import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/jsonstat/dataset.ts';
import { ownSigns } from '../../src/jsonstat/ownSigns.ts';

const dataset = (note: readonly string[], status?: unknown): Dataset => ({
  version: '2.0',
  class: 'dataset',
  note,
  id: [],
  size: [],
  dimension: {},
  value: [],
  ...(status !== undefined && { extension: { status } }),
});

describe('what a table says of its signs', () => {
  it('is nothing of its own where it is the office’s standard explanation', () => {
    const standard = [
      '.. = Tallgrunnlag mangler. Tall er ikke kommet inn i våre databaser eller er for usikre til å publiseres.',
      '. = Ikke mulig å oppgi tall. Tall finnes ikke på dette tidspunktet fordi kategorien ikke var i bruk da tallene ble samlet inn.',
      ': = Vises ikke av konfidensialitetshensyn.',
    ];
    expect(ownSigns(dataset(standard))).toEqual({});
  });

  it('is the first sentence of a note line about a sign', () => {
    const note = [
      'Tallene er omregnet.',
      '.. = Kommunen har ikke levert skjema. Se mer i metoden.',
      '* = Rettet 3. mai',
    ];
    expect(ownSigns(dataset(note))).toEqual({
      '..': 'kommunen har ikke levert skjema',
      '*': 'rettet 3. mai',
    });
  });

  it('is the label of the status in the extension, before a note line', () => {
    const status = { label: { ':': 'Sperret hos kommunen', '?': 'Ukjent', '..': 7 } };
    expect(ownSigns(dataset([': = Noe annet.'], status))).toEqual({ ':': 'sperret hos kommunen' });
  });

  it.each([[null], ['x'], [[]], [{ label: null }], [{ label: ['a'] }]])('is nothing in %j', (status) => {
    expect(ownSigns(dataset([], status))).toEqual({});
  });

  it('is cut where it is long', () => {
    expect(ownSigns(dataset([`.. = ${'a'.repeat(500)}`]))['..']).toHaveLength(120);
  });
});
