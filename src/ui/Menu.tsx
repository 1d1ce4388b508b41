import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

interface MenuProps {
  /** What the button is called. */
  readonly label: string;
  /** What stands on the button. */
  readonly face: ReactNode;
  readonly look?: 'quiet' | 'first' | 'plain' | 'link';
  readonly size?: 'small';
  readonly side?: 'start' | 'end';
  readonly children: ReactNode;
}

const inside = 'a[href],button:not(:disabled),select,input,textarea';
const edge = 8;
const leastHeight = 240;

/** Keeps an open list on the screen, wherever its button stands: beside the edges, and above when there is more room. */
function fit(list: HTMLElement, button: HTMLElement): void {
  const { left, right, top, height } = list.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const by = left < edge ? edge - left : Math.min(0, clientWidth - edge - right);
  list.style.translate = `${by}px`;
  const below = clientHeight - top - edge;
  const above = button.getBoundingClientRect().top - edge;
  const isAbove = height > below && above > below;
  if (isAbove) list.style.inset = 'auto 0 calc(100% + 4px) auto';
  list.style.maxHeight = `${Math.max(leastHeight, isAbove ? above : below)}px`;
}

const CloseMenu = createContext<() => void>(() => undefined);

/** A button that discloses a list of choices: Escape and leaving it close it, arrow keys travel, focus returns. */
export function Menu({ label, face, look = 'plain', size, side = 'end', children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  useLayoutEffect(() => {
    const list = root.current?.querySelector<HTMLElement>('.menu-list');
    if (open && list && root.current) fit(list, root.current);
  }, [open]);
  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>(`.menu-list :is(${inside})`)?.focus();
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);
  const travel = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.stopPropagation();
      close();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!open || step === 0 || (event.target as HTMLElement).matches('select,textarea')) return;
    event.preventDefault();
    const items = [...(root.current?.querySelectorAll<HTMLElement>(`.menu-list :is(${inside})`) ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    items[(at + step + items.length) % items.length]?.focus();
  };
  return (
    <div className="menu" data-side={side} ref={root} onKeyDown={travel} role="presentation">
      <button
        type="button"
        className={look === 'link' ? 'link' : 'button'}
        data-look={look}
        data-size={size}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <div className="menu-list" id={id} role="group" aria-label={label}>
          <CloseMenu value={close}>{children}</CloseMenu>
        </div>
      )}
    </div>
  );
}

interface MenuItemProps {
  readonly text: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  /** Whether it is the choice that stands; left out where it does something instead. */
  readonly pressed?: boolean;
  readonly onChoose: () => void;
}

/** A choice closes the menu that it is in. */
export function MenuItem({ text, hint, disabled = false, pressed, onChoose }: MenuItemProps) {
  const close = useContext(CloseMenu);
  return (
    <button
      type="button"
      className="menu-item"
      disabled={disabled}
      aria-pressed={pressed}
      onClick={() => {
        close();
        onChoose();
      }}
    >
      <span>{text}</span>
      {hint !== undefined && <small>{hint}</small>}
    </button>
  );
}
