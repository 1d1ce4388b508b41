import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Catalog, readCatalog } from '../catalog/catalog.ts';
import { type Fault, faultText, shown } from '../catalog/fault.ts';
import { tablesOf } from '../catalog/indicator.ts';
import { type Coverage, coverage, type RecordedTable, recordedTable } from '../catalog/recorded.ts';
import { readSynonyms } from '../catalog/synonyms.ts';
import { loopbackBase, ssb } from '../pxweb/offices.ts';
import { catalogChecks } from './check/changes.ts';
import { exitCode, reportText } from './check/report.ts';
import { reachIn } from './check/times.ts';
import { countedOffice } from '../pxweb/counted.ts';
import { nodeCatalog, nodeExtract } from './nodeAssets.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'catalog/indicators');
const answers = join(root, 'tests/fixtures/metadata');

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const jsonFiles = (path: string): readonly string[] =>
  readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .sort();

function parsed(file: string, faults: Fault[]): unknown {
  try {
    return json(join(folder, file));
  } catch (error) {
    faults.push({ file, entry: 'the file', field: 'content', found: String(error), expected: 'JSON' });
    return [];
  }
}

/** The recorded answers of the office, by table. */
export function recordedTables(): ReadonlyMap<string, RecordedTable> {
  const complete = json(join(answers, 'complete.json')) as Readonly<Record<string, readonly string[]>>;
  return new Map(
    jsonFiles(answers)
      .filter((file) => /^\d{5}\.json$/.test(file))
      .map((file) => [
        file.slice(0, 5),
        recordedTable(file.slice(0, 5), json(join(answers, file)), complete[file.slice(0, 5)] ?? []),
      ]),
  );
}

function recordedFaults({ indicators }: Catalog, faults: Fault[]): ReadonlyMap<Coverage, number> {
  const recorded = recordedTables();
  const counts = new Map<Coverage, number>();
  for (const indicator of indicators) {
    const kind = coverage(indicator, recorded, (field, found, expected) =>
      faults.push({
        file: `${indicator.theme}.json`,
        entry: indicator.id,
        field,
        found: shown(found),
        expected,
      }),
    );
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

function check(): number {
  const faults: Fault[] = [];
  const read = readCatalog(jsonFiles(folder).map((file) => ({ file, json: parsed(file, faults) })));
  faults.push(...read.faults);
  faults.push(...readSynonyms(json(join(root, 'catalog/synonyms.json')), read.catalog.byId).faults);
  const counts = recordedFaults(read.catalog, faults);
  for (const fault of faults) console.error(faultText(fault));
  const { indicators } = read.catalog;
  const tables = new Set(indicators.flatMap(tablesOf));
  console.log(
    [
      `${indicators.length} key figures from ${tables.size} tables, ${faults.length} faults.`,
      `${counts.get('checked') ?? 0} have all their codes in recorded answers of the Statbank,`,
      `${counts.get('partly') ?? 0} some of them, ${counts.get('queries') ?? 0} rest on queries seen elsewhere.`,
    ].join(' '),
  );
  return faults.length === 0 ? 0 : 1;
}

/** Holds the catalogue against an office: 0 when its tables are as the catalogue says, 1 when some are not, 3 when some gave no answer. */
export async function checkLive(base: string): Promise<number> {
  const { source, calls } = await countedOffice(base);
  const catalog = nodeCatalog();
  const extract = nodeExtract();
  const before = (table: string) => extract.tableInfo(table).then(reachIn, () => null);
  const checks = await catalogChecks(catalog, source, { before, language: 'nb' });
  for (const { entry, text } of checks.flatMap(({ changes }) => changes)) console.error(`${entry}: ${text}`);
  console.log(reportText(checks, { base, calls: calls(), figures: catalog.indicators.length }));
  return exitCode(checks);
}

/** `npm run catalog:check [-- --live [--source http://127.0.0.1:8123/api/pxwebapi/v2]]` */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { live: { type: 'boolean', default: false }, source: { type: 'string' } },
  });
  const faulty = check();
  if (!values.live || faulty !== 0) return faulty;
  const base = values.source === undefined ? ssb.base : loopbackBase(values.source);
  if (base !== null) return checkLive(base);
  console.error(`--source ${values.source}: bare en adresse på denne maskinen kan stå i stedet for SSB.`);
  return 2;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
