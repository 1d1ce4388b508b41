import { isRecord } from '../../catalog/shape.ts';
import { fromUrl } from '../../dashboard/readUrl.ts';
import { cleanName, maximumName, queryOfLink, type Setup } from './setup.ts';

export const setupFormat = 'nokkeltall-oppsett';
export const setupFileVersion = 1;
const packageFormat = 'nokkeltall-package';

/** Far above a thousand long links. */
const maximumLength = 20_000_000;
export const maximumSetups = 1000;

/** What was wrong with a file of setups, as data. `at` counts the entries from 1. */
export type SetupFault =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'too-many'; readonly given: number; readonly kept: number }
  | { readonly kind: 'no-link'; readonly at: number; readonly name: string }
  | { readonly kind: 'no-name'; readonly at: number }
  | { readonly kind: 'name-cut'; readonly name: string }
  | { readonly kind: 'link-mended'; readonly name: string; readonly problems: number };

export type FoundSetup = Pick<Setup, 'name' | 'link' | 'saved'>;

export interface ReadSetupFile {
  readonly found: readonly FoundSetup[];
  readonly faults: readonly SetupFault[];
}

/** One file with the setups given, which `readSetupFile` opens again. */
export const setupFile = (setups: readonly FoundSetup[], madeAt: Date): string =>
  `${JSON.stringify(
    {
      format: setupFormat,
      version: setupFileVersion,
      madeAt: madeAt.toISOString(),
      setups: setups.map(({ name, link, saved }) => ({ name, link, saved })),
    },
    null,
    1,
  )}\n`;

const nothing = (fault: SetupFault): ReadSetupFile => ({ found: [], faults: [fault] });

/** Reads a file of setups, or the setup of a data package; never throws. What can be used is, the rest is named. */
export function readSetupFile(text: string, now: Date): ReadSetupFile {
  if (text.length > maximumLength) return nothing({ kind: 'too-large' });
  const file = parsed(text);
  if (file === undefined) return nothing({ kind: 'not-json' });
  if (!isRecord(file)) return nothing({ kind: 'foreign' });
  const { format, version } = file;
  const entries =
    format === packageFormat
      ? [{ name: file['title'], link: file['link'], saved: file['madeAt'] }]
      : file['setups'];
  if ((format !== setupFormat && format !== packageFormat) || !Array.isArray(entries))
    return nothing({ kind: 'foreign' });
  if (format === setupFormat && typeof version === 'number' && version > setupFileVersion)
    return nothing({ kind: 'newer-version', version });
  const faults: SetupFault[] = [];
  const kept = entries.slice(0, maximumSetups);
  if (entries.length > kept.length)
    faults.push({ kind: 'too-many', given: entries.length, kept: kept.length });
  const found = kept.flatMap((entry: unknown, at) => readEntry(entry, at + 1, now, faults));
  return { found, faults };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function readEntry(entry: unknown, at: number, now: Date, faults: SetupFault[]): readonly FoundSetup[] {
  const { name, link, saved } = isRecord(entry) ? entry : {};
  const written = typeof name === 'string' ? name : '';
  const query = typeof link === 'string' ? queryOfLink(link) : null;
  if (query === null) {
    faults.push({ kind: 'no-link', at, name: cleanName(written) });
    return [];
  }
  const { dashboard, problems } = fromUrl(query);
  const clean = cleanName(written) || cleanName(dashboard.title ?? '') || `${at}`;
  if (cleanName(written) === '') faults.push({ kind: 'no-name', at });
  if ([...written.trim()].length > maximumName) faults.push({ kind: 'name-cut', name: clean });
  if (problems.length > 0) faults.push({ kind: 'link-mended', name: clean, problems: problems.length });
  const time = typeof saved === 'string' ? Date.parse(saved) : Number.NaN;
  return [{ name: clean, link: query, saved: (Number.isNaN(time) ? now : new Date(time)).toISOString() }];
}
