import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { boot } from './app/boot.ts';
import { asksForDashboard, startLocationSync } from './app/location.ts';
import { queryClient } from './app/queryClient.ts';
import { startScheme } from './app/scheme.ts';
import { Shell } from './app/Shell.tsx';
import { App } from './ui/App.tsx';
import { BootFailed } from './ui/BootFailed.tsx';

const root = createRoot(document.getElementById('root') as HTMLElement);

async function open(): Promise<void> {
  try {
    const { catalog, places } = await boot();
    await startLocationSync(catalog, places);
    startTransition(() =>
      root.render(
        <StrictMode>
          <QueryClientProvider client={queryClient}>
            <Shell catalog={catalog} places={places}>
              <App />
            </Shell>
          </QueryClientProvider>
        </StrictMode>,
      ),
    );
  } catch (fault) {
    root.render(<BootFailed fault={fault} onRetry={() => void open()} />);
  }
}

startScheme();
void open();
// What shows a dashboard is on its way while the link is read.
if (asksForDashboard()) void import('./ui/desk/Desk.tsx').catch(() => undefined);
if (import.meta.env.PROD)
  void import('./app/kept/registerWorker.ts').then(({ registerWorker }) => registerWorker());
