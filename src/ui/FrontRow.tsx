import type { PanelState } from '../app/panels.ts';
import type { Indicator, IndicatorId } from '../catalog/indicator.ts';
import { workspaceText } from '../language/uiWorkspace.ts';
import { formatNumber, longPeriod, shortPeriod, unitAfter } from '../series/format.ts';
import { MiniLine } from './chart/MiniLine.tsx';
import { newestOf } from './newest.ts';
import { useNarrow } from './useNarrow.ts';
import { useLanguage, useWords } from './words.tsx';

interface FrontRowProps {
  readonly indicator: Indicator;
  readonly state: PanelState | undefined;
  readonly ticked: boolean;
  /** Why a search found it, where its name does not show it. */
  readonly why?: string | null | undefined;
  readonly onTick: (id: IndicatorId, on: boolean) => void;
}

/** One of Norway's figures: name, newest value with its year, ten years as a line. The same height in every state. */
export function FrontRow({ indicator, state, ticked, why, onTick }: FrontRowProps) {
  const language = useLanguage();
  return (
    <li className="front-row">
      <label className="tick" title={indicator.title[language]}>
        <input
          type="checkbox"
          checked={ticked}
          onChange={({ target }) => onTick(indicator.id, target.checked)}
        />
        <span>
          {indicator.short[language]}
          {why && <span className="hit-why">{why}</span>}
        </span>
      </label>
      <NewestNumber indicator={indicator} state={state} />
    </li>
  );
}

const shortUnits: readonly Indicator['unit'][] = ['percent'];

function NewestNumber({ indicator, state }: Pick<FrontRowProps, 'indicator' | 'state'>) {
  const isNarrow = useNarrow();
  const language = useLanguage();
  const text = useWords(workspaceText);
  if (state?.kind !== 'ready')
    return state?.kind === 'loading' ? (
      <span className="front-value" />
    ) : (
      <span className="front-absent">{text.fetchedLater}</span>
    );
  const { figure } = state;
  const [series] = figure.series;
  const newest = series === undefined ? null : newestOf(figure, series);
  if (series === undefined || newest === null) return <span className="front-value" />;
  const after = shortUnits.includes(indicator.unit)
    ? unitAfter(indicator.unit, newest.cell.value, language)
    : '';
  return (
    <>
      <span className="front-value">
        <b>
          {formatNumber(newest.cell.value, figure.decimals, language)}
          {after}
        </b>
      </span>
      <span className="front-year" title={longPeriod(newest.period, language, indicator.frequency)}>
        {shortPeriod(newest.period, language, indicator.frequency)}
      </span>
      <MiniLine cells={series.cells} width={isNarrow ? 48 : 92} />
    </>
  );
}
