import { PackageButton } from '../files/PackageButton.tsx';
import type { Papers } from '../files/exportInput.ts';
import { KeptMenu } from './KeptMenu.tsx';
import { useKept } from './useKept.ts';

export interface KeptMenuAtWorkProps {
  readonly onClose: () => void;
  /** What the dashboard on the screen is called. */
  readonly title: string;
  /** What is on the screen, numbers included; null where there are none, as on the front page. */
  readonly papers: Papers | null;
}

export function KeptMenuAtWork({ onClose, title, papers }: KeptMenuAtWorkProps) {
  return <KeptMenu {...useKept(papers, title, onClose)} fromDisk={<PackageButton onOpened={onClose} />} />;
}
