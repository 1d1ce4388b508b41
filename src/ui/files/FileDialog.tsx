import type { ReactNode } from 'react';
import { Sheet } from '../Sheet.tsx';
import { MakingLine } from './MakingLine.tsx';
import './files.css';

export interface FileDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What the last thing that was done came to. */
  readonly said: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A window in which files are made, with how far the making has come at its foot. */
export function FileDialog({ title, onClose, said, wide = false, children }: FileDialogProps) {
  return (
    <Sheet
      title={title}
      onClose={onClose}
      said={said}
      beside={<MakingLine inDialog />}
      width={wide ? 'wide' : 'usual'}
    >
      {children}
    </Sheet>
  );
}
