import { useMemo } from 'react';
import type { PanelState } from '../../app/panels.ts';
import type { Panel } from '../../dashboard/dashboard.ts';
import { type ShownFigure, transformed } from '../../series/transforms.ts';

/** The figure of a panel as the reader wants it shown; null until there is one. */
export function useShown(state: PanelState, panel: Pick<Panel, 'transform'>): ShownFigure | null {
  const figure = state.kind === 'ready' ? state.figure : null;
  const transform = panel.transform ?? 'level';
  return useMemo(() => (figure === null ? null : transformed(figure, transform)), [figure, transform]);
}
