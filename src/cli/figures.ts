import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readTopology } from '../chart/map/topology.ts';
import { checked } from '../dashboard/check.ts';
import { shownAreas } from '../dashboard/dashboard.ts';
import { knownFrom } from '../dashboard/known.ts';
import { problemText } from '../dashboard/problemText.ts';
import { fromUrl } from '../dashboard/readUrl.ts';
import type { Atlas } from '../export/maps.ts';
import { faultSentence } from '../language/faults.ts';
import { isLanguage, type Language } from '../language/language.ts';
import { assembly } from '../series/assembly.ts';
import { everywhere } from '../series/everywhere.ts';
import { binaryFormats, type Format, formats, made } from './formats.ts';
import { nodeCatalog, nodeHistory, nodePlaces, projectJson } from './nodeAssets.ts';
import { chosenSource } from './nodeSources.ts';

const usage = `npm run -s figures -- "<link or query string>" --format ${formats.join('|')} [--lang nb|nn|en] [--source extract|live|ADDRESS] [--out FILE]`;

/** Exit codes: 0 something was assembled, 2 the call or the link holds nothing usable. */
async function main(): Promise<number> {
  const { link, format, language: asked, source: named, out } = argumentsGiven();
  const catalog = nodeCatalog();
  const [places, history] = [nodePlaces(), nodeHistory()];
  const read = fromUrl(link);
  const language = asked ?? read.dashboard.language ?? 'nb';
  const { dashboard, problems } = checked(read.dashboard, knownFrom(catalog, places, history, language));
  for (const problem of [...read.problems, ...problems]) say(problemText(problem, language));
  const indicators = dashboard.panels.flatMap(({ indicator }) => catalog.byId.get(indicator) ?? []);
  if (indicators.length === 0) return refuse(nothing[language]);
  const source = await chosenSource(named ?? dashboard.source ?? 'auto');
  const order = {
    indicators,
    areas: shownAreas(dashboard),
    groups: dashboard.groups,
    standIns: dashboard.standIns,
    former: dashboard.former,
    spreads: dashboard.spreads,
    span: dashboard.span,
    language,
  };
  const { figures, faults } = await assembly(order, source, { places, history });
  for (const { indicator, fault } of faults)
    say(`${indicator.title[language]}: ${faultSentence(fault, language)} (${fault.detail})`);
  if (figures.length === 0) return 2;
  const atlas: Atlas = {
    topology: async () => readTopology(projectJson('catalog/areas/map.json')),
    everywhere: ({ indicator }) => everywhere({ indicator, language }, source, { places, history }),
  };
  const file = await made(format, { dashboard, figures, language, places, link, atlas });
  if (out === undefined) await written(file);
  else writeFileSync(out, file);
  return 0;
}

const nothing: Record<Language, string> = {
  nb: 'Lenken har ingen nøkkeltall vi kan hente.',
  nn: 'Lenkja har ingen nøkkeltal vi kan hente.',
  en: 'The link holds no key figure that can be fetched.',
};

/** Resolves when a pipe has taken it all. */
const written = (file: string | Uint8Array): Promise<void> =>
  new Promise((resolve) => process.stdout.write(file, () => resolve()));

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

function refuse(line: string): number {
  say(line);
  return 2;
}

interface Given {
  readonly link: string;
  readonly format: Format;
  readonly language: Language | undefined;
  readonly source: string | undefined;
  readonly out: string | undefined;
}

function argumentsGiven(): Given {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'csv' },
      lang: { type: 'string' },
      source: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const format = formats.find((each) => each === values.format);
  const [link] = positionals;
  if (link === undefined || positionals.length > 1) throw new Error(usage);
  if (format === undefined)
    throw new Error(`--format ${values.format}: ${formats.join(', ')} are valid\n${usage}`);
  if (values.lang !== undefined && !isLanguage(values.lang))
    throw new Error(`--lang ${values.lang}: nb, nn and en are valid`);
  if (binaryFormats.has(format) && values.out === undefined && process.stdout.isTTY)
    throw new Error(`--format ${format} needs --out FILE or a pipe`);
  return { link, format, language: values.lang, source: values.source, out: values.out };
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    say(fault instanceof Error ? fault.message : String(fault));
    process.exitCode = 2;
  },
);
