import type { PanelState } from '../../app/panels.ts';
import type { IndicatorId } from '../../catalog/indicator.ts';
import { copiedTable } from '../../export/clipboard.ts';
import { uiText } from '../../language/ui.ts';
import { filesText } from '../../language/uiFiles.ts';
import { Menu, MenuItem } from '../Menu.tsx';
import { announce } from '../status.ts';
import { useWords } from '../words.tsx';
import { copyRich } from './copyRich.ts';
import type { Papers } from './exportInput.ts';
import { figureFiles } from './makeFile.ts';
import { useFiles } from './useFiles.ts';

interface PanelFilesProps {
  readonly papers: Papers;
  readonly id: IndicatorId;
  readonly state: PanelState & { readonly kind: 'ready' };
}

/** What can be made of one figure: its chart as a picture, its numbers as a file or on the clipboard. */
export function PanelFiles({ papers, id, state }: PanelFilesProps) {
  const text = useWords(uiText);
  const words = useWords(filesText);
  const { language, dashboard } = papers;
  const panel = dashboard.panels.find(({ indicator }) => indicator === id) ?? { indicator: id };
  const title = state.figure.indicator.short[language];
  const { make } = useFiles({
    ...papers,
    title,
    dashboard: { ...dashboard, panels: [panel] },
    figures: new Map([[id, state]]),
  });
  const copyTable = () => {
    const { html, tsv } = copiedTable(state.figure, language);
    copyRich(html, tsv).then(
      () => announce(words.copied),
      () => announce(words.copyFailed),
    );
  };
  return (
    <Menu label={words.ofFigure(title)} face={text.download} look="link">
      <MenuItem text={words.copyTable} hint={words.copyTableHint} onChoose={copyTable} />
      {figureFiles.map((kind) => (
        <MenuItem
          key={kind}
          text={words.kinds[kind]}
          hint={words.hints[kind]}
          onChoose={() => void make(kind)}
        />
      ))}
    </Menu>
  );
}
