import type { PanelState } from '../app/panels.ts';
import { type AreaCode, nation } from '../areas/area.ts';
import type { Indicator, IndicatorId } from '../catalog/indicator.ts';
import { workspaceText } from '../language/uiWorkspace.ts';
import { isValue } from '../series/cell.ts';
import { formatNumber, longPeriod, shortPeriod, unitAfter } from '../series/format.ts';
import type { Figure } from '../series/series.ts';
import { isCount } from '../series/counted.ts';
import { MiniLine } from './chart/MiniLine.tsx';
import { type Newest, newestFor } from './newest.ts';
import { useNarrow } from './useNarrow.ts';
import { useLanguage, useWords } from './words.tsx';

interface FrontRowProps {
  readonly indicator: Indicator;
  readonly state: PanelState | undefined;
  /** Whose number is shown; Norway's where that place has none. */
  readonly own: AreaCode;
  readonly ticked: boolean;
  /** Why a search found it, where its name does not show it. */
  readonly why?: string | null | undefined;
  readonly onTick: (id: IndicatorId, on: boolean) => void;
}

/** One figure: name, newest value with its year, ten years as a line, Norway beside. The same height in every state. */
export function FrontRow({ indicator, state, own, ticked, why, onTick }: FrontRowProps) {
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
      <NewestNumber indicator={indicator} state={state} own={own} />
    </li>
  );
}

const shortUnits: readonly Indicator['unit'][] = ['percent'];

function NewestNumber({ indicator, state, own }: Pick<FrontRowProps, 'indicator' | 'state' | 'own'>) {
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
  const line = newestFor(figure, own) ?? newestFor(figure, nation);
  if (line === null) return <span className="front-value" />;
  const { series, newest } = line;
  const number = (value: number) =>
    formatNumber(value, figure.decimals, language) +
    (shortUnits.includes(indicator.unit) ? unitAfter(indicator.unit, value, language) : '');
  const beside = series.area === nation ? null : nationBeside(figure, newest);
  return (
    <>
      <span className="front-value">
        <b>{number(newest.cell.value)}</b>
      </span>
      <span className="front-year" title={longPeriod(newest.period, language, indicator.frequency)}>
        {shortPeriod(newest.period, language, indicator.frequency)}
      </span>
      <MiniLine cells={series.cells} width={isNarrow ? 48 : 92} />
      {beside !== null && <span className="front-nation">{text.norwayBeside(number(beside))}</span>}
    </>
  );
}

/** Norway's number of the same period, where size does not make it another thing. */
function nationBeside(figure: Figure, { at }: Newest): number | null {
  if (isCount(figure.indicator.unit)) return null;
  const cell = figure.series.find(({ area }) => area === nation)?.cells[at];
  return cell !== undefined && isValue(cell) ? cell.value : null;
}
