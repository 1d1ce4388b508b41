import { type ReactNode, useMemo, useState } from 'react';
import type { PanelState } from '../app/panels.ts';
import type { AreaCode } from '../areas/area.ts';
import type { Indicator, IndicatorId } from '../catalog/indicator.ts';
import { pageWords } from '../language/words.ts';
import { workspaceText } from '../language/uiWorkspace.ts';
import type { CatalogueProps } from './Catalogue.tsx';
import { FrontHits, FrontThemes } from './FrontThemes.tsx';
import { LazyPlacePicker } from './LazyPlacePicker.tsx';
import type { PlaceGroup } from './PlacePicker.tsx';
import { SearchField } from './SearchField.tsx';
import type { TemplateCard } from './templates/useTemplateCards.ts';
import type { FoundFigure } from './useFigureSearch.ts';
import { useWords } from './words.tsx';

export interface FrontProps extends CatalogueProps {
  /** The own place's figures beside Norway's, or Norway's alone; empty until it is known which there are. */
  readonly figures: ReadonlyMap<IndicatorId, PanelState>;
  /** Whether the figures are still those of the place before. */
  readonly isBefore: boolean;
  /** Figures that only the live office has. */
  readonly elsewhere: readonly Indicator[];
  readonly templates: readonly TemplateCard[];
  readonly find: (text: string) => readonly PlaceGroup[];
  readonly onNear: () => void;
  /** The place already chosen. */
  readonly own: { readonly code: AreaCode; readonly label: string } | null;
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

/** No figure chosen yet: those of Norway, or of the own place beside Norway, and the ways in. */
export function Front(props: FrontProps) {
  const {
    indicators,
    search,
    chosen,
    templates,
    find,
    onNear,
    own,
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
          placeholder={own?.label ?? `${text.ownPlace} – ${text.ownPlaceHint}`}
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
      {own !== null && chosen.size === 0 && <p className="front-chosen">{text.placeChosen(own.label)}</p>}
      {chosen.size > 0 && (
        <p className="front-chosen">
          {text.chosen(chosen.size)}
          <button type="button" className="button" data-look="first" onClick={onContinue}>
            {text.continue}
          </button>
        </p>
      )}
      {hits === null ? <FrontThemes {...props} /> : <FrontHits {...props} hits={hits} />}
    </div>
  );
}
