import type { Localised } from '../language/language.ts';

/** A choice of codes in one variable under a name of its own; several codes are added together. */
export interface Category {
  readonly id: string;
  readonly codes: readonly string[];
  readonly label: Localised;
}

/**
 * A variable that is shown category by category instead of being fixed, such as age in an age distribution. `split`
 * crosses it with a second variable, such as sex in an age pyramid; read it with `crossed()`.
 */
export interface Breakdown {
  readonly variable: string;
  readonly categories: readonly Category[];
  readonly split?: { readonly variable: string; readonly categories: readonly Category[] };
}

/** One category of a breakdown as it is looked up: `fixed` joins that of the term. */
export interface CrossedCategory {
  readonly id: string;
  readonly label: Localised;
  readonly fixed: Readonly<Record<string, readonly string[]>>;
  /** Id of the category of the second variable, in a split breakdown. */
  readonly part: string | null;
}

/** The categories of a breakdown, those of a split one crossed: the second variable varies slowest. */
export function crossed(breakdown: Breakdown): readonly CrossedCategory[] {
  const { variable, categories, split } = breakdown;
  if (split === undefined)
    return categories.map(({ id, label, codes }) => ({
      id,
      label,
      fixed: { [variable]: codes },
      part: null,
    }));
  return split.categories.flatMap((part) =>
    categories.map(({ id, label, codes }) => ({
      id: `${part.id}-${id}`,
      label: {
        nb: `${part.label.nb} ${label.nb}`,
        nn: `${part.label.nn} ${label.nn}`,
        en: `${part.label.en} ${label.en}`,
      },
      fixed: { [variable]: codes, [split.variable]: part.codes },
      part: part.id,
    })),
  );
}
