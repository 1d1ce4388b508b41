import type { AreaCode } from '../../areas/area.ts';
import type { History } from '../../areas/history.ts';
import { codeOn, type Predecessor, predecessorsOf } from '../../areas/predecessors.ts';
import { plainCode } from '../../pxweb/regions.ts';
import type { TableInfo } from '../../pxweb/table.ts';
import { startOf } from '../../series/place.ts';
import type { Figure, Series } from '../../series/series.ts';

/** With more places than this the figure is about all of them, and no one's past is missed. */
const mostPlaces = 20;

export interface WantedFormer {
  readonly area: AreaCode;
  readonly former: readonly Predecessor[];
}

const isPlace = ({ level, role }: Series): boolean => level === 'municipality' && role !== 'former';

/** Whether any line rests on former municipalities or stops at them, by the look of it. */
export const mayHaveFormer = ({ indicator, series }: Figure): boolean =>
  indicator.breakdown === undefined &&
  series.length <= mostPlaces &&
  series.some(
    (one) =>
      isPlace(one) &&
      (one.breaks.length > 0 || one.pedigree.some(({ kind }) => kind !== 'own' && kind !== 'renumbered')),
  );

/** The places whose former municipalities were in use in the periods shown, and stand in the tables under their codes. */
export function formerWanted(
  { series, periods }: Figure,
  history: History,
  infos: readonly TableInfo[],
): readonly WantedFormer[] {
  const has = (code: AreaCode) => infos.every((info) => plainCode(info, code) !== null);
  return series.filter(isPlace).flatMap(({ area }) => {
    const former = predecessorsOf(history, area).filter((one) =>
      periods.some((period) => {
        const code = codeOn(one, startOf(period));
        return code !== null && has(code);
      }),
    );
    return former.length === 0 ? [] : [{ area, former }];
  });
}
