import type { Page } from 'playwright-core';
import type { Stage } from '../e2e/browser.ts';
import { panels, rested, runs, twenty } from './browserPage.ts';
import { type Measurement, measurement, median } from './timing.ts';

/** What is done to the page, and what is true when it shows; both run in the page, where no tool's own work is counted. */
interface Act {
  readonly link: string;
  /** Done before, and not timed. */
  readonly before?: string;
  readonly act: string;
  readonly done: string;
}

const inPage = `
  window.named = (selector, name) => [...document.querySelectorAll(selector)].find((each) => (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(name));
  window.choose = (select, value) => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  window.painted = (act, done) => new Promise((resolve, reject) => setTimeout(() => {
    const start = performance.now();
    const look = () => {
      const isDone = done();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const passed = performance.now() - start;
        if (isDone) resolve(passed);
        else if (passed > 5000) reject(new Error('nothing came of it: ' + act));
        else requestAnimationFrame(look);
      };
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
    act();
  }, 50));
  undefined;
`;

/** Milliseconds from the act to the end of the frame in which its outcome is painted. */
async function timed(theatre: Stage, { link, before, act, done }: Act): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await rested(theatre, link);
    await page.evaluate(inPage);
    if (before !== undefined) {
      await page.evaluate(before);
      await page.waitForTimeout(500);
    }
    times.push(await page.evaluate<number>(`painted(() => { ${act} }, () => ${done})`));
    await page.context().close();
  }
  return median(times);
}

const open = (button: string) => `named('button', '${button}').click()`;

const adding: Act = {
  link: twenty,
  act: `named('.tick', 'Døde').querySelector('input').click()`,
  done: `document.querySelectorAll('.panel').length === 21`,
};
const spanning: Act = {
  link: twenty,
  before: open('Periode'),
  act: `choose(document.querySelector('.span .menu-list select'), '2018')`,
  done: `document.querySelector('.panel-unit').textContent.includes('2018')`,
};
const leaving: Act = {
  link: twenty,
  act: open('Fjern Telemark'),
  done: `!document.querySelector('.panel').textContent.includes('Telemark')`,
};
const neighbours: Act = {
  link: twenty,
  act: open('Naboer'),
  done: `document.querySelector('.panel').textContent.includes('Porsgrunn')`,
};
/** The first county: its numbers have not been fetched. */
const coming: Act = {
  link: twenty.replace('~40', ''),
  act: open('Fylket'),
  done: `document.querySelector('.panel').textContent.includes('Telemark')`,
};
const overview: Act = {
  link: twenty,
  act: open('Oversikt'),
  done: `document.querySelectorAll('.matrix td.number').length > 60`,
};
const back: Act = {
  link: `${twenty}&view=overview`,
  act: open('Arbeidsflate'),
  done: `document.querySelector('.panel .chart-svg') !== null`,
};

const places =
  '4003~4001~4005~4010~4012~4014~4016~4018~4020~4022~4024~4026~4028~4030~4032~4034~4036~0301~1103~4601';
const multiples: Act = {
  link: `?figures=bef-andel-under-18&areas=${places}&span=2015..last&charts=bef-andel-under-18.line`,
  before: `named('.panel-tools button', 'Valg for').click()`,
  act: `choose(document.querySelector('.panel-tools .menu-list select'), 'multiples')`,
  done: `document.querySelector('.panel .chart-svg').clientHeight > 600`,
};

const watchTyping = `
  window.typed = new Promise((resolve) => addEventListener('input', ({ timeStamp }) => {
    const times = { letter: 0, hits: 0 };
    const note = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        times.hits = performance.now() - timeStamp;
        times.letter ||= times.hits;
      };
      port2.postMessage(null);
    };
    requestAnimationFrame(note);
    const changes = new MutationObserver(() => requestAnimationFrame(note));
    changes.observe(document.querySelector('.catalogue'), { subtree: true, childList: true });
    setTimeout(() => { changes.disconnect(); resolve(times); }, 700);
  }, { capture: true, once: true }));
  undefined;
`;

/** The worst letter: until it stands in the field, and until what it finds stands below. */
async function typing(theatre: Stage): Promise<{ readonly letter: number; readonly hits: number }> {
  const page = await rested(theatre, twenty);
  await page.evaluate(inPage);
  await page.getByRole('searchbox').first().focus();
  const times: { letter: number; hits: number }[] = [];
  for (const letter of 'barnevern') {
    await page.evaluate(watchTyping);
    await page.keyboard.press(letter);
    times.push(await page.evaluate<{ letter: number; hits: number }>('window.typed'));
  }
  await page.context().close();
  const worst = (part: 'letter' | 'hits') => Math.max(...times.map((time) => time[part]));
  return { letter: worst('letter'), hits: worst('hits') };
}

/** The longest task while the page is scrolled from top to bottom at the pace of a wheel. */
async function scrolling(theatre: Stage, link: string): Promise<number> {
  const page: Page = await rested(theatre, link);
  await page.evaluate(
    `window.longest = 0; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration); }).observe({ type: 'longtask' }); undefined;`,
  );
  await page.mouse.move(900, 600);
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(1000);
  const longest = await page.evaluate<number>('window.longest');
  await page.context().close();
  return longest;
}

export async function* acts(theatre: Stage, ids: readonly string[]): AsyncGenerator<Measurement> {
  const ms = (what: string, found: number, bound = Infinity) =>
    measurement(`${what}, 4×`, found, bound, 'ms');
  yield ms('adding a figure to a dashboard of 20 panels, next paint', await timed(theatre, adding), 200);
  yield ms('changing the span with 20 panels, to the first panel', await timed(theatre, spanning), 100);
  yield ms('taking a place away with 20 panels, to the first panel', await timed(theatre, leaving), 100);
  yield ms('adding the neighbours with 20 panels, to the first panel', await timed(theatre, neighbours), 100);
  yield ms('adding the first county, its numbers fetched from the extract', await timed(theatre, coming));
  const { letter, hits } = await typing(theatre);
  yield ms('typing in the search, worst letter', letter, 50);
  yield ms('the same, until its hits are shown', hits);
  yield ms('20 small multiples', await timed(theatre, multiples), 120);
  yield ms('scrolling 50 panels, longest task', await scrolling(theatre, panels(50, ids)), 100);
  yield ms('from the workspace to the overview, 20 figures', await timed(theatre, overview));
  yield ms('and back, to the first panel', await timed(theatre, back));
}
