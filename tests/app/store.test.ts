import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { useDashboardStore } from '../../src/app/store.ts';
import { areaCode } from '../../src/areas/area.ts';
import { indicatorId } from '../../src/catalog/indicator.ts';
import {
  addFigure,
  chartKinds,
  cleared,
  type Dashboard,
  emptyDashboard,
  movePanel,
  openFigure,
  type PanelChange,
  panelWidths,
  removeFigure,
  setAreas,
  setPanel,
  setSpan,
  setTitles,
  setView,
  transforms,
  views,
} from '../../src/dashboard/dashboard.ts';
import { groupAsPlaces, removeGroup, setGroup, setStandIns } from '../../src/dashboard/groups.ts';
import { toUrl } from '../../src/dashboard/url.ts';
import { wholeSpan } from '../../src/periods/span.ts';

type Edit = (before: Dashboard) => Dashboard;

const ids = ['a', 'b', 'c'].map(indicatorId);
const id = fc.constantFrom(...ids);
const text = fc.string({ maxLength: 12, unit: 'grapheme' });
const places = fc.subarray(['4003', '4001', '40', '0', 'EKG11'].map(areaCode));
const group = { name: 'Egen', members: [areaCode('4003'), areaCode('4001')] };

const panelChange: fc.Arbitrary<PanelChange> = fc.oneof(
  fc.record({ chart: fc.constantFrom(undefined, ...chartKinds) }),
  fc.record({ transform: fc.constantFrom(undefined, ...transforms.filter((each) => each !== 'level')) }),
  fc.record({ width: fc.constantFrom(undefined, ...panelWidths.filter((each) => each !== 1)) }),
  fc.record({ heading: text }),
  fc.record({ note: text }),
  fc.record({ text }),
);

/** Every kind of change that a reader can make, by what it changes. */
const edits: fc.Arbitrary<Edit> = fc.oneof(
  id.map(
    (figure): Edit =>
      (before) =>
        addFigure(before, figure),
  ),
  id.map(
    (figure): Edit =>
      (before) =>
        removeFigure(before, figure),
  ),
  fc.tuple(id, fc.integer({ min: -3, max: 3 })).map(
    ([figure, by]): Edit =>
      (before) =>
        movePanel(before, figure, by),
  ),
  fc.tuple(id, panelChange).map(
    ([figure, change]): Edit =>
      (before) =>
        setPanel(before, figure, change),
  ),
  places.map(
    (areas): Edit =>
      (before) =>
        setAreas(before, areas),
  ),
  fc.constantFrom(wholeSpan, { kind: 'latest', years: 5 } as const).map(
    (span): Edit =>
      (before) =>
        setSpan(before, span),
  ),
  fc.constantFrom(...views).map(
    (view): Edit =>
      (before) =>
        setView(before, view),
  ),
  id.map(
    (figure): Edit =>
      (before) =>
        openFigure(before, figure),
  ),
  fc.record({ title: text, lead: text }).map(
    (titles): Edit =>
      (before) =>
        setTitles(before, titles),
  ),
  fc.constantFrom<Edit>(
    (before) => setGroup(before, group),
    (before) => removeGroup(before, group),
    (before) => groupAsPlaces(before, group),
    (before) => setStandIns(before, false),
    (before) => setStandIns(before, true),
    cleared,
  ),
);

const store = () => useDashboardStore.getState();
beforeEach(() => store().open(emptyDashboard, []));

describe('undo and redo', () => {
  it('go step by step through all that was done, whatever it was, and back to the end', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 40 }), (all) => {
        store().open(emptyDashboard, []);
        const seen = [store().dashboard];
        for (const edit of all) {
          store().edit(edit);
          if (store().dashboard !== seen.at(-1)) seen.push(store().dashboard);
        }
        for (const before of seen.slice(0, -1).reverse()) {
          store().undo();
          expect(store().dashboard).toBe(before);
        }
        expect(store().past).toEqual([]);
        for (const after of seen.slice(1)) {
          store().redo();
          expect(store().dashboard).toBe(after);
        }
        expect(store().future).toEqual([]);
      }),
    );
  });

  it('never take a step that changes nothing', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 30 }), (all) => {
        store().open(emptyDashboard, []);
        for (const edit of all) store().edit(edit);
        const links = [...store().past, store().dashboard].map(toUrl);
        for (const [at, link] of links.entries()) if (at > 0) expect(link).not.toBe(links[at - 1]);
      }),
    );
  });

  it('lose what was undone when something else is done', () => {
    store().edit((before) => addFigure(before, ids[0]!));
    store().undo();
    store().edit((before) => addFigure(before, ids[1]!));
    store().redo();
    expect(store().dashboard.panels.map(({ indicator }) => indicator)).toEqual([ids[1]]);
  });

  it('remember a hundred steps, the newest', () => {
    for (let count = 1; count <= 150; count += 1)
      store().edit((before) => setTitles(before, { title: `Tittel ${count}` }));
    for (let count = 0; count < 200; count += 1) store().undo();
    expect(store().dashboard.title).toBe('Tittel 50');
  });

  it('reach over a dashboard opened from a file or the list of saved ones', () => {
    store().edit((before) => addFigure(before, ids[0]!));
    const mine = store().dashboard;
    store().open({ ...emptyDashboard, title: 'En annens' }, [], 'undoable');
    store().undo();
    expect(store().dashboard).toBe(mine);
  });
});
