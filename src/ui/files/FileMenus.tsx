import { useDashboardStore } from '../../app/store.ts';
import { cleared, setView } from '../../dashboard/dashboard.ts';
import { uiText } from '../../language/ui.ts';
import { filesText } from '../../language/uiFiles.ts';
import { Icon } from '../Icon.tsx';
import { Menu, MenuItem } from '../Menu.tsx';
import { announceUndoable } from '../status.ts';
import { useNarrow } from '../useNarrow.ts';
import { useWords } from '../words.tsx';
import type { Papers } from './exportInput.ts';
import { dashboardFiles } from './makeFile.ts';
import { useFiles } from './useFiles.ts';

/** What can be made of the whole dashboard, the council paper first. On a phone all of it is in one menu. */
export function FileMenus({ papers }: { papers: Papers }) {
  const text = useWords(uiText);
  const words = useWords(filesText);
  const edit = useDashboardStore((store) => store.edit);
  const { busy, make } = useFiles(papers);
  const isNarrow = useNarrow();
  const paper = () => void make('docx');
  const files = (
    <>
      {dashboardFiles.map((kind) => (
        <MenuItem
          key={kind}
          text={words.kinds[kind]}
          hint={words.hints[kind]}
          onChoose={() => void make(kind)}
        />
      ))}
      <hr className="menu-rule" />
      <MenuItem
        text={text.print}
        hint={words.printHint}
        onChoose={() => edit((before) => setView(before, 'document'))}
      />
    </>
  );
  return (
    <>
      {!isNarrow && (
        <>
          <Menu label={text.download} face={text.download}>
            {files}
          </Menu>
          <button
            type="button"
            className="button"
            data-look="first"
            title={text.paperHint}
            aria-busy={busy}
            onClick={paper}
          >
            {text.paper}
          </button>
        </>
      )}
      <Menu label={text.more} face={<Icon name="more" />} look="quiet">
        {isNarrow && <>{files}</>}
        <MenuItem
          text={text.clear}
          onChoose={() => {
            edit(cleared);
            announceUndoable(text.cleared);
          }}
        />
      </Menu>
    </>
  );
}
