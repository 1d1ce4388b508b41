import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalog } from '../../src/catalog/catalog.ts';
import { terms } from '../../src/catalog/indicator.ts';
import { catalogFile } from '../../src/cli/catalogFile.ts';
import { projectRoot } from '../../src/cli/nodeAssets.ts';
import { extractCoverage, readManifest } from '../../src/pxweb/manifest.ts';
import { stage } from '../e2e/browser.ts';
import { acts } from './browserActs.ts';
import { initialFiles, paints } from './browserPaints.ts';
import type { Measurement } from './timing.ts';

/** The figures of which the extract has numbers for municipalities. */
function held(): readonly string[] {
  const { indicators: files } = JSON.parse(catalogFile(projectRoot).text);
  const { catalog } = readCatalog(files);
  const json = readFileSync(join(projectRoot, 'public/extract/manifest.json'), 'utf8');
  const manifest = readManifest(JSON.parse(json));
  return catalog.indicators
    .filter(({ measure }) =>
      terms(measure).every((term) => extractCoverage(manifest, term)?.levels.includes('municipality')),
    )
    .map(({ id }) => id);
}

function tell({ what, found, bound, within }: Measurement): void {
  const limit = bound.replace('≤ Infinity', '(no bound)');
  console.log(`${within ? ' ' : '!'} ${what.padEnd(64)} ${found.padStart(14)}   ${limit}`);
}

async function main(): Promise<void> {
  const theatre = await stage();
  initialFiles().forEach(tell);
  for await (const found of paints(theatre)) tell(found);
  for await (const found of acts(theatre, held())) tell(found);
  await theatre.close();
}

await main();
