import { type ReactNode, useMemo, useState } from 'react';
import type { PanelState } from '../app/panels.ts';
import type { AreaCode } from '../areas/area.ts';
import type { Indicator, IndicatorId } from '../catalog/indicator.ts';
import { catalogText } from '../language/catalog.ts';
import { pageWords } from '../language/words.ts';
import { workspaceText } from '../language/uiWorkspace.ts';
import { byTheme } from './byTheme.ts';
import type { CatalogueProps } from './Catalogue.tsx';
import { FrontElsewhere } from './FrontElsewhere.tsx';
import { FrontRow } from './FrontRow.tsx';
import { LazyPlacePicker } from './LazyPlacePicker.tsx';
import type { PlaceGroup } from './PlacePicker.tsx';
import { SearchField } from './SearchField.tsx';
import type { FoundFigure } from './useFigureSearch.ts';
import { ThemeBox } from './words/ThemeBox.tsx';
import { useWords } from './words.tsx';

export interface TemplateCard {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

export interface FrontProps extends CatalogueProps {
  /** Norway's figures; empty until it is known which there are. */
  readonly national: ReadonlyMap<IndicatorId, PanelState>;
  /** Figures that only the live office has. */
  readonly elsewhere: readonly Indicator[];
  readonly templates: readonly TemplateCard[];
  readonly find: (text: string) => readonly PlaceGroup[];
  readonly onNear: () => void;
  /** The name of the place already chosen. */
  readonly ownPlace: string | null;
  /** The municipality that was chosen last in this browser, offered while none is. */
  readonly rememberedPlace?: { readonly label: string; readonly onChoose: () => void } | null;
  readonly onOwnPlace: (code: AreaCode) => void;
  readonly onTemplate: (id: string) => void;
  readonly onContinue: () => void;
  /** What is typed, read as a question: the figures it means and the card that tells so. */
  readonly question?: {
    readonly onTyped: (text: string) => void;
    readonly figures: readonly IndicatorId[] | null;
    readonly card: ReactNode;
  };
}

/** Nothing chosen yet: Norway's figures, and the ways in. */
export function Front(props: FrontProps) {
  const {
    indicators,
    search,
    chosen,
    templates,
    find,
    onNear,
    ownPlace,
    rememberedPlace: remembered = null,
    onOwnPlace,
    onTemplate,
    onContinue,
    question,
  } = props;
  const text = useWords(workspaceText);
  const [typed, setTyped] = useState('');
  const words = useWords(pageWords);
  const meant = question?.figures ?? null;
  const hits = useMemo((): readonly FoundFigure[] | null => {
    if (typed.trim() === '') return null;
    if (meant === null) return search(typed);
    return indicators.filter(({ id }) => meant.includes(id)).map((indicator) => ({ indicator }));
  }, [search, typed, meant, indicators]);
  const onTyped = (next: string) => {
    setTyped(next);
    question?.onTyped(next);
  };
  return (
    <div className="front">
      <h1>{text.frontTitle}</h1>
      <p className="front-lead">{text.frontLead}</p>
      <div className="front-ways">
        <LazyPlacePicker
          label={`${text.ownPlace}: ${text.ownPlaceHint}`}
          placeholder={ownPlace ?? `${text.ownPlace} – ${text.ownPlaceHint}`}
          find={find}
          chosen={[]}
          many={false}
          onNear={onNear}
          onPick={([code]) => {
            if (code !== undefined) onOwnPlace(code);
          }}
        />
        <SearchField
          label={text.searchLabel}
          placeholder={
            question === undefined
              ? text.searchFigures(indicators.length)
              : words.questionPlaceholder(indicators.length)
          }
          typed={typed}
          onTyped={onTyped}
          found={hits === null ? null : hits.length}
        />
      </div>
      {typed.trim() !== '' && question?.card}
      {remembered !== null && (
        <p className="front-chosen">
          <button type="button" className="pill" onClick={remembered.onChoose}>
            {text.samePlace(remembered.label)}
          </button>
        </p>
      )}
      <div className="front-templates" role="group" aria-label={text.templates}>
        <span className="quiet">{text.templates}</span>
        {templates.map(({ id, title, about }) => (
          <button key={id} type="button" className="pill" title={about} onClick={() => onTemplate(id)}>
            {title}
          </button>
        ))}
      </div>
      {ownPlace !== null && chosen.size === 0 && <p className="front-chosen">{text.placeChosen(ownPlace)}</p>}
      {chosen.size > 0 && (
        <p className="front-chosen">
          {text.chosen(chosen.size)}
          <button type="button" className="button" data-look="first" onClick={onContinue}>
            {text.continue}
          </button>
        </p>
      )}
      {hits === null ? <ByTheme {...props} /> : <Hits {...props} hits={hits} />}
    </div>
  );
}

type RowsProps = Pick<FrontProps, 'national' | 'chosen' | 'onTick'>;

function Rows({ found, national, chosen, onTick }: RowsProps & { readonly found: readonly FoundFigure[] }) {
  return (
    <ul className="front-rows">
      {found.map(({ indicator, why }) => (
        <FrontRow
          key={indicator.id}
          indicator={indicator}
          state={national.get(indicator.id)}
          ticked={chosen.has(indicator.id)}
          why={why}
          onTick={onTick}
        />
      ))}
    </ul>
  );
}

function Hits({ hits, ...rest }: RowsProps & { readonly hits: readonly FoundFigure[] }) {
  const text = useWords(workspaceText);
  return (
    <section className="front-hits" aria-label={text.hits(hits.length)}>
      <h2 className="front-section">{text.hits(hits.length)}</h2>
      {hits.length === 0 ? <p className="quiet">{text.noHits}</p> : <Rows {...rest} found={hits} />}
    </section>
  );
}

function ByTheme({ indicators, national, elsewhere, chosen, onTick }: FrontProps) {
  const text = useWords(workspaceText);
  const names = useWords(catalogText).themes;
  const held = indicators.filter(({ id }) => national.has(id));
  const waiting = held.length === 0 || held.some(({ id }) => national.get(id)?.kind === 'loading');
  return (
    <>
      <h2 className="front-section">
        {text.norway} <span className="front-waiting">{waiting && text.norwayLoading}</span>
      </h2>
      <div className="front-themes">
        {byTheme(held).map((group) => (
          <div key={group.theme} className="front-theme">
            <h3>{names[group.theme]}</h3>
            <Rows
              found={group.indicators.map((indicator) => ({ indicator }))}
              national={national}
              chosen={chosen}
              onTick={onTick}
            />
            <ThemeBox theme={group.theme} />
          </div>
        ))}
      </div>
      {elsewhere.length > 0 && <FrontElsewhere indicators={elsewhere} chosen={chosen} onTick={onTick} />}
    </>
  );
}
