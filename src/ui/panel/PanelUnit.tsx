import type { Indicator } from '../../catalog/indicator.ts';
import { newestPeriod } from '../../chart/barGroups.ts';
import { measureWords, spanWords } from '../../chart/caption.ts';
import type { ChartKind } from '../../dashboard/dashboard.ts';
import { unitText } from '../../language/units.ts';
import { type ShownFigure, withPeriods } from '../../series/transforms.ts';
import { useLanguage } from '../words.tsx';
import { comparable } from '../../series/comparable.ts';
import { showsOnePeriod } from './kindOf.ts';

interface PanelUnitProps {
  readonly indicator: Indicator;
  readonly shown: ShownFigure | null;
  readonly kind?: ChartKind | undefined;
}

/** The line under the title: what the numbers count, after the transform, and the periods. */
export function PanelUnit({ indicator, shown, kind }: PanelUnitProps) {
  const language = useLanguage();
  const words =
    shown === null
      ? [unitText[language].units[indicator.unit].name]
      : [measureWords(shown, language), spanWords(drawn(shown, kind), language)];
  return <p className="panel-unit">{words.filter((word) => word !== '').join(', ')}</p>;
}

/** What the chart shows of the figure; a table shows all of it. */
function drawn(shown: ShownFigure, kind: ChartKind | undefined): ShownFigure {
  if (kind === 'table') return shown;
  const { figure } = comparable(shown);
  return showsOnePeriod(figure, kind) ? withPeriods(figure, [newestPeriod(figure)]) : figure;
}
