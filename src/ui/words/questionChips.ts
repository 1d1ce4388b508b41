import type { AreaCode } from '../../areas/area.ts';
import type { IndicatorId } from '../../catalog/indicator.ts';
import type { Answer } from '../../dashboard/question.ts';
import type { Language } from '../../language/language.ts';
import { pageWords } from '../../language/words.ts';
import { spanWords } from './spanWords.ts';

/** One thing that was understood, as the reader sees it and may take it away. */
export interface Chip {
  readonly key: string;
  readonly kind: 'figure' | 'place' | 'span';
  readonly name: string;
  readonly figure?: IndicatorId;
  readonly areas?: readonly AreaCode[];
}

interface Names {
  readonly titleOf: (id: IndicatorId) => string;
  readonly labelOf: (code: AreaCode) => string;
  readonly language: Language;
}

/** Figures, places and years of an answer; a group of several places is one chip, under the words that named it. */
export function chipsOf(answer: Answer, { titleOf, labelOf, language }: Names): readonly Chip[] {
  const figures = answer.figures.map(
    (figure): Chip => ({ key: figure, kind: 'figure', name: titleOf(figure), figure }),
  );
  const groups = answer.understood.flatMap((one) =>
    one.kind === 'group' && one.areas.length > 1 ? [one] : [],
  );
  const grouped = new Set(groups.flatMap(({ areas }) => areas));
  const named = new Set(answer.understood.flatMap((one) => (one.kind === 'area' ? one.areas : [])));
  const single = answer.areas
    .filter((area, at) => at === 0 || named.has(area) || !grouped.has(area))
    .map((area): Chip => ({ key: area, kind: 'place', name: labelOf(area), areas: [area] }));
  const several = groups.map(
    ({ words, areas }): Chip => ({
      key: `${words} ${areas.join()}`,
      kind: 'place',
      name: pageWords[language].questionGroup(words, areas.length),
      areas,
    }),
  );
  const span: readonly Chip[] =
    answer.span === null ? [] : [{ key: 'span', kind: 'span', name: spanWords(answer.span, language) }];
  return [...figures, ...single, ...several, ...span];
}

/** The answer with only the chips that are left; the places keep their order. */
export function withChips(answer: Answer, chips: readonly Chip[]): Answer {
  const areas = new Set(chips.flatMap((chip) => chip.areas ?? []));
  return {
    ...answer,
    figures: chips.flatMap(({ figure }) => figure ?? []),
    areas: answer.areas.filter((area) => areas.has(area)),
    span: chips.some(({ kind }) => kind === 'span') ? answer.span : null,
  };
}
