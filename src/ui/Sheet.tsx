import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { uiText } from '../language/ui.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';
import './styles/sheet.css';

interface SheetProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What is said to eyes and screen readers at the foot. */
  readonly said?: string;
  readonly onClose: () => void;
}

/** A dialog over the page: the focus stays in it, Escape closes it, and the focus goes back to where it was. */
export function Sheet({ title, children, said = '', onClose }: SheetProps) {
  const text = useWords(uiText);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const box = dialog.current;
    if (box === null) return undefined;
    if (!box.open) box.showModal();
    return () => box.close();
  }, []);
  const closed = () => {
    if (dialog.current?.open === false) onClose();
  };
  return (
    <dialog className="over" ref={dialog} aria-labelledby={id} onClose={closed}>
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
      <p className="over-said" role="status" data-shown={said !== ''}>
        {said}
      </p>
    </dialog>
  );
}
