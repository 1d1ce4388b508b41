import { addressOf } from '../app/location.ts';
import type { Dashboard } from '../dashboard/dashboard.ts';
import { uiText } from '../language/ui.ts';
import { copyRich } from './files/copyRich.ts';
import { announce } from './status.ts';
import { useWords } from './words.tsx';

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Copies the link of a dashboard, with its title as rich text where the browser can; phones get their own way of sharing. */
export function useShare(title: string): (dashboard: Dashboard) => void {
  const text = useWords(uiText);
  return (dashboard) => {
    const address = new URL(addressOf(dashboard), document.baseURI).href;
    if (matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
      navigator.share({ title, url: address }).catch(() => undefined);
      return;
    }
    copyRich(`<a href="${escaped(address)}">${escaped(title)}</a>`, address).then(
      () => announce(text.shared),
      () => announce(text.shareFailed),
    );
  };
}
