import { useEffect, useEffectEvent, useMemo } from 'react';
import { figuresAge, useOnline } from '../../app/kept/online.ts';
import { fitsPin, leavePin, usePinInUse } from '../../app/kept/openPin.ts';
import { openPinned, reopenPin } from '../../app/kept/opening.ts';
import type { Pin } from '../../app/kept/pins.ts';
import { pins, useListed } from '../../app/kept/stores.ts';
import { useNewNumbers } from '../../app/kept/useNewNumbers.ts';
import type { PanelState } from '../../app/panels.ts';
import { useDashboard, useDashboardStore } from '../../app/store.ts';
import { useWorld } from '../../app/world.tsx';
import { type IndicatorId, tablesOf } from '../../catalog/indicator.ts';
import type { Dashboard } from '../../dashboard/dashboard.ts';
import { fromUrl } from '../../dashboard/readUrl.ts';
import { keptLinesText } from '../../language/keptLines.ts';
import { announce } from '../status.ts';
import { useWords } from '../words.tsx';
import { type FiguresAge, OfflineLine } from './OfflineLine.tsx';
import { NewNumbersLine } from './NewNumbersLine.tsx';
import { PinLine } from './PinLine.tsx';

/** What is to be said about the numbers as a whole: that they are pinned, that there is no network, that there are new ones. */
export function KeptLines({ figures }: { readonly figures: ReadonlyMap<IndicatorId, PanelState> }) {
  const inUse = usePinInUse();
  const isPinned = inUse !== null && inUse.figures !== null;
  const open = useDashboardStore((store) => store.open);
  const { pinLost } = useWords(keptLinesText);
  const lost = useEffectEvent(() => announce(pinLost));
  useEffect(() => {
    void reopenPin().then((came) => {
      if (came === 'gone') lost();
    });
  }, []);
  return (
    <>
      <PinLine
        saved={inUse?.pin.saved ?? null}
        {...(inUse === null ? {} : { from: inUse.pin.from })}
        inUse={isPinned}
        onLeave={leavePin}
        onBack={() => inUse && open(inUse.pin.dashboard, [], 'undoable')}
      />
      {!isPinned && <Offline figures={figures} />}
      {!isPinned && <NewNumbers />}
    </>
  );
}

function Offline({ figures }: { readonly figures: ReadonlyMap<IndicatorId, PanelState> }) {
  const { sourceName, sourceDate } = useWorld();
  const dashboard = useDashboard();
  const online = useOnline();
  const listed = useListed(pins);
  const pin = useMemo(
    () => (online ? undefined : pinOf(dashboard, listed?.items ?? [])),
    [online, dashboard, listed],
  );
  const kept = figuresAge(figures.values());
  const age: FiguresAge | null =
    kept === null
      ? null
      : sourceName === 'extract'
        ? { kind: 'extract', date: sourceDate }
        : { kind: 'kept', ...kept };
  return (
    <OfflineLine
      online={online}
      age={age}
      {...(pin === undefined ? {} : { pin: { saved: pin.saved, onOpen: () => void openPinned(pin.id) } })}
    />
  );
}

/** The newest pin that holds all the dashboard shows. */
const pinOf = (dashboard: Dashboard, items: readonly Pin[]): Pin | undefined =>
  items.find(({ link }) => fitsPin(fromUrl(link).dashboard, dashboard));

function NewNumbers() {
  const { catalog, language, sourceName } = useWorld();
  const dashboard = useDashboard();
  const { tables, dismiss } = useNewNumbers(dashboard, catalog, sourceName);
  const names = dashboard.panels.flatMap(({ indicator }) => {
    const found = catalog.byId.get(indicator);
    return found !== undefined && tablesOf(found).some((table) => tables.includes(table))
      ? [found.short[language]]
      : [];
  });
  return <NewNumbersLine tables={tables} figures={names} onDismiss={dismiss} />;
}
