import { type History, readHistory } from '../areas/history.ts';
import { assetJson } from './assets.ts';

let history: Promise<History> | null = null;

/** How places have changed: loaded when a municipality or county is first shown. */
export function loadHistory(): Promise<History> {
  history ??= assetJson('history').then(readHistory);
  history.catch(() => {
    history = null;
  });
  return history;
}
