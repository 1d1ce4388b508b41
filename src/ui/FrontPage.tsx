import { useDashboardStore } from '../app/store.ts';
import { useFrontFigures } from '../app/useFrontFigures.ts';
import { useWorld } from '../app/world.tsx';
import { type AreaCode, nation } from '../areas/area.ts';
import { setAreas, setView } from '../dashboard/dashboard.ts';
import { Front } from './Front.tsx';
import { useFigureSearch } from './useFigureSearch.ts';
import { usePlaceFinder } from './usePlaceFinder.ts';
import { useTick } from './useTick.ts';
import { Main } from './Main.tsx';

const none = [] as const;

/** The front page with what the program knows. */
export function FrontPage() {
  const { catalog, places, language } = useWorld();
  const edit = useDashboardStore((store) => store.edit);
  const own = useDashboardStore((store) => store.dashboard.areas[0]);
  const { figures, elsewhere } = useFrontFigures();
  const search = useFigureSearch(catalog, language);
  const { find, prepare, optionOf } = usePlaceFinder(places, language);
  const { chosen, onTick } = useTick();
  const onOwnPlace = (code: AreaCode) =>
    edit((before) => setAreas(before, [code, ...before.areas.slice(1), nation]));
  return (
    <Main>
      <Front
        indicators={catalog.indicators}
        search={search}
        national={figures}
        elsewhere={elsewhere}
        chosen={chosen}
        onTick={onTick}
        templates={none}
        find={find}
        onNear={prepare}
        ownPlace={own === undefined ? null : optionOf(own).label}
        onOwnPlace={onOwnPlace}
        onTemplate={() => undefined}
        onContinue={() => edit((before) => setView(before, 'workspace'))}
      />
    </Main>
  );
}
