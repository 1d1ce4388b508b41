import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { faultsIn } from './areas/checks.ts';
import { historyFile } from './areas/history-file.ts';
import { placesFile } from './areas/places-file.ts';
import { relationsFile } from './areas/relations-file.ts';
import { readTables } from './areas/tables.ts';

const target = join(import.meta.dirname, '../../catalog/areas');

/** One entry a line in every list, so that a change of one place is a change of one line. */
function lines(file: object): string {
  const parts = Object.entries(file).map(([key, value]) => {
    if (!Array.isArray(value) || typeof value[0] !== 'object') return `  "${key}": ${JSON.stringify(value)}`;
    return `  "${key}": [\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

function write(name: string, text: string): void {
  writeFileSync(join(target, name), text);
  console.log(`${name}: ${(gzipSync(text).length / 1000).toFixed(1)} kB compressed`);
}

interface Topology {
  readonly objects: { readonly municipalities: { readonly geometries: readonly { readonly id: string }[] } };
}

function main(folder: string | undefined): void {
  if (folder === undefined) throw new Error('usage: npm run areas:build -- FOLDER');
  const tables = readTables(folder);
  const map = readFileSync(join(folder, 'map/norway-2024-planar-1000.topojson'), 'utf8').trim();
  const topology = JSON.parse(map) as Topology;
  const faults = faultsIn(
    tables,
    topology.objects.municipalities.geometries.map(({ id }) => id),
  );
  if (faults.length > 0) throw new Error(`the tables do not hold together:\n${faults.join('\n')}`);
  write('places.json', lines(placesFile(tables)));
  write('history.json', lines(historyFile(tables)));
  write('relations.json', lines(relationsFile(tables)));
  write('map.json', `${map}\n`);
}

main(process.argv[2]);
