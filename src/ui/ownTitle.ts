import { type AreaCode, levelOf } from '../areas/area.ts';
import { placeLabel, type Places } from '../areas/registry.ts';
import type { Language } from '../language/language.ts';
import { uiText } from '../language/ui.ts';

/** What a dashboard is called while the reader has given it no name. */
export function ownTitle(own: AreaCode | undefined, places: Places, language: Language): string {
  const text = uiText[language];
  return own === undefined || levelOf(own) === 'nation'
    ? text.nationTitle
    : text.ownTitle(placeLabel(places, own, language));
}
