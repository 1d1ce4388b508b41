import { useMemo } from 'react';
import { useAtlas } from '../../app/atlas.ts';
import { useFigures } from '../../app/useFigures.ts';
import { useWorld } from '../../app/world.tsx';
import { shownAreas } from '../../dashboard/dashboard.ts';
import { ownTitle } from '../ownTitle.ts';
import { useDescribing } from '../useDescribing.ts';
import type { Papers } from './exportInput.ts';

const none = [] as const;

/** The dashboard in the language of the world around: its figures put together again, names of places included. */
export function usePapersInLanguage(papers: Papers): Papers {
  const { catalog, places, language, sourceName } = useWorld();
  const { dashboard } = papers;
  const isSame = language === papers.language;
  const indicators = useMemo(
    () => (isSame ? none : dashboard.panels.flatMap(({ indicator }) => catalog.byId.get(indicator) ?? [])),
    [isSame, dashboard.panels, catalog],
  );
  const areas = useMemo(() => shownAreas(dashboard), [dashboard]);
  const { groups, span } = dashboard;
  const figures = useFigures({ indicators, areas, groups, span, source: sourceName });
  const describing = useDescribing(places, language);
  const atlas = useAtlas();
  return useMemo(
    () =>
      isSame
        ? papers
        : {
            dashboard: { ...dashboard, language },
            title: dashboard.title ?? ownTitle(dashboard.areas[0], places, language),
            language,
            figures,
            describing,
            atlas,
          },
    [isSame, papers, dashboard, places, language, figures, describing, atlas],
  );
}
