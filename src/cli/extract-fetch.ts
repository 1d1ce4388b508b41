import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { liveSource } from '../pxweb/client.ts';
import { PxWebError } from '../pxweb/errors.ts';
import { loopbackBase, ssb } from '../pxweb/offices.ts';
import { pacer } from '../pxweb/pacer.ts';
import { fetchExtract } from './extract/fetch.ts';
import { fileCache } from './extract/fileCache.ts';
import { writeExtract } from './extract/write.ts';
import { nodeCatalog, projectRoot } from './nodeAssets.ts';

/** `npm run extract:fetch -- [--from http://127.0.0.1:8123/api/pxwebapi/v2] [--to FOLDER]` */
const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string', default: join(projectRoot, 'public/extract') },
    kept: { type: 'string', default: join(projectRoot, '.cache/extract-fetch') },
  },
});

const base = values.from === undefined ? ssb.base : loopbackBase(values.from);
if (base === null) {
  console.error(`--from ${values.from}: only an address on this machine may stand in for the office`);
  process.exit(2);
}

try {
  const extract = await fetchExtract({
    source: liveSource({ base, fetch, pacer: pacer(), cache: fileCache(values.kept), language: 'no' }),
    indicators: nodeCatalog().indicators,
    onStep: (step) => console.log(step),
    today: new Date().toISOString(),
  });
  if (extract.items.length === 0) throw new Error('nothing came; the extract is left as it was');
  const written = writeExtract(values.to, extract);
  const gzip = written.reduce((sum, file) => sum + file.gzip, 0);
  console.log(`${extract.items.length} datasets, ${gzip} bytes gzip, in ${values.to}`);
  if (gzip > 6_000_000) console.error('this is above 6 MB: pages with it load slowly');
} catch (fault) {
  if (!(fault instanceof PxWebError)) throw fault;
  console.error(`${fault.table}: ${fault.kind}: ${fault.detail}`);
  console.error('Nothing was written. What has come is kept: run the same again to go on.');
  process.exit(1);
}
