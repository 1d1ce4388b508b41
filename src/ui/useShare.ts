import { uiText } from '../language/ui.ts';
import { announce } from './status.ts';
import { useWords } from './words.tsx';

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Copies an address, with its title as rich text where the browser can; phones get their own way of sharing. */
export function useShare(title: string): (address?: string) => void {
  const text = useWords(uiText);
  return (address = location.href) => {
    const isTouch = matchMedia('(pointer: coarse)').matches;
    if (isTouch && 'share' in navigator) {
      navigator.share({ title, url: address }).catch(() => undefined);
      return;
    }
    copied(title, address).then(
      () => announce(text.shared),
      () => announce(text.shareFailed),
    );
  };
}

async function copied(title: string, address: string): Promise<void> {
  if (!('ClipboardItem' in globalThis) || navigator.clipboard?.write === undefined)
    return navigator.clipboard.writeText(address);
  const html = `<a href="${escaped(address)}">${escaped(title)}</a>`;
  const item = new ClipboardItem({
    'text/plain': new Blob([address], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]);
}
