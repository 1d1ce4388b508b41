import { useMemo } from 'react';
import { useDashboardStore } from '../../app/store.ts';
import { useWorld } from '../../app/world.tsx';
import type { AreaCode } from '../../areas/area.ts';
import { placeLabel } from '../../areas/registry.ts';
import type { Indicator } from '../../catalog/indicator.ts';
import { openFigure } from '../../dashboard/dashboard.ts';
import type { Papers } from '../files/exportInput.ts';
import { Overview } from '../Overview.tsx';
import { roleOf } from '../roleOf.ts';
import { Titles } from '../Titles.tsx';
import { Main } from '../Main.tsx';

interface OverviewPageProps {
  readonly papers: Papers;
  readonly ownTitle: string;
  readonly indicators: readonly Indicator[];
  readonly areas: readonly AreaCode[];
}

/** The overview with what the program knows. */
export function OverviewPage({ papers, ownTitle, indicators, areas }: OverviewPageProps) {
  const { places, language } = useWorld();
  const edit = useDashboardStore((store) => store.edit);
  const columns = useMemo(
    () =>
      areas.map((area, at) => ({ area, label: placeLabel(places, area, language), role: roleOf(area, at) })),
    [areas, places, language],
  );
  return (
    <Main className="overview-page">
      <Titles dashboard={papers.dashboard} ownTitle={ownTitle} edit={edit} />
      <Overview
        indicators={indicators}
        figures={papers.figures}
        columns={columns}
        onOpen={(id) => edit((before) => openFigure(before, id))}
      />
    </Main>
  );
}
