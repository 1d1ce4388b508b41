import { rowsOf } from './rows.ts';

/** Today's code of every municipality that went over whole into one code. */
export const currentCodes = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    rowsOf(folder, 'areas/code-to-current.csv')
      .filter((row) => row.basis === 'whole')
      .map((row) => [row.code as string, row.currentCode as string]),
  );
