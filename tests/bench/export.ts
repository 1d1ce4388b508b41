import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { nodePng } from '../../src/cli/export/nodePng.ts';
import { projectRoot } from '../../src/cli/nodeAssets.ts';
import { svgDrawer } from '../../src/export/chartFile.ts';
import { csv } from '../../src/export/csv.ts';
import { docx } from '../../src/export/docx.ts';
import type { ExportInput } from '../../src/export/input.ts';
import { packageText } from '../../src/export/package.ts';
import { pptx } from '../../src/export/pptx.ts';
import { xlsx } from '../../src/export/xlsx.ts';
import { large } from '../export/figures.ts';
import { type Measurement, measurement } from './timing.ts';

/** One measured piece of work; the budgets are those of the product. */
export interface ExportBench {
  readonly name: string;
  readonly milliseconds: number;
  /** Largest memory the process may have taken when the work is done, in megabytes; null where none is promised. */
  readonly megabytes: number | null;
  /** Gives the size of the file, so that nothing can be left out. */
  readonly run: () => Promise<number>;
}

async function withCharts(input: ExportInput): Promise<ExportInput> {
  const svgOf = svgDrawer(input.dashboard, input.language);
  const pngOf = await nodePng(svgOf);
  return pngOf === null ? input : { ...input, svgOf, pngOf };
}

export const exportBenches: readonly ExportBench[] = [
  {
    name: 'XLSX of 100 000 rows',
    milliseconds: 5000,
    megabytes: 300,
    run: async () => xlsx(large(20, 250, 20), 'long').length,
  },
  {
    name: 'CSV of 100 000 rows',
    milliseconds: 2000,
    megabytes: 300,
    run: async () => csv(large(20, 250, 20)).length,
  },
  {
    name: 'data package of 100 000 numbers',
    milliseconds: 2000,
    megabytes: null,
    run: async () => packageText(large(20, 250, 20)).length,
  },
  {
    name: 'DOCX of 20 figures, 5 places, 10 years, with charts',
    milliseconds: 5000,
    megabytes: 500,
    run: async () => (await docx(await withCharts(large(20, 5, 10)))).length,
  },
  {
    name: 'DOCX of 60 figures, 20 places, 10 years, with charts',
    milliseconds: 20_000,
    megabytes: 500,
    run: async () => (await docx(await withCharts(large(60, 20, 10)))).length,
  },
  {
    name: 'PPTX of 20 figures, 5 places, 10 years',
    milliseconds: 5000,
    megabytes: 500,
    run: async () => (await pptx(large(20, 5, 10))).length,
  },
];

interface Found {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Runs one piece of work in a process of its own, so that its memory is its own. */
function found(index: number): Found {
  const runner = join(projectRoot, 'tests/bench/exportRun.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', runner, String(index)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Found;
}

export const exportMeasurements = (): readonly Measurement[] =>
  exportBenches.flatMap(({ name, milliseconds, megabytes }, index) => {
    const { milliseconds: took, megabytes: held } = found(index);
    return [
      measurement(name, took, milliseconds, 'ms'),
      ...(megabytes === null
        ? []
        : [measurement(`${name}: memory of the whole process`, held, megabytes, 'MB')]),
    ];
  });
