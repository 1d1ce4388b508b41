import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { kostraPieces } from './extract/kostra.ts';
import { localPieces } from './extract/local.ts';
import { nationalPieces, nationalPopulation } from './extract/national.ts';
import { populationPieces } from './extract/population.ts';
import { aboutFrom, collected, datasetFrom } from './extract/piece.ts';
import { sampledPieces } from './extract/samples.ts';
import { tablesOf } from './extract/tables.ts';
import { telemarkPieces } from './extract/telemark.ts';
import { writeExtract } from './extract/write.ts';

const folder = process.argv[2];
if (folder === undefined || !existsSync(join(folder, 'figures'))) {
  console.error(
    'usage: npm run extract:build -- FOLDER   (the folder that holds figures/, json-stat/ and areas/)',
  );
  process.exit(2);
}

const pieces = [
  ...populationPieces(folder, nationalPopulation(folder)),
  ...nationalPieces(folder),
  ...localPieces(folder),
  ...telemarkPieces(folder),
  ...kostraPieces(folder),
  ...sampledPieces(folder),
];
const written = writeExtract(join(import.meta.dirname, '../../public/extract'), {
  retrieved: collected,
  tables: tablesOf(pieces),
  items: pieces.map((piece) => ({ about: aboutFrom(piece), dataset: datasetFrom(piece) })),
});
for (const { file, bytes, gzip } of written) console.log(`${file}\t${bytes}\t${gzip} gzip`);
console.log(`${written.reduce((sum, { gzip }) => sum + gzip, 0)} bytes gzip in all`);
