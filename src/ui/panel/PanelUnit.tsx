import type { Indicator } from '../../catalog/indicator.ts';
import { measureWords, spanWords } from '../../chart/caption.ts';
import type { ChartKind } from '../../dashboard/dashboard.ts';
import type { Language } from '../../language/language.ts';
import { unitText } from '../../language/units.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import { useLanguage } from '../words.tsx';
import { figureDrawn } from './kindOf.ts';

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
      : drawnWords(figureDrawn(shown, kind, language), language);
  return <p className="panel-unit">{words.filter((word) => word !== '').join(', ')}</p>;
}

const drawnWords = (drawn: ShownFigure, language: Language): readonly string[] => [
  measureWords(drawn, language),
  spanWords(drawn, language),
];
