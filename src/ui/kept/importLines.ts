import type { Imported } from '../../app/kept/setups.ts';
import type { SetupFault } from '../../app/kept/setupFile.ts';
import type { Language } from '../../language/language.ts';
import { keptFileText } from '../../language/keptFile.ts';

function faultLine(fault: SetupFault, language: Language): string {
  const words = keptFileText[language];
  switch (fault.kind) {
    case 'too-large':
      return words.tooLarge;
    case 'not-json':
      return words.notJson;
    case 'foreign':
      return words.foreign;
    case 'newer-version':
      return words.newerVersion(fault.version);
    case 'too-many':
      return words.tooMany(fault.given, fault.kept);
    case 'no-link':
      return words.noLink(fault.at, fault.name);
    case 'no-name':
      return words.noName(fault.at);
    case 'name-cut':
      return words.nameCut(fault.name);
    case 'link-mended':
      return words.linkMended(fault.name, fault.problems);
  }
}

/** What was wrong with the file, what was done instead, and what was here already: a line each. */
export const importLines = (
  { faults, renamed, already }: Imported,
  language: Language,
): readonly string[] => [
  ...faults.map((fault) => faultLine(fault, language)),
  ...renamed.map(({ from, to }) => keptFileText[language].renamed(from, to)),
  ...already.map((name) => keptFileText[language].already(name)),
];
