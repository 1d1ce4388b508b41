import { useMemo } from 'react';
import type { PanelState } from '../../app/panels.ts';
import type { IndicatorId } from '../../catalog/indicator.ts';
import { type Dashboard, maximumText } from '../../dashboard/dashboard.ts';
import { lead } from '../../text/lead.ts';
import type { DescribeContext } from '../../text/subject.ts';
import { paragraph } from '../../text/text.ts';
import { useLanguage } from '../words.tsx';

/** What stands out among the figures, as a lead that a link can carry; empty where nothing does. */
export function useLead(
  panels: Dashboard['panels'],
  figures: ReadonlyMap<IndicatorId, PanelState>,
  describing: DescribeContext,
): string {
  const language = useLanguage();
  return useMemo(() => {
    const ready = panels.flatMap(({ indicator }) => {
      const state = figures.get(indicator);
      return state?.kind === 'ready' ? [state.figure] : [];
    });
    const sentences = lead(ready, describing);
    const lengths = sentences.map((_, at) => paragraph(sentences.slice(0, at + 1), language));
    return lengths.findLast((text) => text.length <= maximumText) ?? '';
  }, [panels, figures, describing, language]);
}
