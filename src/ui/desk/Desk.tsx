import { useMemo } from 'react';
import { useDashboardStore } from '../../app/store.ts';
import { useFigureYears } from '../../app/useFigureYears.ts';
import { useWorld } from '../../app/world.tsx';
import { setAreas, setSpan } from '../../dashboard/dashboard.ts';
import { groupAsPlaces, removeGroup } from '../../dashboard/groups.ts';
import { CompareDialog } from '../compare/CompareDialog.tsx';
import { useWithoutOsloWords } from '../compare/useWithoutOslo.ts';
import { PlaceBar } from '../PlaceBar.tsx';
import { roleOf } from '../roleOf.ts';
import { usePlaceFinder } from '../usePlaceFinder.ts';
import { usePresets } from '../usePresets.ts';
import { DeskView } from './DeskView.tsx';
import '../styles/desk.css';
import '../styles/panel.css';
import '../styles/table.css';
import '../styles/overview.css';
import '../styles/figure.css';
import '../styles/document.css';

interface DeskProps {
  readonly ownTitle: string;
  /** Where in the header the menus go that make files. */
  readonly filesPlace: HTMLElement | null;
}

/** The bar of places and years, and under it the view that the dashboard is in. */
export function Desk({ ownTitle, filesPlace }: DeskProps) {
  const { catalog, places, language, sourceName } = useWorld();
  const dashboard = useDashboardStore((store) => store.dashboard);
  const edit = useDashboardStore((store) => store.edit);
  const { find, prepare, optionOf } = usePlaceFinder(places, language, useWithoutOsloWords());
  const presets = usePresets(places, dashboard.areas[0]);
  const chips = useMemo(
    () => dashboard.areas.map((code, at) => ({ ...optionOf(code), role: roleOf(code, at) })),
    [dashboard.areas, optionOf],
  );
  const indicators = useMemo(
    () =>
      dashboard.panels
        .map((panel) => catalog.byId.get(panel.indicator))
        .filter((found) => found !== undefined),
    [catalog, dashboard.panels],
  );
  const years = useFigureYears(indicators, sourceName);
  return (
    <>
      {dashboard.view !== 'document' && (
        <PlaceBar
          places={chips}
          groups={dashboard.groups}
          presets={presets}
          find={find}
          onNear={prepare}
          span={dashboard.span}
          years={years}
          onAreas={(areas) => edit((before) => setAreas(before, areas))}
          onRemoveGroup={(group) => edit((before) => removeGroup(before, group))}
          onGroupApart={(group) => edit((before) => groupAsPlaces(before, group))}
          onSpan={(span) => edit((before) => setSpan(before, span))}
        />
      )}
      <CompareDialog />
      <DeskView dashboard={dashboard} ownTitle={ownTitle} filesPlace={filesPlace} />
    </>
  );
}
