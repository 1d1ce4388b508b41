import type { PxWebError } from '../pxweb/errors.ts';
import type { Figure } from '../series/series.ts';
import type { Waiting } from './useWaiting.ts';

/** What a panel has to show. One figure's state says nothing of the others'. */
export type PanelState =
  | {
      readonly kind: 'loading';
      readonly table: string;
      readonly waiting?: Waiting;
    }
  | {
      readonly kind: 'failed';
      readonly fault: PxWebError;
      readonly retry: () => void;
      /** When it will be tried again by itself, epoch milliseconds. */
      readonly retryAt?: number;
    }
  /** The source lacks the table: nothing has failed, the figure is simply not in the extract. */
  | { readonly kind: 'not-held'; readonly table: string }
  | {
      readonly kind: 'ready';
      readonly figure: Figure;
      readonly renewing: boolean;
      /** The office could not be asked, and what is shown was kept from before. */
      readonly kept?: { readonly fault: PxWebError; readonly retry: () => void };
    };
