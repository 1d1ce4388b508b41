import { type ReactNode, useDeferredValue, useState } from 'react';
import type { Dashboard } from '../dashboard/dashboard.ts';
import { uiText } from '../language/ui.ts';
import { workspaceText } from '../language/uiWorkspace.ts';
import { Catalogue, type CatalogueProps } from './Catalogue.tsx';
import { EmptyDesk } from './EmptyDesk.tsx';
import { Icon } from './Icon.tsx';
import { PanelGrid, type PanelGridProps } from './panel/PanelGrid.tsx';
import { Titles } from './Titles.tsx';
import { useLead } from './words/useLead.ts';
import { useWords } from './words.tsx';
import { Main } from './Main.tsx';

interface WorkspaceProps extends PanelGridProps, CatalogueProps {
  readonly dashboard: Dashboard;
  /** What stands as the title while the reader has given none. */
  readonly ownTitle: string;
  readonly above?: ReactNode;
}

const manyPlaces = 12;

/** The catalogue beside the panels that it makes. */
export function Workspace(props: WorkspaceProps) {
  const { dashboard, ownTitle, above, indicators, search, chosen, onTick, edit, figures, describing } = props;
  const text = useWords(workspaceText);
  const suggestion = useLead(useDeferredValue(dashboard.panels), useDeferredValue(figures), describing);
  const [isFolded, setFolded] = useState(false);
  return (
    <div className="desk" data-rail={isFolded ? 'folded' : 'open'}>
      <Rail folded={isFolded} onFold={setFolded} count={chosen.size}>
        <Catalogue indicators={indicators} search={search} chosen={chosen} onTick={onTick} />
      </Rail>
      <Main>
        {above}
        <Titles dashboard={dashboard} ownTitle={ownTitle} suggestion={suggestion} edit={edit} />
        {dashboard.areas.length > manyPlaces && (
          <p className="hint">{text.manyPlaces(dashboard.areas.length)}</p>
        )}
        {dashboard.panels.length === 0 ? <EmptyDesk /> : <PanelGrid {...props} />}
      </Main>
    </div>
  );
}

interface RailProps {
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
  readonly count: number;
  readonly children: ReactNode;
}

/** The catalogue: a column that folds; on a small screen it lies over the page until it is closed. */
export function Rail({ folded, onFold, count, children }: RailProps) {
  const text = useWords(workspaceText);
  const frame = useWords(uiText);
  const [isOver, setOver] = useState(false);
  return (
    <aside className="rail" aria-label={text.catalogue} data-over={isOver}>
      <div className="rail-inner">
        <h2 className="unseen">{text.catalogue}</h2>
        <div className="rail-head">
          <span className="quiet">{text.chosen(count)}</span>
          <button
            type="button"
            className="button rail-fold"
            data-look="quiet"
            data-size="small"
            aria-expanded={!folded}
            aria-label={folded ? text.unfoldCatalogue : text.foldCatalogue}
            title={folded ? text.unfoldCatalogue : text.foldCatalogue}
            onClick={() => onFold(!folded)}
          >
            <Icon name={folded ? 'unfold' : 'fold'} />
          </button>
          <button
            type="button"
            className="button rail-open"
            aria-expanded={isOver}
            onClick={() => setOver(!isOver)}
          >
            {isOver ? frame.close : text.openCatalogue}
          </button>
        </div>
        <div className="rail-body">{children}</div>
      </div>
    </aside>
  );
}
