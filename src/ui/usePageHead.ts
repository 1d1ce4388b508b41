import { useEffect } from 'react';
import { useWorld } from '../app/world.tsx';
import { placeLabel } from '../areas/registry.ts';
import { type Dashboard, shownAreas } from '../dashboard/dashboard.ts';
import { headText } from '../language/uiHead.ts';
import { uiText } from '../language/ui.ts';
import { listText } from '../text/lists.ts';

const mostNames = 4;

/** Title and description of the page follow what is on it, for tabs, bookmarks and what is made of a shared link. */
export function usePageHead(dashboard: Dashboard, title?: string): void {
  const { catalog, places, language } = useWorld();
  const { brand, pageTitle } = uiText[language];
  const isFront = dashboard.view === 'front' && dashboard.embed === undefined;
  const open = dashboard.embed ?? (dashboard.view === 'figure' ? dashboard.figure : undefined);
  const figure = open === undefined ? undefined : catalog.byId.get(open);
  const names = dashboard.panels.flatMap(
    ({ indicator }) => catalog.byId.get(indicator)?.short[language] ?? [],
  );
  const place = placeLabel(places, shownAreas(dashboard)[0] as Dashboard['areas'][number], language);
  const words = headText[language];
  const description =
    figure !== undefined
      ? words.description(1, place, figure.title[language])
      : isFront || names.length === 0
        ? words.frontDescription
        : words.description(names.length, place, listText(names.slice(0, mostNames), language));
  const parts = isFront ? [pageTitle] : [figure?.title[language], title, brand];
  const whole = parts.filter((part) => part !== undefined).join(' – ');
  useEffect(() => {
    document.title = whole;
  }, [whole]);
  useEffect(() => {
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute('content', !isFront && dashboard.lead !== undefined ? dashboard.lead : description);
  }, [isFront, dashboard.lead, description]);
}
