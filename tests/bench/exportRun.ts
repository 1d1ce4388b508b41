import { performance } from 'node:perf_hooks';
import { exportBenches } from './export.ts';

const bench = exportBenches[Number(process.argv[2])];
if (bench === undefined) throw new Error(`no piece of work ${process.argv[2]}`);
const start = performance.now();
await bench.run();
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
