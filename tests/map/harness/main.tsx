import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { boot } from '../../../src/app/boot.ts';
import { queryClient } from '../../../src/app/queryClient.ts';
import { Shell } from '../../../src/app/Shell.tsx';
import { useDashboardStore } from '../../../src/app/store.ts';
import { areaCode } from '../../../src/areas/area.ts';
import type { Indicator } from '../../../src/catalog/indicator.ts';
import { emptyDashboard } from '../../../src/dashboard/dashboard.ts';
import { isLanguage } from '../../../src/language/language.ts';
import { MapPanel } from '../../../src/ui/map/MapPanel.tsx';
import { LanguageOf } from '../../../src/ui/words.tsx';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';
import '../../../src/ui/styles/controls.css';
import '../../../src/ui/styles/panel.css';

/** Takes the map away and puts it back when the page is told to, so that its drawing can be timed. */
function Redrawn({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const onTold = (event: Event) => setShown((event as CustomEvent<boolean>).detail);
    addEventListener('show-map', onTold);
    return () => removeEventListener('show-map', onTold);
  }, []);
  return shown && children;
}

/** `?figure=ID&areas=4003~3907&lang=nb`: one map on real numbers of the extract, with nothing around it. */
async function open(): Promise<void> {
  const wish = new URL(document.URL).searchParams;
  const { catalog, places } = await boot();
  const indicator = catalog.indicators.find(({ id }) => id === (wish.get('figure') ?? 'bef-andel-under-18'));
  const language = wish.get('lang') ?? 'nb';
  useDashboardStore.getState().open(
    {
      ...emptyDashboard,
      areas: (wish.get('areas') ?? '').split('~').filter(Boolean).map(areaCode),
      source: 'extract',
      language: isLanguage(language) ? language : 'nb',
    },
    [],
  );
  createRoot(document.getElementById('root') as HTMLElement).render(
    <QueryClientProvider client={queryClient}>
      <Shell catalog={catalog} places={places}>
        <LanguageOf language={isLanguage(language) ? language : 'nb'}>
          <main style={{ maxWidth: '68rem', margin: '1rem auto', padding: '0 1rem' }}>
            <h1>{indicator?.title.nb}</h1>
            <Redrawn>
              <MapPanel indicator={indicator as Indicator} />
            </Redrawn>
          </main>
        </LanguageOf>
      </Shell>
    </QueryClientProvider>,
  );
}

void open();
