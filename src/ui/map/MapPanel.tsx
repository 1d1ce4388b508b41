import { useCallback, useMemo, useState } from 'react';
import { useDashboard, useDashboardStore } from '../../app/store.ts';
import { useFigures } from '../../app/useFigures.ts';
import { useWorld } from '../../app/world.tsx';
import type { PanelState } from '../../app/panels.ts';
import type { AreaCode } from '../../areas/area.ts';
import { finestLevel, type Indicator } from '../../catalog/indicator.ts';
import { type MapLevel, mapLevels } from '../../chart/map/topology.ts';
import { setAreas } from '../../dashboard/dashboard.ts';
import { mapText } from '../../language/map.ts';
import { wholeSpan } from '../../periods/span.ts';
import { useWords } from '../words.tsx';
import { MapView } from './MapView.tsx';

interface MapPanelProps {
  readonly indicator: Indicator;
  readonly year?: string | undefined;
  readonly onYear?: ((year: string) => void) | undefined;
}

/** The map of a figure in the reader's dashboard: every year there is, and a click that adds a place. */
export function MapPanel({ indicator, year, onYear }: MapPanelProps) {
  const text = useWords(mapText);
  const { places } = useWorld();
  const { areas } = useDashboard();
  const edit = useDashboardStore((store) => store.edit);
  const [level, setLevel] = useState<MapLevel | null>(null);
  const levels = mapLevels.filter((each) => indicator.levels.includes(each));
  const shown = level !== null && levels.includes(level) ? level : finest(indicator);
  const state = useLevel(indicator, shown);
  const onToggle = useCallback(
    (code: AreaCode) =>
      edit((before) => {
        if (before.areas[0] === code) return before;
        const others = before.areas.filter((area) => area !== code);
        return setAreas(before, others.length < before.areas.length ? others : [...others, code]);
      }),
    [edit],
  );
  return (
    <div className="map-panel">
      {levels.length > 1 && (
        <div className="segments" role="group" aria-label={text.level}>
          {levels.map((each) => (
            <button key={each} type="button" aria-pressed={each === shown} onClick={() => setLevel(each)}>
              {text.levels[each]}
            </button>
          ))}
        </div>
      )}
      <MapView
        key={shown}
        {...{ indicator, state, places, onToggle, year, onYear }}
        own={areas[0]}
        chosen={areas}
      />
    </div>
  );
}

const finest = (indicator: Indicator): MapLevel =>
  finestLevel(indicator) === 'county' ? 'county' : 'municipality';

/** The figure for all places of a level, in every period; the answers are those of the dashboard. */
function useLevel(indicator: Indicator, level: MapLevel): PanelState {
  const { places, sourceName } = useWorld();
  const areas = useMemo(
    () => (level === 'county' ? places.counties : places.municipalities).map(({ code }) => code),
    [places, level],
  );
  const indicators = useMemo(() => [indicator], [indicator]);
  const states = useFigures({ indicators, areas, span: wholeSpan, source: sourceName });
  return states.get(indicator.id) as PanelState;
}
