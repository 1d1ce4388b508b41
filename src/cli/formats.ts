import type { Places } from '../areas/registry.ts';
import { placeLabel } from '../areas/registry.ts';
import type { Dashboard } from '../dashboard/dashboard.ts';
import { toUrl } from '../dashboard/url.ts';
import { csv } from '../export/csv.ts';
import type { ExportInput } from '../export/input.ts';
import type { Language } from '../language/language.ts';
import type { Figure } from '../series/series.ts';

export const formats = ['csv'] as const;
export type Format = (typeof formats)[number];

export interface Made {
  readonly dashboard: Dashboard;
  readonly figures: readonly Figure[];
  readonly language: Language;
  readonly places: Places;
  readonly link: string;
}

/** The file in the format, as text or bytes. */
export async function made(
  format: Format,
  { dashboard, figures, language, places, link }: Made,
): Promise<string | Uint8Array> {
  const input: ExportInput = {
    dashboard,
    figures,
    language,
    title: dashboard.title ?? '',
    link: URL.canParse(link) ? link : toUrl(dashboard),
    madeAt: new Date(),
    nameOf: (area) => placeLabel(places, area, language),
  };
  switch (format) {
    case 'csv':
      return csv(input);
  }
}
