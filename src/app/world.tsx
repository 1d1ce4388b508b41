import { createContext, type ReactNode, useContext } from 'react';
import type { Places } from '../areas/registry.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Language } from '../language/language.ts';
import type { SourceName } from '../pxweb/source.ts';

/** What every view may ask for. */
export interface WorldState {
  readonly catalog: Catalog;
  readonly places: Places;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** Null while the office is being asked whether it answers. */
  readonly sourceName: SourceName | null;
  readonly setSource: (source: SourceName) => void;
  /** ISO date on which the extract was collected. */
  readonly sourceDate: string;
}

const WorldContext = createContext<WorldState | null>(null);

export function WorldOf({ value, children }: { value: WorldState; children: ReactNode }) {
  return <WorldContext value={value}>{children}</WorldContext>;
}

export function useWorld(): WorldState {
  const world = useContext(WorldContext);
  if (world === null) throw new Error('no world around this component');
  return world;
}
