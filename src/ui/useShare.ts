import type { Dashboard } from '../dashboard/dashboard.ts';
import { uiText } from '../language/ui.ts';
import { copyRich } from './files/copyRich.ts';
import { fullAddress } from './share/fullAddress.ts';
import { linkMarkup } from './share/shareWords.ts';
import { announce } from './status.ts';
import { useWords } from './words.tsx';

/** Copies the link of a dashboard, with its title as rich text where the browser can; phones get their own way of sharing. */
export function useShare(title: string): (dashboard: Dashboard) => void {
  const text = useWords(uiText);
  return (dashboard) => {
    const address = fullAddress(dashboard);
    if (matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
      navigator.share({ title, url: address }).catch(() => undefined);
      return;
    }
    copyRich(linkMarkup(title, address), address).then(
      () => announce(text.shared),
      () => announce(text.shareFailed),
    );
  };
}
