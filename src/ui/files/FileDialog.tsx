import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { filesText } from '../../language/uiFiles.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../words.tsx';
import { MakingLine } from './MakingLine.tsx';
import '../kept/kept.css';
import './files.css';

export interface FileDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What the last thing that was done came to. */
  readonly said: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A window over the page. It is there while it is open; leaving it gives focus back to where it was. */
export function FileDialog({ title, onClose, said, wide = false, children }: FileDialogProps) {
  const text = useWords(filesText);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const box = dialog.current;
    if (box === null) return undefined;
    const before = document.activeElement;
    if (!box.open) box.showModal();
    return () => {
      box.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      className="kept files-dialog"
      data-wide={wide}
      ref={dialog}
      aria-labelledby={id}
      onClose={() => dialog.current?.open === false && onClose()}
    >
      <div className="kept-head">
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
      {children}
      <div className="kept-said" data-shown={said !== ''}>
        <MakingLine inDialog />
        <p role="status">{said}</p>
      </div>
    </dialog>
  );
}
