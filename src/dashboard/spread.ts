/** What can be told of the members of a group beside its own number; `middle`: the bounds of the middle half. */
export const spreads = ['median', 'mean', 'middle'] as const;
export type Spread = (typeof spreads)[number];
