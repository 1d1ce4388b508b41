import { exportText } from '../language/export.ts';
import type { ExportInput } from './input.ts';
import { placesOf } from './overview.ts';

/** The title of a dashboard that was given none: "Nøkkeltall for Skien". */
export function defaultTitle({
  figures,
  dashboard,
  language,
}: Pick<ExportInput, 'figures' | 'dashboard' | 'language'>): string {
  const places = placesOf(figures, dashboard.areas);
  const place = places.find(({ own }) => own) ?? places[0];
  const words = exportText[language];
  return place === undefined ? words.headings.other : words.titleFor(place.label);
}
