import type { PanelState } from '../app/panels.ts';
import { type AreaCode, nation } from '../areas/area.ts';
import type { Indicator, Theme } from '../catalog/indicator.ts';
import { catalogText } from '../language/catalog.ts';
import { workspaceText } from '../language/uiWorkspace.ts';
import { byTheme } from './byTheme.ts';
import type { FrontProps } from './Front.tsx';
import { FrontElsewhere } from './FrontElsewhere.tsx';
import { FrontRow } from './FrontRow.tsx';
import { newestFor } from './newest.ts';
import type { FoundFigure } from './useFigureSearch.ts';
import { ThemeBox } from './words/ThemeBox.tsx';
import { useWords } from './words.tsx';

type RowsProps = Pick<FrontProps, 'figures' | 'own' | 'chosen' | 'onTick'>;

function Rows({
  found,
  figures,
  own,
  chosen,
  onTick,
}: RowsProps & { readonly found: readonly FoundFigure[] }) {
  return (
    <ul className="front-rows">
      {found.map(({ indicator, why }) => (
        <FrontRow
          key={indicator.id}
          indicator={indicator}
          state={figures.get(indicator.id)}
          own={own?.code ?? nation}
          ticked={chosen.has(indicator.id)}
          why={why}
          onTick={onTick}
        />
      ))}
    </ul>
  );
}

export function FrontHits({ hits, ...rest }: RowsProps & { readonly hits: readonly FoundFigure[] }) {
  const text = useWords(workspaceText);
  return (
    <section className="front-hits" aria-label={text.hits(hits.length)}>
      <h2 className="front-section">{text.hits(hits.length)}</h2>
      {hits.length === 0 ? <p className="quiet">{text.noHits}</p> : <Rows {...rest} found={hits} />}
    </section>
  );
}

/** Figures by theme: first those of the own place, then those that are known for Norway alone, then those to be fetched. */
export function FrontThemes(props: FrontProps) {
  const { indicators, figures, isBefore, elsewhere, own, chosen, onTick } = props;
  const text = useWords(workspaceText);
  const held = indicators.filter(({ id }) => figures.has(id));
  const isWaiting =
    isBefore || held.length === 0 || held.some(({ id }) => figures.get(id)?.kind === 'loading');
  const place = own === null || own.code === nation ? null : own;
  const here =
    place === null || isBefore ? [] : held.filter(({ id }) => hasNumber(figures.get(id), place.code));
  const rest = held.filter((indicator) => !here.includes(indicator));
  return (
    <>
      {here.length > 0 && place !== null && (
        <>
          <h2 className="front-section">{text.placeNewest(place.label)}</h2>
          <Themes {...props} indicators={here} />
        </>
      )}
      {(rest.length > 0 || held.length === 0) && (
        <>
          <h2 className="front-section">
            {text.norway}{' '}
            <span className="front-waiting">
              {isWaiting && text.numbersLoading(place?.label ?? null)}
              {here.length > 0 && place !== null && text.norwayOnly(place.label)}
            </span>
          </h2>
          <Themes {...props} own={null} indicators={rest} told={here.map(({ theme }) => theme)} />
        </>
      )}
      {elsewhere.length > 0 && <FrontElsewhere indicators={elsewhere} chosen={chosen} onTick={onTick} />}
    </>
  );
}

interface ThemesProps extends RowsProps {
  readonly indicators: readonly Indicator[];
  /** Themes that are explained already, higher up. */
  readonly told?: readonly Theme[];
}

function Themes({ indicators, told = [], ...rest }: ThemesProps) {
  const names = useWords(catalogText).themes;
  return (
    <div className="front-themes">
      {byTheme(indicators).map((group) => (
        <div key={group.theme} className="front-theme">
          <h3>{names[group.theme]}</h3>
          <Rows {...rest} found={group.indicators.map((indicator) => ({ indicator }))} />
          {!told.includes(group.theme) && <ThemeBox theme={group.theme} />}
        </div>
      ))}
    </div>
  );
}

const hasNumber = (state: PanelState | undefined, code: AreaCode): boolean =>
  state?.kind === 'ready' && newestFor(state.figure, code) !== null;
