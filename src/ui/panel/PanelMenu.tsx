import type { Panel } from '../../dashboard/dashboard.ts';
import { headText } from '../../language/uiHead.ts';
import { figureText } from '../../language/uiFigure.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import { Icon } from '../Icon.tsx';
import { Menu, MenuItem } from '../Menu.tsx';
import { openShare } from '../share/shareOpen.ts';
import { useWords } from '../words.tsx';
import { Looks } from './Looks.tsx';
import type { PanelActions } from './Panel.tsx';

interface PanelMenuProps extends PanelActions {
  readonly panel: Panel;
  readonly figure: ShownFigure | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly title: string;
  readonly onNote: () => void;
}

/** Everything that can be done with one panel, in plain choices. */
export function PanelMenu(props: PanelMenuProps) {
  const { panel, figure, isFirst, isLast, title, onNote } = props;
  const { onSet, onMove, onRemove, onOpen, onCopyLink, onHeading } = props;
  const text = useWords(figureText);
  const head = useWords(headText);
  const choices: readonly (readonly [string, () => void, boolean?])[] = [
    [text.open, onOpen],
    [text.copyLink, onCopyLink],
    [head.sharePanel, () => openShare(panel.indicator)],
    [text.addNote, onNote, panel.note !== undefined],
    [text.addHeading, onHeading, panel.heading !== undefined],
    [text.moveUp, () => onMove(-1), isFirst],
    [text.moveDown, () => onMove(1), isLast],
    [text.remove, onRemove],
  ];
  return (
    <Menu label={text.menu(title)} face={<Icon name="more" />} look="quiet" size="small">
      <Looks panel={panel} figure={figure} onSet={onSet} />
      <hr className="menu-rule" />
      {choices.map(([name, onChoose, off = false]) => (
        <MenuItem key={name} text={name} disabled={off} onChoose={onChoose} />
      ))}
    </Menu>
  );
}
