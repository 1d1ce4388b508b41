import { useMemo } from 'react';
import { useDashboardStore } from '../../app/store.ts';
import { useWorld } from '../../app/world.tsx';
import type { AreaCode } from '../../areas/area.ts';
import { placeLabel } from '../../areas/registry.ts';
import type { Indicator } from '../../catalog/indicator.ts';
import { groupCode, openFigure } from '../../dashboard/dashboard.ts';
import type { Papers } from '../files/exportInput.ts';
import type { Column } from '../overview/matrix.ts';
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
  const { groups } = papers.dashboard;
  const columns = useMemo(
    (): readonly Column[] => [
      ...areas.map((area, at) => ({
        area,
        label: placeLabel(places, area, language),
        role: roleOf(area, at),
      })),
      ...groups.map((group) => ({ area: groupCode(group), label: group.name, role: 'group' as const })),
    ],
    [areas, groups, places, language],
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
