import type { ReactNode } from 'react';
import type { OwnGroup } from '../../dashboard/dashboard.ts';
import { compareText } from '../../language/compare.ts';
import { Menu, MenuItem } from '../Menu.tsx';
import { RoleMark } from '../RoleMark.tsx';
import { useWords } from '../words.tsx';
import './choice.css';
import { openCompare } from './compareOpen.ts';

interface GroupChipProps {
  readonly group: OwnGroup;
  readonly onApart: () => void;
  readonly onRemove: () => void;
  /** The cross that takes it away. */
  readonly children: ReactNode;
}

/** A group of the reader's own in the place bar. */
export function GroupChip({ group, onApart, onRemove, children }: GroupChipProps) {
  const text = useWords(compareText);
  const face = (
    <>
      <RoleMark role="group" />
      <span className="chip-name">{group.name}</span>
    </>
  );
  return (
    <li className="chip" data-role="group">
      <Menu
        label={text.menuOf(group.name, text.who(group.members.length))}
        face={face}
        look="quiet"
        side="start"
      >
        <MenuItem text={text.edit} onChoose={() => openCompare(group)} />
        <MenuItem text={text.apart} onChoose={onApart} />
        <MenuItem text={text.remove} onChoose={onRemove} />
      </Menu>
      {children}
    </li>
  );
}
