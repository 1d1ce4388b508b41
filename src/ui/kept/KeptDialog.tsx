import type { Papers } from '../files/exportInput.ts';
import { KeptMenu } from './KeptMenu.tsx';
import { useKept } from './useKept.ts';

export interface KeptDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** What the dashboard on the screen is called. */
  readonly title: string;
  /** What is on the screen, numbers included; null where there are none, as on the front page. */
  readonly papers: Papers | null;
}

/** The menu of kept things, at work. */
export function KeptDialog({ open, onClose, title, papers }: KeptDialogProps) {
  return <KeptMenu open={open} {...useKept(papers, title, onClose)} />;
}
