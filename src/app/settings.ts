import { isLanguage, type Language } from '../language/language.ts';
import { loopbackBase, ssb } from '../pxweb/offices.ts';
import { type SourceName, sourceNames } from '../pxweb/source.ts';

/** How the page looks: as the device says, or as the reader says. */
export const schemes = ['device', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** What the browser remembers of the reader's choices; nothing of it leaves the machine. */
interface Remembered {
  readonly source?: SourceName;
  readonly language?: Language;
  /** The hints of the first time; hidden once and for all. */
  readonly hints?: 'hidden';
  readonly scheme?: Scheme;
}

const key = 'nokkeltall:settings';

/** Storage may be refused or hold anything; then nothing is remembered. */
export function remembered(): Remembered {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const { source, language, hints, scheme } = stored as Record<string, unknown>;
    const name = sourceNames.find((each) => each === source);
    const look = schemes.find((each) => each === scheme);
    return {
      ...(name === undefined ? {} : { source: name }),
      ...(typeof language === 'string' && isLanguage(language) ? { language } : {}),
      ...(hints === 'hidden' ? { hints } : {}),
      ...(look === undefined ? {} : { scheme: look }),
    };
  } catch {
    return {};
  }
}

export function remember(choice: Remembered): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...remembered(), ...choice }));
  } catch {
    // Storage is a convenience: without it the choice lasts as long as the page.
  }
}

/** Bokmål unless the browser asks for nynorsk or speaks no Norwegian at all. */
export function browserLanguage(): Language {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const first = wanted.find((tag) => ['nb', 'no', 'nn', 'da', 'sv'].includes(tag));
  if (first === undefined) return wanted.includes('en') ? 'en' : 'nb';
  return first === 'nn' ? 'nn' : 'nb';
}

type PageSetting = 'source' | 'office' | 'haste' | 'owner' | 'contact' | 'statement';

/** What whoever serves the page has set in its head: where numbers come from, and who they are. */
export function pageSetting(name: PageSetting): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="nokkeltall-${name}"]`)?.content || null;
}

/** The office's fixed address; another one only on this machine, set by whoever serves the page. */
export const officeBase = (): string => loopbackBase(pageSetting('office') ?? '') ?? ssb.base;

/** How many times shorter pauses are than a reader's; 1 unless the office is on this machine. */
export function haste(): number {
  const stated = Number(pageSetting('haste') ?? 1);
  return officeBase() !== ssb.base && stated >= 1 ? stated : 1;
}
