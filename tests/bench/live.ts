import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/cli/nodeAssets.ts';
import type { Measurement } from './timing.ts';

/** Each part in a process of its own, against a statbank on this machine. */
export const liveMeasurements = (): readonly Measurement[] =>
  ['calls', 'firstFigure', 'panels', 'levels', 'burst', 'memory'].flatMap((part) => {
    const runner = join(projectRoot, 'tests/bench/liveRun.ts');
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--expose-gc', '--import', 'tsx', runner, part],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as readonly Measurement[];
  });
