import { useEffect } from 'react';

const focusable =
  'a[href],button:not(:disabled),input,select,textarea,summary,[tabindex]:not([tabindex="-1"])';
const bounds = 'main,dialog,header,aside,footer,body';

/** Where the focus was: the element, what it stood in, and all that could have it, in the order of the page. */
interface Place {
  readonly element: Element;
  readonly around: readonly Element[];
  readonly all: readonly HTMLElement[];
}

function placeOf(element: Element): Place {
  const around: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    around.push(at);
    if (at.matches(bounds)) break;
  }
  return { element, around, all: [...document.querySelectorAll<HTMLElement>(focusable)] };
}

/** What comes after the place in the nearest thing around it that is left, else what came before; else the main part. */
function nextTo({ element, around, all }: Place): HTMLElement | null {
  const at = all.indexOf(element as HTMLElement);
  // A view that was replaced had the focus as a whole, and has no neighbours.
  if (at < 0) return document.getElementById('content');
  const order = [...all.slice(at + 1), ...all.slice(0, at).toReversed()];
  for (const box of around) {
    if (!box.isConnected) continue;
    const found = order.find((each) => box.contains(each) && each.getClientRects().length > 0);
    if (found !== undefined) return found;
  }
  return document.getElementById('content');
}

/** When what has the focus is taken away, the focus goes to what stood next to it, not to the top of the page. */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Place | null = null;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element && target !== document.body) last = placeOf(target);
    };
    // Leaving by pointer or Tab also empties the focus, but then what had it is still there.
    const rescue = () => {
      if (last === null || last.element.isConnected || document.activeElement !== document.body) return;
      const next = nextTo(last);
      last = null;
      next?.focus({ preventScroll: next.id === 'content' });
    };
    const observer = new MutationObserver(rescue);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}
