import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** The stations of the pipeline: a folder may import from itself and from those before it. */
const stations = [
  'sw',
  'language',
  'periods',
  'areas',
  'jsonstat',
  'catalog',
  'pxweb',
  'cube',
  'dashboard',
  'series',
  'text',
  'chart',
  'export',
  'sw',
  'app',
  'ui',
  'cli',
] as const;

/** Packages that the core may use, by folder; everything else of it is arithmetic on plain data. */
const allowedPackages: Readonly<Record<string, readonly RegExp[]>> = {
  pxweb: [/^idb-keyval$/],
  chart: [/^echarts(\/|$)/],
  export: [/^(fflate|pptxgenjs)(\/|$)/],
  sw: [/^(node:|vite$)/],
  app: [/^(react|zustand|@tanstack\/react-query|idb-keyval)(\/|$)/],
  ui: [
    /^(react|react-dom|react-select|zustand|@emotion\/(react|cache)|@tanstack\/react-query|echarts|echarts-for-react|uqr|@fontsource-variable\/inter)(\/|$)/,
  ],
  cli: [/^(node:|tsx|vite|playwright-core|echarts|@napi-rs\/canvas)/],
};

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(root, 'src', file), 'utf8') }));
const inFolders = files.filter(({ file }) => file.includes('/'));

const stationOf = (file: string): string => file.split('/')[0] as string;

function imports(text: string): readonly string[] {
  const statements = /^(?:import|export)\b[^;'"]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(statements)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

describe('the folders of src', () => {
  it('are the stations of the pipeline and no others', () => {
    expect(
      [...new Set(inFolders.map(({ file }) => stationOf(file)))].filter(
        (name) => !(stations as readonly string[]).includes(name),
      ),
    ).toEqual([]);
  });

  it.each(stations)('%s imports only from stations before it', (station) => {
    const at = stations.indexOf(station);
    const wrong = inFolders
      .filter(({ file }) => stationOf(file) === station)
      .flatMap(({ file, text }) =>
        imports(text)
          .filter((path) => path.startsWith('.'))
          .map((path) =>
            relative(join(root, 'src'), join(root, 'src', dirname(file), path)).replaceAll('\\', '/'),
          )
          .filter((target) => !target.startsWith('..'))
          .filter((target) => stations.indexOf(stationOf(target) as (typeof stations)[number]) > at)
          .map((target) => `${file} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('the command line has no business with the screen', () => {
    const wrong = inFolders.filter(
      ({ file, text }) => stationOf(file) === 'cli' && imports(text).some((path) => /\/(ui)\//.test(path)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it.each(stations)('%s uses only the packages that are its own', (station) => {
    const wrong = inFolders
      .filter(({ file }) => stationOf(file) === station)
      .flatMap(({ file, text }) =>
        imports(text)
          .filter((path) => !path.startsWith('.') && !path.endsWith('.css'))
          .filter((path) => !(allowedPackages[station] ?? []).some((allowed) => allowed.test(path)))
          .map((path) => `${file}: ${path}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('a source file', () => {
  const habits: readonly { readonly habit: string; readonly pattern: RegExp; readonly except?: RegExp }[] = [
    { habit: 'exports by name', pattern: /^export default/m },
    { habit: 'does not say any', pattern: /(?<![\w'])(as|:) any\b/ },
    { habit: 'does not write to the console', pattern: /\bconsole\.\w/, except: /^cli\// },
    { habit: 'leaves nothing to do', pattern: /\b(TODO|FIXME|XXX)\b/ },
    { habit: 'has no enum or namespace', pattern: /^(export )?(const )?(enum|namespace) /m },
    {
      habit: 'fetches in pxweb or the loader of own files only',
      pattern: /(?<![.\w])fetch\(/,
      except: /^(pxweb\/|sw\/|app\/assets\.ts)/,
    },
    {
      habit: 'reads and writes the address bar in one place',
      pattern: /\blocation\.(search|href|pathname)|history\.(push|replace)State/,
      except: /^app\/location\.ts/,
    },
    {
      habit: 'makes no markup of text',
      pattern: /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write/,
    },
  ];
  it.each(habits)('$habit', ({ pattern, except }) => {
    const wrong = files.filter(({ file, text }) => pattern.test(text) && !except?.test(file));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('is short enough to be read at once', () => {
    const long = files
      .filter(({ file }) => !file.startsWith('language/'))
      .map(({ file, text }) => `${file}: ${text.split('\n').length - 1}`)
      .filter((line) => Number(line.split(': ')[1]) > 220);
    expect(long).toEqual([]);
  });

  it('is not named after nothing', () => {
    expect(
      files
        .map(({ file }) => file)
        .filter((file) =>
          /(^|\/)(utils?|helpers?|common|constants|types|data|manager|service)\.tsx?$/.test(file),
        ),
    ).toEqual([]);
  });
});

describe('the README', () => {
  it('names only paths that exist', () => {
    const text = readFileSync(join(root, 'README.md'), 'utf8');
    const named = [...text.matchAll(/`((?:src|catalog|tests|public|\.ci)\/[\w./-]*)`/g)].map(
      (match) => match[1] as string,
    );
    const missing = named.filter((path) => {
      try {
        readdirSync(dirname(join(root, path)));
        return !readdirSync(dirname(join(root, path))).includes(
          path.replace(/\/$/, '').split('/').at(-1) as string,
        );
      } catch {
        return true;
      }
    });
    expect(missing).toEqual([]);
  });
});
