/** What in a link or file could not be honoured, as data; the sentences are in `language/problems.ts`, by kind. */
export type Problem =
  | { readonly kind: 'unknown-parameter'; readonly param: string }
  | { readonly kind: 'repeated-parameter'; readonly param: string }
  | { readonly kind: 'unknown-version'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly param: string; readonly text: string }
  | { readonly kind: 'link-too-long'; readonly length: number }
  | { readonly kind: 'unknown-figure'; readonly id: string; readonly closest?: string }
  | { readonly kind: 'unknown-area'; readonly code: string }
  | {
      readonly kind: 'former-area';
      readonly code: string;
      readonly name: string;
      readonly to: string;
      readonly toName: string;
    }
  | {
      readonly kind: 'split-area';
      readonly code: string;
      readonly name: string;
      readonly to: readonly { readonly code: string; readonly name: string }[];
    }
  | { readonly kind: 'repeated'; readonly param: string; readonly text: string }
  | { readonly kind: 'too-many-figures'; readonly given: number; readonly kept: number }
  | { readonly kind: 'too-many-areas'; readonly given: number; readonly kept: number }
  | { readonly kind: 'text-cut'; readonly param: string; readonly kept: number }
  | { readonly kind: 'span-outside'; readonly id: string; readonly first: string; readonly last: string };
