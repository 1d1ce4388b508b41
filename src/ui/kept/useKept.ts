import { useState } from 'react';
import { KeptError } from '../../app/kept/drawer.ts';
import { usePinInUse } from '../../app/kept/openPin.ts';
import { pins, setups, useListed } from '../../app/kept/stores.ts';
import { useDashboardStore } from '../../app/store.ts';
import { useWorld } from '../../app/world.tsx';
import { toUrl } from '../../dashboard/url.ts';
import { ExportError } from '../../export/input.ts';
import { exportText } from '../../language/export.ts';
import { keptText } from '../../language/kept.ts';
import type { Language } from '../../language/language.ts';
import type { Papers } from '../files/exportInput.ts';
import { type AtWork, pinActions, setupChanges, setupMoves } from './actions.ts';
import type { KeptMenuProps, KeptMessage } from './KeptMenu.tsx';

function faultWords(fault: unknown, language: Language): string {
  if (fault instanceof KeptError) return keptText[language].faults[fault.kind];
  if (fault instanceof ExportError) return exportText[language].faults[fault.kind];
  return keptText[language].said.failed;
}

/** The menu of kept things with what the program knows; `papers` is null where no numbers are on the screen. */
export function useKept(papers: Papers | null, title: string, onClose: () => void): KeptMenuProps {
  const { catalog, places, language } = useWorld();
  const dashboard = useDashboardStore((store) => store.dashboard);
  const inUse = usePinInUse();
  const [message, say] = useState<KeptMessage | null>(null);
  const [busy, setBusy] = useState(false);
  const close = () => {
    say(null);
    onClose();
  };
  const doing: AtWork['doing'] = (work) => {
    setBusy(true);
    work()
      .catch((fault: unknown): KeptMessage => ({ text: faultWords(fault, language) }))
      .then(say)
      .finally(() => setBusy(false));
  };
  const text = keptText[language];
  const link = toUrl(dashboard);
  const at: AtWork = { text, language, catalog, places, papers, title, link, close, doing, say };
  const hasNumbers = papers !== null && [...papers.figures.values()].some(({ kind }) => kind === 'ready');
  const isPinned = inUse !== null && inUse.figures !== null;
  return {
    onClose: close,
    setups: useListed(setups),
    pins: useListed(pins),
    suggestedName: dashboard.panels.length === 0 ? null : title,
    link,
    pinnable: isPinned ? 'pinned' : hasNumbers ? 'yes' : 'no-numbers',
    busy,
    message,
    act: { ...setupChanges(at), ...setupMoves(at), ...pinActions(at) },
  };
}
