const letters: Readonly<Record<string, string>> = {
  æ: 'e',
  ø: 'o',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ß: 'ss',
};

/**
 * A name as a hurried reader types it: lower case, no diacritics, æ ø å as e o a however they are spelt out, and
 * nothing but letters, digits and single spaces.
 */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøđŋŧß]/g, (letter) => letters[letter] as string)
    .replace(/ae|ä/g, 'e')
    .replace(/oe|oo/g, 'o')
    .replace(/aa/g, 'a')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** How many slips a query of this length may hold before it is another name. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Slips (a letter too many, too few, wrong, or two swapped) between the query and the beginning of the name that is
 * nearest to it; `most + 1` when there are more than `most`.
 */
export function slips(query: string, name: string, most: number): number {
  let [before, previous] = [[] as number[], name.split('').map((_, at) => at + 1)];
  previous.unshift(0);
  for (let q = 1; q <= query.length; q += 1) {
    const row = [q];
    for (let n = 1; n <= name.length; n += 1) {
      const same = query[q - 1] === name[n - 1];
      let best = Math.min(
        (previous[n] as number) + 1,
        (row[n - 1] as number) + 1,
        (previous[n - 1] as number) + (same ? 0 : 1),
      );
      if (q > 1 && n > 1 && query[q - 1] === name[n - 2] && query[q - 2] === name[n - 1])
        best = Math.min(best, (before[n - 2] as number) + 1);
      row.push(best);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, previous] = [previous, row];
  }
  return Math.min(most + 1, ...previous);
}
