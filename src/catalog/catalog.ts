import { type Localised, languages } from '../language/language.ts';
import { sharedCautions } from '../language/cautions.ts';
import { type Fault, shown } from './fault.ts';
import { type Indicator, type IndicatorId, type Theme, themes } from './indicator.ts';
import { reportMeaning } from './meaning.ts';
import { indicatorShape } from './schema.ts';
import { isRecord } from './shape.ts';

export interface Catalog {
  /** By theme in the order of `themes`, within a theme as the file has them. */
  readonly indicators: readonly Indicator[];
  readonly byId: ReadonlyMap<IndicatorId, Indicator>;
  readonly byTheme: ReadonlyMap<Theme, readonly Indicator[]>;
}

/** One file of `catalog/indicators/`, named after its theme. */
export interface CatalogFile {
  readonly file: string;
  readonly json: unknown;
}

/** Never throws: entries with a fault are left out of the catalogue, and every fault is named. */
export function readCatalog(files: readonly CatalogFile[]): {
  readonly catalog: Catalog;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const byId = new Map<IndicatorId, Indicator>();
  for (const file of files)
    for (const indicator of readFile(file, (fault) => faults.push(fault))) {
      if (byId.has(indicator.id))
        faults.push({
          file: file.file,
          entry: indicator.id,
          field: 'id',
          found: shown(indicator.id),
          expected: 'an id that no other entry has',
        });
      else byId.set(indicator.id, indicator);
    }
  return { catalog: catalogOf([...byId.values()]), faults };
}

/** A catalogue of entries that have been read. */
export function catalogOf(indicators: readonly Indicator[]): Catalog {
  const byTheme = new Map(
    themes.map((theme) => [theme, indicators.filter((indicator) => indicator.theme === theme)]),
  );
  const inOrder = [...byTheme.values()].flat();
  return { indicators: inOrder, byId: new Map(inOrder.map((one) => [one.id, one])), byTheme };
}

const themeOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.json$/, '');

function readFile({ file, json }: CatalogFile, report: (fault: Fault) => void): readonly Indicator[] {
  const theme = themeOf(file);
  if (!themes.some((known) => known === theme))
    report({
      file,
      entry: 'the file',
      field: 'name',
      found: shown(theme),
      expected: `one of ${themes.join(', ')}`,
    });
  if (!Array.isArray(json)) {
    report({ file, entry: 'the file', field: 'content', found: shown(json), expected: 'a list of entries' });
    return [];
  }
  return json.flatMap((entry: unknown, at) => readEntry({ file, theme, entry, at }, report) ?? []);
}

interface Entry {
  readonly file: string;
  readonly theme: string;
  readonly entry: unknown;
  readonly at: number;
}

function readEntry({ file, theme, entry, at }: Entry, report: (fault: Fault) => void): Indicator | null {
  const id = isRecord(entry) && typeof entry['id'] === 'string' ? entry['id'] : `entry ${at + 1}`;
  let sound = true;
  const reportField = (field: string, found: unknown, expected: string) => {
    sound = false;
    report({
      file,
      entry: shown(id).slice(1, -1),
      field: field === '' ? 'the entry' : field,
      found: shown(found),
      expected,
    });
  };
  indicatorShape(entry, '', reportField);
  if (!sound) return null;
  const indicator = entry as Indicator;
  reportMeaning(indicator, theme, reportField);
  return sound ? { ...indicator, cautions: [...indicator.cautions, ...shared(indicator)] } : null;
}

const caution = (kind: keyof typeof sharedCautions.nb): Localised =>
  Object.fromEntries(languages.map((language) => [language, sharedCautions[language][kind]])) as Localised;

function shared({ kostra, levels, projection }: Indicator): readonly Localised[] {
  return [
    ...(kostra ? [caution('kostra')] : []),
    ...(levels.includes('kostra') ? [caution('groups')] : []),
    ...(projection === true ? [caution('projection')] : []),
  ];
}
