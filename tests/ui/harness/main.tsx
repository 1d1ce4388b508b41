import { createRoot } from 'react-dom/client';
import type { PanelState } from '../../../src/app/panels.ts';
import { areaCode } from '../../../src/areas/area.ts';
import { emptyDashboard, type Panel } from '../../../src/dashboard/dashboard.ts';
import { isLanguage } from '../../../src/language/language.ts';
import { PxWebError } from '../../../src/pxweb/errors.ts';
import { PanelGrid } from '../../../src/ui/panel/PanelGrid.tsx';
import { Problems } from '../../../src/ui/Problems.tsx';
import { Titles } from '../../../src/ui/Titles.tsx';
import { LanguageOf } from '../../../src/ui/words.tsx';
import { figure, hidden, indicator, norway, notHeld, skien, value } from '../figures.ts';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';
import '../../../src/ui/styles/controls.css';
import '../../../src/ui/styles/frame.css';
import '../../../src/ui/styles/desk.css';
import '../../../src/ui/styles/panel.css';
import '../../../src/ui/styles/table.css';

/** Every state of a panel beside the others, for eyes: `npx vite`, then /tests/ui/harness/index.html?language=nn */
const wave = (from: number, step: number) => Array.from({ length: 10 }, (_, at) => value(from + step * at));
const long =
  'A very long name of a key figure that somebody might have given, with alotofletterswithoutanyspaceatall';

const states: Readonly<Record<string, readonly [Partial<Panel>, PanelState]>> = {
  loading: [{ heading: 'On their way' }, { kind: 'loading', table: '00001' }],
  waiting: [
    {},
    { kind: 'loading', table: '00001', waiting: { kind: 'queued', seconds: 12, place: 4, held: false } },
  ],
  failed: [
    { heading: 'No numbers' },
    {
      kind: 'failed',
      fault: new PxWebError('server', '00001', 'HTTP 503 Service Unavailable'),
      retry: () => undefined,
    },
  ],
  'not-held': [{}, { kind: 'not-held', table: '00001' }],
  'no-level': [
    {},
    {
      kind: 'ready',
      renewing: false,
      figure: figure(
        indicator('no-level', { levels: ['county', 'nation'] }),
        [skien({ missing: 'no-level', sign: null })],
        [{ kind: 'not-at-level', areas: [areaCode('4003')], levels: ['county', 'nation'] }],
      ),
    },
  ],
  hidden: [
    {},
    { kind: 'ready', renewing: false, figure: figure(indicator('hidden'), [skien(hidden, hidden)]) },
  ],
  gaps: [
    { heading: 'With numbers', note: 'A note of my own.\nOn two lines.' },
    {
      kind: 'ready',
      renewing: true,
      figure: figure(indicator('gaps'), [
        skien(value(10), hidden, value(12, 'computed'), notHeld, notHeld, value(15), value(14, 'stand-in')),
        norway(...wave(11, 0.4).slice(0, 7)),
      ]),
    },
  ],
  long: [
    {},
    {
      kind: 'ready',
      renewing: false,
      figure: figure(indicator('long'), [
        skien(...wave(10, 0.3)),
        { ...norway(...wave(12, -0.1)), label: 'Guovdageaidnu – Kautokeino, a place with a long name' },
      ]),
    },
  ],
  'one-year': [
    {},
    {
      kind: 'ready',
      renewing: false,
      figure: figure(indicator('one-year'), [skien(value(4)), norway(value(6))]),
    },
  ],
  table: [
    { chart: 'table', width: 2 },
    {
      kind: 'ready',
      renewing: false,
      figure: figure(indicator('table'), [
        skien(...wave(10, 0.3)),
        norway(notHeld, notHeld, ...wave(12, -0.1).slice(2)),
      ]),
    },
  ],
};

const ids = Object.keys(states);
const indicators = new Map(
  ids.map((id) => {
    const made = indicator(id);
    const title = { nb: long, nn: long, en: long };
    return [made.id, id === 'long' ? { ...made, title } : made];
  }),
);
const panels = [...indicators.keys()].map((id): Panel => ({ indicator: id, ...states[id]?.[0] }));
const figures = new Map(
  [...indicators.keys()].flatMap((id) => (states[id] ? [[id, states[id][1]] as const] : [])),
);
const asked = new URLSearchParams(location.search).get('language') ?? 'nb';

createRoot(document.getElementById('root') as HTMLElement).render(
  <LanguageOf language={isLanguage(asked) ? asked : 'nb'}>
    <Problems
      problems={[
        { kind: 'former-area', code: '1201', name: 'Bergen', to: '4601', toName: 'Bergen' },
        { kind: 'unknown-figure', id: 'bef-barn-under-81', closest: 'bef-barn-under-18' },
      ]}
      onDismiss={() => undefined}
    />
    <div className="desk" data-rail="folded">
      <span />
      <main id="content">
        <Titles
          dashboard={{ ...emptyDashboard, lead: 'What to look for.' }}
          ownTitle="States"
          edit={() => undefined}
        />
        <PanelGrid
          panels={panels}
          indicatorOf={(id) => indicators.get(id)}
          figures={figures}
          describing={{}}
          edit={() => undefined}
          onCopyLink={() => undefined}
        />
      </main>
    </div>
  </LanguageOf>,
);
