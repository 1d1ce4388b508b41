import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';

/** How many times the view has changed since the page was opened. */
export const Turns = createContext(0);

interface MainProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/** The main landmark. When a view replaces another that held the focus, the focus comes here instead of being lost. */
export function Main({ className, children }: MainProps) {
  const turns = useContext(Turns);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (turns > 0 && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [turns]);
  return (
    <main id="content" ref={main} className={className} tabIndex={-1}>
      {children}
    </main>
  );
}
