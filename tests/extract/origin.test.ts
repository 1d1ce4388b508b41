import { describe, expect, test } from 'vitest';
import { type Row, rowsOf } from '../../src/cli/extract/rows.ts';
import { cubeFrom, type Cube } from '../../src/cube/cube.ts';
import { type VariableSelection, tableQuery } from '../../src/pxweb/query.ts';
import { committedExtract } from './committed.ts';

/** The folder that the extract was built from, for whoever has it: `EXTRACT_FROM=folder npx vitest run tests/extract`. */
const folder = process.env.EXTRACT_FROM ?? '';
const extract = committedExtract();

async function cubeOf(table: string, wanted: Readonly<Record<string, VariableSelection>>): Promise<Cube> {
  return cubeFrom((await extract.data(tableQuery(table, wanted))).dataset);
}

const cellAt = (cube: Cube, at: Readonly<Record<string, string>>): number =>
  cube.dimensions.reduce(
    (cell, { code, position, stride }) => cell + (position.get(at[code] ?? '') ?? Number.NaN) * stride,
    0,
  );

describe.skipIf(folder === '')('the extract repeats its origin', () => {
  const tidy: readonly (readonly [string, string])[] = [
    ['01222_kommuner_kvartal', 'Region'],
    ['06070_husholdningstyper_2019', 'Region'],
    ['06070_husholdningstyper_landet', 'Region'],
    ['06913_folkemengde_landet', 'Region'],
    ['07110_innvandrere_landet', 'Region'],
    ['06944_inntekt_hushtype_landet', 'Region'],
    ['09429_utdanningsniva_landet', 'Region'],
    ['08487_anmeldte_lovbrudd_landet', 'Gjerningssted'],
    ['12061_kulturskole', 'KOKkommuneregion0000'],
    ['12272_minoritetsspraklige_barnehage_telemark', 'KOKkommuneregion0000'],
    ['12562_barnehage_nokkeltall_2019', 'KOKkommuneregion0000'],
    ['13135_kultur_nokkeltall_vestfold_telemark', 'KOKkommuneregion0000'],
    ['13556_neet_15_29_telemark_2024', 'Region'],
  ];
  test.each(tidy)('%s: every row is a cell, with the same number or sign', async (name, region) => {
    const rows = rowsOf(folder, `figures/${name}/tidy.csv`).filter(
      ({ status }) => status !== 'missing_in_source',
    );
    const at = (row: Row): Record<string, string> => ({
      ...row,
      [region]: row[region] ?? (row.region as string),
      ContentsCode: row.contentsCode as string,
      Tid: row.period as string,
    });
    const table = rows[0]?.tableId as string;
    const info = await extract.tableInfo(table);
    const wanted = info.variables.map(({ code }) => [
      code,
      { codes: rows.map((row) => at(row)[code] as string) },
    ]);
    const cube = await cubeOf(table, Object.fromEntries(wanted));
    for (const row of rows) {
      const cell = cellAt(cube, at(row));
      expect(cube.values[cell], Object.values(row).join()).toBe(
        row.value === '' ? Number.NaN : Number(row.value),
      );
      if (row.value === '') expect(cube.status.get(cell)).toBe(row.status);
    }
  });

  test('07459: sums over ages equal the sums that came with the origin, for every place that was never divided', async () => {
    const estimated = ({ region, period }: Row) =>
      ['15', '18', '50'].includes(region ?? '') && (period ?? '') < '2024';
    const rows = rowsOf(folder, 'figures/07459_alder_kjonn_kommuner/derived_age_groups.csv').filter(
      (row) => !estimated(row),
    );
    const groups: Readonly<Record<string, readonly [number, number]>> = {
      '0-17': [0, 17],
      '0-24': [0, 24],
      '20-24': [20, 24],
      '25-66': [25, 66],
      '67+': [67, 105],
      '999': [0, 105],
    };
    const written = (region: string) =>
      region.length === 4 ? `K-${region}` : region.length === 2 ? `F-${region}` : region;
    const lists = { 4: 'agg_KommSummer', 2: 'agg_KommFylker', 1: undefined } as const;
    const ages = Array.from(
      { length: 106 },
      (_, age) => `${String(age).padStart(3, '0')}${age === 105 ? '+' : ''}`,
    );
    for (const length of [1, 2, 4] as const) {
      const ofLevel = rows.filter((row) => row.region?.length === length && (row.Alder as string) in groups);
      const list = lists[length];
      const codes = ofLevel.map((row) => written(row.region as string));
      const cube = await cubeOf('07459', {
        Region: list === undefined ? { codes } : { codelist: list, codes },
        Alder: { codes: ages },
        ContentsCode: { codes: ['Personer1'] },
        Tid: { codes: ofLevel.map(({ period }) => period as string) },
      });
      const stride = cube.dimensions.find(({ code }) => code === 'Alder')?.stride as number;
      for (const row of ofLevel) {
        const at = {
          Region: written(row.region as string),
          ContentsCode: 'Personer1',
          Tid: row.period as string,
        };
        const from = cellAt(cube, { ...at, Alder: '000' });
        const [first, last] = groups[row.Alder as string] as readonly [number, number];
        let sum = 0;
        for (let age = first; age <= last; age += 1) sum += cube.values[from + age * stride] as number;
        if (sum !== Number(row.value)) expect(sum, Object.values(row).join()).toBe(Number(row.value));
      }
    }
  });
});

test.runIf(folder === '')('the folder of origin is not here: set EXTRACT_FROM to compare with it', () => {
  expect(folder).toBe('');
});
