import { useDashboardStore } from '../app/store.ts';
import { cleared, setView } from '../dashboard/dashboard.ts';
import { uiText } from '../language/ui.ts';
import { Icon } from './Icon.tsx';
import { Menu, MenuItem } from './Menu.tsx';
import { announceUndoable } from './status.ts';
import { useWords } from './words.tsx';

/** What can be done with the whole dashboard. */
export function HeaderMenus(_props: { readonly title: string }) {
  const text = useWords(uiText);
  const edit = useDashboardStore((store) => store.edit);
  return (
    <Menu label={text.more} face={<Icon name="more" />} look="quiet">
      {(close) => (
        <>
          <MenuItem
            text={text.print}
            onChoose={() => {
              close();
              edit((before) => setView(before, 'document'));
            }}
          />
          <MenuItem
            text={text.clear}
            onChoose={() => {
              edit(cleared);
              announceUndoable(text.cleared);
            }}
          />
        </>
      )}
    </Menu>
  );
}
