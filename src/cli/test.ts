import { spawnSync } from 'node:child_process';
import { browser } from './browser.ts';

/** Everything that must hold, in the order in which it fails fastest. */
const steps: readonly (readonly [name: string, script: string])[] = [
  ['format', 'format:check'],
  ['types', 'types'],
  ['lint', 'lint'],
  ['catalogue', 'catalog:check'],
  ['unit, property and architecture tests', 'unit'],
  ['build', 'build'],
  ['end to end', 'e2e'],
];

async function main(): Promise<number> {
  const path = await browser();
  for (const [name, script] of steps) {
    process.stdout.write(`\n— ${name}\n`);
    const { status } = spawnSync('npm', ['run', '-s', script], {
      stdio: 'inherit',
      env: { ...process.env, NOKKELTALL_BROWSER: path },
    });
    if (status !== 0) {
      process.stderr.write(`\nStopped at: ${name}\n`);
      return 1;
    }
  }
  process.stdout.write('\nAll steps passed.\n');
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exitCode = 1;
  },
);
