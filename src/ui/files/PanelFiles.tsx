import type { PanelState } from '../../app/panels.ts';
import type { IndicatorId } from '../../catalog/indicator.ts';
import { filesText } from '../../language/uiFiles.ts';
import { uiText } from '../../language/ui.ts';
import { Menu, MenuItem } from '../Menu.tsx';
import { announce } from '../status.ts';
import { useWords } from '../words.tsx';
import { exportInput, type Papers } from './exportInput.ts';
import { fileName } from './fileName.ts';
import { saveFile } from './saveFile.ts';
import { useFiles } from './useFiles.ts';

interface PanelFilesProps {
  readonly papers: Papers;
  readonly id: IndicatorId;
  readonly state: PanelState;
}

const ofOne = ['xlsx', 'csv', 'docx'] as const;
const pictureWidth = 720;
const printScale = 3;

/** What can be made of one figure: its chart as a picture, its numbers as a file. */
export function PanelFiles({ papers, id, state }: PanelFilesProps) {
  const text = useWords(uiText);
  const words = useWords(filesText);
  const panel = papers.dashboard.panels.find(({ indicator }) => indicator === id) ?? { indicator: id };
  const one: Papers = {
    ...papers,
    dashboard: { ...papers.dashboard, panels: [panel] },
    figures: new Map([[id, state]]),
    title: state.kind === 'ready' ? state.figure.indicator.short[papers.language] : papers.title,
  };
  const { make } = useFiles(one);
  const picture = async (ending: 'png' | 'svg') => {
    const { figures, svgOf, madeAt } = exportInput(one);
    const [figure] = figures;
    if (figure === undefined || svgOf === undefined) return;
    try {
      const svg = await svgOf(figure, { width: pictureWidth, grey: false });
      const { pngOf } = await import('./picture.ts');
      const content =
        ending === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg, printScale);
      const name = fileName(one.title, madeAt, ending);
      saveFile(name, content);
      announce(words.made(name));
    } catch {
      announce(words.failed);
    }
  };
  return (
    <Menu label={words.ofFigure(one.title)} face={text.download} look="link">
      <MenuItem text={words.png} hint={words.pngHint} onChoose={() => void picture('png')} />
      <MenuItem text={words.svg} hint={words.svgHint} onChoose={() => void picture('svg')} />
      {ofOne.map((kind) => (
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
