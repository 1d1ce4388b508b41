import { type KeyboardEventHandler, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { uiText } from '../language/ui.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';
import './styles/sheet.css';

interface SheetProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** What is said to eyes and screen readers at the foot. */
  readonly said?: ReactNode;
  /** What stands at the foot beside what is said, such as the way back or how far a file has come. */
  readonly beside?: ReactNode;
  readonly width?: 'usual' | 'wide';
  /** The page follows at once what is done in it, and undo reaches the page. */
  readonly live?: boolean;
  readonly onKeyDown?: KeyboardEventHandler;
}

/**
 * The one window over the page; it is there while it is open. The focus stays in it and goes back to where it was,
 * Escape and a press beside it close it, and on a phone it fills the screen. It stands in the body, so that no place it is
 * opened from colours it.
 */
export function Sheet(props: SheetProps) {
  const { title, children, onClose, said = '', beside, width = 'usual', live = false, onKeyDown } = props;
  const text = useWords(uiText);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useModal(dialog);
  useLayoutEffect(() => {
    // What had the focus may be gone, as a row that was deleted; then the way back at the foot has it, or the window.
    if (document.activeElement !== document.body) return;
    const box = dialog.current;
    (box?.querySelector<HTMLElement>('.over-foot button') ?? box)?.focus();
  });
  const closed = () => {
    if (dialog.current?.open === false) onClose();
  };
  return createPortal(
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that reach the window from its fields
    <dialog
      className="over"
      data-width={width}
      data-live={live || undefined}
      ref={dialog}
      tabIndex={-1}
      aria-labelledby={id}
      onClose={closed}
      onKeyDown={onKeyDown}
    >
      <div className="over-head">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className="button"
          data-look="quiet"
          aria-label={text.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="cross" />
        </button>
      </div>
      <div className="over-body">{children}</div>
      <div className="over-foot" data-shown={said !== '' && said !== null}>
        <div role="status">{said}</div>
        {beside}
      </div>
    </dialog>,
    document.body,
  );
}

/** Opens the dialog over the page while it is there, closes it on a press beside it, and gives the focus back. */
function useModal(dialog: { readonly current: HTMLDialogElement | null }): void {
  useLayoutEffect(() => {
    const box = dialog.current;
    if (box === null) return undefined;
    const before = document.activeElement;
    let isBeside = false;
    const press = (event: Event) => {
      isBeside = event.target === box;
    };
    // A press that begins on a text within and is let go beside marks the text, and closes nothing.
    const release = (event: Event) => {
      if (isBeside && event.target === box) box.close();
    };
    box.addEventListener('pointerdown', press);
    box.addEventListener('click', release);
    if (!box.open) box.showModal();
    box.querySelector<HTMLElement>('[data-begin]')?.focus();
    return () => {
      box.removeEventListener('pointerdown', press);
      box.removeEventListener('click', release);
      box.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [dialog]);
}
