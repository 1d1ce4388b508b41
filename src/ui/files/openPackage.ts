import { openPackageText } from '../../app/kept/opening.ts';
import { exportText } from '../../language/export.ts';
import type { Language } from '../../language/language.ts';
import { packageText } from '../../language/uiPackage.ts';

/** Larger files are not read into memory at all. */
const mostBytes = 200_000_000;

export interface PackageOpening {
  readonly opened: boolean;
  readonly words: string;
}

/** Shows a data package with its own numbers, which can be undone; what is wrong with a file that is none is said, and nothing is changed. */
export async function openPackage(file: File, language: Language): Promise<PackageOpening> {
  const faults = exportText[language].packageFaults;
  if (file.size > mostBytes) return { opened: false, words: faults['too-large'] };
  const came = await openPackageText(await file.text());
  if ('kind' in came) return { opened: false, words: faults[came.kind] };
  const { opened, stays, fleeting } = packageText[language];
  return { opened: true, words: `${opened(came.title)} ${came.kept ? stays : fleeting}` };
}
