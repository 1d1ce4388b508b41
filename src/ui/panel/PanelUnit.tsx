import type { Indicator } from '../../catalog/indicator.ts';
import { measureWords, spanWords } from '../../chart/caption.ts';
import { unitText } from '../../language/units.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import { useLanguage } from '../words.tsx';

interface PanelUnitProps {
  readonly indicator: Indicator;
  readonly shown: ShownFigure | null;
}

/** The line under the title: what the numbers count, after the transform, and the periods. */
export function PanelUnit({ indicator, shown }: PanelUnitProps) {
  const language = useLanguage();
  const words =
    shown === null
      ? [unitText[language].units[indicator.unit].name]
      : [measureWords(shown, language), spanWords(shown, language)];
  return <p className="panel-unit">{words.filter((word) => word !== '').join(', ')}</p>;
}
