import { lazy, Suspense, useState } from 'react';
import type { PanelState } from '../../app/panels.ts';
import type { IndicatorId } from '../../catalog/indicator.ts';
import { copiedTable } from '../../export/clipboard.ts';
import { uiText } from '../../language/ui.ts';
import { filesText } from '../../language/uiFiles.ts';
import { pictureText } from '../../language/uiPicture.ts';
import { Menu, MenuItem } from '../Menu.tsx';
import { announce } from '../status.ts';
import { useLanguage, useWords } from '../words.tsx';
import { copyPicture, copyRich } from './copyRich.ts';
import type { Papers } from './exportInput.ts';
import { figureFiles } from './makeFile.ts';
import { useFiles } from './useFiles.ts';

const PictureDialog = lazy(() =>
  import('./PictureDialog.tsx').then((loaded) => ({ default: loaded.PictureDialog })),
);
const CiteDialog = lazy(() => import('./CiteDialog.tsx').then((loaded) => ({ default: loaded.CiteDialog })));

interface PanelFilesProps {
  /** The dashboard as it is when a file is asked for. */
  readonly papersNow: () => Papers;
  readonly id: IndicatorId;
  readonly state: PanelState & { readonly kind: 'ready' };
}

interface OpenDialog {
  readonly dialog: 'picture' | 'cite';
  readonly papers: Papers;
}

/** What can be made of one figure: its chart as a picture, its numbers as a file or on the clipboard. */
export function PanelFiles({ papersNow, id, state }: PanelFilesProps) {
  const text = useWords(uiText);
  const words = useWords(filesText);
  const picture = useWords(pictureText);
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const language = useLanguage();
  const title = state.figure.indicator.short[language];
  const papers = () => ofOne(papersNow(), id, state);
  const make = useFiles(papers);
  const copyTable = () => {
    const { html, tsv } = copiedTable(state.figure, language);
    copyRich(html, tsv).then(
      () => announce(words.copied),
      () => announce(words.copyFailed),
    );
  };
  const copyChart = () => {
    const png = import('./PictureDialog.tsx').then(({ copied }) => copied(papers()));
    copyPicture(png).then(
      () => announce(picture.copied),
      () => announce(picture.refused),
    );
  };
  return (
    <>
      <Menu label={words.ofFigure(title)} face={text.download} look="link">
        <MenuItem
          text={picture.menu}
          hint={picture.menuHint}
          onChoose={() => setOpen({ dialog: 'picture', papers: papers() })}
        />
        <MenuItem text={words.kinds.png} hint={words.hints.png} onChoose={() => void make('png')} />
        <MenuItem text={picture.copyMenu} onChoose={copyChart} />
        <MenuItem text={words.copyTable} hint={words.copyTableHint} onChoose={copyTable} />
        <hr className="menu-rule" />
        {figureFiles.map((kind) => (
          <MenuItem
            key={kind}
            text={words.kinds[kind]}
            hint={words.hints[kind]}
            onChoose={() => void make(kind)}
          />
        ))}
        <MenuItem
          text={`${words.cite.menu} …`}
          hint={words.cite.menuHint}
          onChoose={() => setOpen({ dialog: 'cite', papers: papers() })}
        />
      </Menu>
      {open !== null && (
        <Suspense fallback={<p className="dialog-wait">{words.making}</p>}>
          {open.dialog === 'picture' ? (
            <PictureDialog papers={open.papers} figure={state.figure} onClose={() => setOpen(null)} />
          ) : (
            <CiteDialog papers={open.papers} onlyFigures onClose={() => setOpen(null)} />
          )}
        </Suspense>
      )}
    </>
  );
}

/** The dashboard with this figure alone. */
function ofOne(papers: Papers, id: IndicatorId, state: PanelState): Papers {
  const { dashboard, language } = papers;
  const panel = dashboard.panels.find(({ indicator }) => indicator === id) ?? { indicator: id };
  return {
    ...papers,
    title: state.kind === 'ready' ? state.figure.indicator.short[language] : papers.title,
    dashboard: { ...dashboard, panels: [panel] },
    figures: new Map([[id, state]]),
  };
}
