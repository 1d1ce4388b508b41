import { parseArgs } from 'node:util';
import { extractTables } from './extracttables.ts';
import { madeTables } from './made.ts';
import { startStatbank } from './server.ts';

/** `npm run statbank -- --port 8123 [--made] [--latency 500] [--calls 30]` */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8123' },
    made: { type: 'boolean', default: false },
    latency: { type: 'string' },
    calls: { type: 'string' },
  },
});

const statbank = await startStatbank({
  tables: [...(await extractTables()), ...(values.made ? madeTables : [])],
  port: Number(values.port),
  ...(values.latency !== undefined && { latency: Number(values.latency) }),
  ...(values.calls !== undefined && { rate: { calls: Number(values.calls), seconds: 60 } }),
});
console.log(`PxWebApi v2  ${statbank.base}`);
console.log(`Klass v1     ${statbank.url}/api/klass/v1`);
console.log(`Control      ${statbank.url}/control/calls`);
