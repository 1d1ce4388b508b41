import { defaultDocx, type DocxOptions } from '../../export/docx.ts';
import { pageForms } from '../../export/wordPage.ts';

/** The choices that are remembered from one document to the next; which figures and what language belong to each. */
export type PaperChoice = Omit<DocxOptions, 'figures'>;

export const offeredYears = [5, 10, 15, 'all'] as const;

const key = 'nokkeltall:paper';

/** What was chosen last in this browser; storage may be refused or hold anything. */
export function rememberedChoice(): PaperChoice {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof stored === 'object' && stored !== null ? read(stored) : defaultDocx;
  } catch {
    return defaultDocx;
  }
}

function read(stored: object): PaperChoice {
  const held = stored as Readonly<Record<string, unknown>>;
  const yes = (name: 'charts' | 'tables' | 'texts' | 'definitions' | 'grey'): boolean =>
    typeof held[name] === 'boolean' ? held[name] : defaultDocx[name];
  return {
    charts: yes('charts'),
    tables: yes('tables'),
    texts: yes('texts'),
    definitions: yes('definitions'),
    grey: yes('grey'),
    years: offeredYears.find((years) => years === held['years']) ?? defaultDocx.years,
    page: pageForms.find((form) => form === held['page']) ?? defaultDocx.page,
  };
}

export function rememberChoice(choice: PaperChoice): void {
  try {
    localStorage.setItem(key, JSON.stringify(choice));
  } catch {
    // Without storage the choice lasts as long as the window is open.
  }
}
