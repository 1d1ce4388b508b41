import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Places } from '../areas/registry.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { type Language, languageTag } from '../language/language.ts';
import type { SourceName } from '../pxweb/source.ts';
import { defaultLanguage } from './location.ts';
import { remember } from './settings.ts';
import { defaultSource } from './sources.ts';
import { useDashboard, useDashboardStore } from './store.ts';
import { manifestOptions } from './useFrontFigures.ts';
import { WorldOf } from './world.tsx';

interface ShellProps {
  readonly catalog: Catalog;
  readonly places: Places;
  readonly children: ReactNode;
}

/** Gives the views what they may ask for: catalogue, places, language and source. */
export function Shell({ catalog, places, children }: ShellProps) {
  const dashboard = useDashboard();
  const edit = useDashboardStore((state) => state.edit);
  const language = dashboard.language ?? defaultLanguage();
  const sourceName = useSourceName(dashboard.source);
  const { data: manifest } = useQuery(manifestOptions());
  useEffect(() => {
    document.documentElement.lang = languageTag[language];
  }, [language]);
  const setLanguage = useCallback(
    (chosen: Language) => {
      remember({ language: chosen });
      edit((before) => ({ ...before, language: chosen }));
    },
    [edit],
  );
  const setSource = useCallback(
    (source: SourceName) => {
      remember({ source });
      edit((before) => ({ ...before, source }));
    },
    [edit],
  );
  const sourceDate = manifest?.retrieved ?? '';
  const value = useMemo(
    () => ({ catalog, places, language, setLanguage, sourceName, setSource, sourceDate }),
    [catalog, places, language, setLanguage, sourceName, setSource, sourceDate],
  );
  return <WorldOf value={value}>{children}</WorldOf>;
}

/** The link's source, else what the reader chose last or what answers; null until that is known. */
function useSourceName(linked: SourceName | undefined): SourceName | null {
  const [settled, setSettled] = useState<SourceName | null>(null);
  useEffect(() => {
    let current = true;
    if (linked === undefined) void defaultSource().then((name) => current && setSettled(name));
    return () => {
      current = false;
    };
  }, [linked]);
  return linked ?? settled;
}
