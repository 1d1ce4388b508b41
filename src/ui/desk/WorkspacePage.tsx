import { useCallback, useEffect, useRef } from 'react';
import type { PanelState } from '../../app/panels.ts';
import { useDashboardStore } from '../../app/store.ts';
import { useWorld } from '../../app/world.tsx';
import type { IndicatorId } from '../../catalog/indicator.ts';
import { openFigure } from '../../dashboard/dashboard.ts';
import type { Papers } from '../files/exportInput.ts';
import { PanelFiles } from '../files/PanelFiles.tsx';
import { useFigureSearch } from '../useFigureSearch.ts';
import { useShare } from '../useShare.ts';
import { useTick } from '../useTick.ts';
import { Workspace } from '../Workspace.tsx';

/** The workspace with what the program knows. */
export function WorkspacePage({ papers, ownTitle }: { papers: Papers; ownTitle: string }) {
  const { catalog, language } = useWorld();
  const edit = useDashboardStore((store) => store.edit);
  const { chosen, onTick } = useTick();
  const search = useFigureSearch(catalog, language);
  const share = useShare(papers.title);
  const { dashboard, figures, describing } = papers;
  const filesOf = useFilesOf(papers);
  const onCopyLink = (id: IndicatorId) => {
    const panels = dashboard.panels.filter(({ indicator }) => indicator === id);
    share(openFigure({ ...dashboard, panels }, id));
  };
  return (
    <Workspace
      dashboard={dashboard}
      ownTitle={ownTitle}
      panels={dashboard.panels}
      indicatorOf={(id) => catalog.byId.get(id)}
      figures={figures}
      describing={describing}
      edit={edit}
      indicators={catalog.indicators}
      search={search}
      chosen={chosen}
      onTick={onTick}
      onCopyLink={onCopyLink}
      filesOf={filesOf}
    />
  );
}

/** The menu of files of a figure; the same for as long as the page stands, since it takes the papers when it is used. */
function useFilesOf(papers: Papers) {
  const latest = useRef(papers);
  useEffect(() => {
    latest.current = papers;
  });
  return useCallback(
    (id: IndicatorId, state: PanelState) =>
      state.kind === 'ready' ? <PanelFiles papersNow={() => latest.current} id={id} state={state} /> : null,
    [],
  );
}
