import { lazy, Suspense, useState } from 'react';
import { useDashboardStore } from '../../app/store.ts';
import { cleared, setView } from '../../dashboard/dashboard.ts';
import { uiText } from '../../language/ui.ts';
import { filesText } from '../../language/uiFiles.ts';
import { packageText } from '../../language/uiPackage.ts';
import { paperText } from '../../language/uiPaper.ts';
import { templateText } from '../../language/uiTemplate.ts';
import { useWorld } from '../../app/world.tsx';
import { headText } from '../../language/uiHead.ts';
import { CompactItems, LanguageField, SchemeField } from '../HeadItems.tsx';
import { Icon } from '../Icon.tsx';
import { Menu, MenuItem } from '../Menu.tsx';
import { announce, announceUndoable } from '../status.ts';
import { openShare } from '../share/shareOpen.ts';
import { useCompact, useTight } from '../useNarrow.ts';
import { useWords } from '../words.tsx';
import { chooseFile } from './chooseFile.ts';
import type { Papers } from './exportInput.ts';
import { MakingLine } from './MakingLine.tsx';
import { dashboardFiles } from './makeFile.ts';
import { useFiles } from './useFiles.ts';

const PaperDialog = lazy(() =>
  import('./PaperDialog.tsx').then((loaded) => ({ default: loaded.PaperDialog })),
);
const TemplateDialog = lazy(() =>
  import('./TemplateDialog.tsx').then((loaded) => ({ default: loaded.TemplateDialog })),
);
const CiteDialog = lazy(() => import('./CiteDialog.tsx').then((loaded) => ({ default: loaded.CiteDialog })));

const dialogs = { paper: PaperDialog, template: TemplateDialog, cite: CiteDialog } as const;
type DialogName = keyof typeof dialogs;

/** What can be made of the whole dashboard, the council paper first. Where the head is narrow all of it is in one menu. */
export function FileMenus({ papers }: { papers: Papers }) {
  const text = useWords(uiText);
  const words = useWords(filesText);
  const edit = useDashboardStore((store) => store.edit);
  const [open, setOpen] = useState<DialogName | null>(null);
  const head = useWords(headText);
  const { language, setLanguage } = useWorld();
  const isCompact = useCompact();
  const isTight = useTight();
  const Dialog = open === null ? null : dialogs[open];
  const files = <DashboardFiles papers={papers} onOpen={setOpen} />;
  return (
    <>
      {!isCompact && (
        <Menu label={text.download} face={text.download}>
          {files}
        </Menu>
      )}
      <button
        type="button"
        className="button paper-button"
        data-look="first"
        title={text.paperHint}
        aria-haspopup="dialog"
        onClick={() => setOpen('paper')}
      >
        {text.paper}
      </button>
      <Menu label={text.more} face={<Icon name="more" />} look="quiet">
        {isCompact && <MenuItem text={head.shareMenu} onChoose={() => openShare()} />}
        {isTight && <CompactItems />}
        {isCompact && (
          <>
            <LanguageField language={language} onLanguage={setLanguage} />
            <SchemeField />
            <hr className="menu-rule" />
            {files}
            <hr className="menu-rule" />
          </>
        )}
        <MenuItem
          text={text.clear}
          onChoose={() => {
            edit(cleared);
            announceUndoable(text.cleared);
          }}
        />
        {!isCompact && (
          <>
            <hr className="menu-rule" />
            <SchemeField />
          </>
        )}
      </Menu>
      {Dialog === null ? (
        <MakingLine />
      ) : (
        <Suspense fallback={<p className="dialog-wait">{words.making}</p>}>
          <Dialog papers={papers} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  );
}

interface DashboardFilesProps {
  readonly papers: Papers;
  readonly onOpen: (dialog: DialogName) => void;
}

function DashboardFiles({ papers, onOpen }: DashboardFilesProps) {
  const text = useWords(uiText);
  const words = useWords(filesText);
  const paper = useWords(paperText);
  const template = useWords(templateText);
  const packages = useWords(packageText);
  const edit = useDashboardStore((store) => store.edit);
  const make = useFiles(() => papers);
  const openFile = async (file: File) => {
    const { openPackage } = await import('./openPackage.ts');
    announce((await openPackage(file, papers.language)).words);
  };
  return (
    <>
      <MenuItem text={`${text.paper} …`} hint={paper.hint} onChoose={() => onOpen('paper')} />
      <MenuItem text={`${template.title} …`} hint={template.hint} onChoose={() => onOpen('template')} />
      <hr className="menu-rule" />
      {dashboardFiles.map((kind) => (
        <MenuItem
          key={kind}
          text={words.kinds[kind]}
          hint={words.hints[kind]}
          onChoose={() => void make(kind)}
        />
      ))}
      <hr className="menu-rule" />
      <MenuItem text={`${words.cite.menu} …`} hint={words.cite.menuHint} onChoose={() => onOpen('cite')} />
      <MenuItem
        text={text.print}
        hint={words.printHint}
        onChoose={() => edit((before) => setView(before, 'document'))}
      />
      <MenuItem
        text={packages.open}
        hint={packages.hint}
        onChoose={() => chooseFile('.json,application/json', (file) => void openFile(file))}
      />
    </>
  );
}
