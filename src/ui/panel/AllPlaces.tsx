import { useMemo } from 'react';
import { useDashboard } from '../../app/store.ts';
import { useAllPlaces } from '../../app/useAllPlaces.ts';
import type { Transform } from '../../dashboard/dashboard.ts';
import type { Cell } from '../../series/cell.ts';
import type { Figure, Series } from '../../series/series.ts';
import { transformed } from '../../series/transforms.ts';
import { LightChart } from '../chart/LightChart.tsx';
import { useLanguage } from '../words.tsx';
import { Absent } from './Absent.tsx';

interface AllPlacesProps {
  readonly figure: Figure;
  readonly transform: Transform;
  readonly height?: number | undefined;
  readonly size?: 'panel' | 'large' | undefined;
}

/** All places of the finest level as dots, those of the dashboard marked. */
export function AllPlaces({ figure, transform, height, size }: AllPlacesProps) {
  const { areas, span } = useDashboard();
  const language = useLanguage();
  const state = useAllPlaces(figure.indicator, areas[0], span);
  const all = state.kind === 'ready' ? state.figure : null;
  const marked = useMemo(() => {
    if (all === null) return null;
    const roles = new Map(figure.series.map(({ area, role }) => [area, role]));
    const series = all.series.map((line) => ({ ...line, role: roles.get(line.area) ?? ('other' as const) }));
    const known = new Set(series.map(({ area }) => area));
    const besides = figure.series
      .filter(({ area }) => !known.has(area))
      .map((line) => aligned(line, figure, all));
    return transformed({ ...all, series: [...series, ...besides] }, transform);
  }, [all, figure, transform]);
  if (marked === null) return <Absent indicator={figure.indicator} state={state} />;
  return (
    <LightChart kind="dots" figure={marked} language={language} named={areas} height={height} size={size} />
  );
}

const none: Cell = { missing: 'no-period', sign: null };

/** A line of one figure over the periods of another. */
function aligned({ basis: _basis, ...line }: Series, from: Figure, to: Figure): Series {
  const position = new Map(from.periods.map(({ code }, at) => [code, at]));
  return { ...line, cells: to.periods.map(({ code }) => line.cells[position.get(code) ?? -1] ?? none) };
}
