import {
  type ChartKind,
  chartKinds,
  type Panel,
  panelWidths,
  type Transform,
} from '../../dashboard/dashboard.ts';
import { chartText } from '../../language/chart.ts';
import { figureText } from '../../language/uiFigure.ts';
import { fittingTransforms, type ShownFigure } from '../../series/transforms.ts';
import { useWords } from '../words.tsx';
import { kindOf, offeredKinds } from './kindOf.ts';
import { ScaleSwitch } from './ScaleSwitch.tsx';
import type { PanelActions } from './Panel.tsx';

interface LooksProps {
  readonly panel: Panel;
  readonly figure: ShownFigure | null;
  /** Width means nothing where a figure stands alone. */
  readonly alone?: boolean;
  readonly onSet: PanelActions['onSet'];
}

/** How a figure is drawn: kind of chart, transform and width. */
export function Looks({ panel, figure, alone = false, onSet }: LooksProps) {
  const text = useWords(figureText);
  const words = useWords(chartText);
  const kinds: readonly ChartKind[] = figure === null ? [] : offeredKinds(figure);
  const transforms: readonly Transform[] = figure === null ? ['level'] : fittingTransforms(figure);
  return (
    <>
      <label className="menu-field">
        {text.chart}
        <select
          className="select"
          value={panel.chart ?? ''}
          onChange={({ target }) => onSet({ chart: chartKinds.find((kind) => kind === target.value) })}
        >
          <option value="">{text.byRule}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.chartKinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label className="menu-field">
        {text.transform}
        <select
          className="select"
          value={panel.transform ?? 'level'}
          onChange={({ target }) => {
            const transform = transforms.find((each) => each === target.value);
            onSet({ transform: transform === 'level' ? undefined : transform });
          }}
        >
          {transforms.map((transform) => (
            <option key={transform} value={transform}>
              {words.transforms[transform]}
            </option>
          ))}
        </select>
      </label>
      {figure !== null && panel.chart !== 'table' && panel.chart !== 'map' && (
        <ScaleSwitch kind={kindOf(figure, panel.chart)} scale={panel.scale} onSet={onSet} />
      )}
      {!alone && (
        <label className="menu-field">
          {text.width}
          <select
            className="select"
            value={panel.width ?? 1}
            onChange={({ target }) => {
              const width = panelWidths.find((each) => String(each) === target.value);
              onSet({ width: width === 1 ? undefined : width });
            }}
          >
            {panelWidths.map((width) => (
              <option key={width} value={width}>
                {text.widths[width]}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
