import type { Page } from 'playwright-core';
import { chartKinds, transforms } from '../../src/dashboard/dashboard.ts';
import { compareText } from '../../src/language/compare.ts';
import { keptText } from '../../src/language/kept.ts';
import type { Language } from '../../src/language/language.ts';
import { uiText } from '../../src/language/ui.ts';
import { figureText } from '../../src/language/uiFigure.ts';
import { filesText } from '../../src/language/uiFiles.ts';
import { pictureText } from '../../src/language/uiPicture.ts';
import { templateText } from '../../src/language/uiTemplate.ts';
import { headText } from '../../src/language/uiHead.ts';
import { workspaceText } from '../../src/language/uiWorkspace.ts';
import { pageWords } from '../../src/language/words.ts';

export interface State {
  readonly name: string;
  readonly link: string;
  /** On a phone or a wide screen only, where the state does not exist on the other. */
  readonly width?: number;
  /** The one language it is looked at in, where the words are those of other states. */
  readonly alike?: Language;
  /** What is done before the page is looked at. */
  readonly act?: (page: Page, language: Language) => Promise<void>;
}

const figures = 'figures=bef-andel-under-18~bhg-andel-1-5~sk-sfo';
const places = 'areas=4003~EKG11~40~0&span=2015..last';
const one = `?figures=bef-andel-under-18&${places}`;
const three = `?${figures}&${places}`;
const large = (id: string, charts: string) =>
  `?view=figure&charts=${id}.${charts}&figure=${id}&figures=${id}&${places}`;

type Act = NonNullable<State['act']>;
const press =
  (name: (language: Language) => string | RegExp): Act =>
  (page, language) =>
    page
      .getByRole('button', { name: name(language), exact: typeof name(language) === 'string' })
      .first()
      .click();
const inTurn =
  (...acts: readonly Act[]): Act =>
  async (page, language) => {
    for (const act of acts) await act(page, language);
  };
const starting = (text: string): RegExp =>
  new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`);

const visible = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).filter({ visible: true });
/** A button of the page's head, which may have moved into its menu where there is little room. */
const ofHead =
  (...names: readonly ((language: Language) => string)[]): Act =>
  async (page, language) => {
    const button = visible(page, new RegExp(names.map((name) => starting(name(language)).source).join('|')));
    if ((await button.count()) === 0)
      await visible(page, new RegExp(`^${uiText[language].more}$`))
        .first()
        .click();
    await button.first().click();
  };
/** Places and years, which are folded on a phone. */
const barOpen: Act = async (page) => {
  if (await page.locator('.bar-fold[aria-expanded="false"]').isVisible())
    await page.locator('.bar-fold').click();
};
const download: Act = async (page, language) => {
  const button = visible(page, new RegExp(`^${uiText[language].download}$`));
  await ((await button.count()) === 0 ? visible(page, new RegExp(`^${uiText[language].more}$`)) : button)
    .first()
    .click();
};
const item = (name: (language: Language) => string): Act => press((language) => starting(name(language)));
const ofPanel = inTurn((page) => page.locator('.panel-tools .menu > button').first().click());
const dialog: Act = async (page) => {
  await page.locator('dialog[open]').waitFor();
  await page.waitForTimeout(300);
};
const typing = (text: string): Act =>
  async function typed(page) {
    await page.locator('.picker-control').first().click();
    await page.keyboard.type(text);
    await page.locator('[role=option]').first().waitFor();
  };
const file = (press: Act, contents: string): Act =>
  async function given(page, language) {
    const chooser = page.waitForEvent('filechooser');
    await press(page, language);
    await (await chooser).setFiles({
      name: 'oppsett.json',
      mimeType: 'application/json',
      buffer: Buffer.from(contents),
    });
    await page.waitForTimeout(400);
  };

const views: readonly State[] = [
  { name: 'front', link: '?' },
  { name: 'front with a place', link: '?areas=4003&view=front' },
  { name: 'workspace, a figure not in the extract among them', link: three },
  { name: 'workspace without figures', link: '?view=workspace&areas=4003' },
  {
    name: 'workspace with sections, notes, words of the reader and a group',
    link: `?title=Oppvekst+i+Skien&lead=Les+dette&headings=bef-andel-under-18.Befolkning&notes=bef-andel-under-18.Merk+dette&texts=bhg-andel-1-5.Egne+ord&groups=Grenland-4001-4003&${figures}&${places}`,
  },
  { name: 'overview', link: `?view=overview&${figures}&${places}` },
  { name: 'document', link: `?view=document&${figures}&${places}` },
  { name: 'what was wrong with a link', link: '?figures=finnes-ikke~bef-folketall&areas=1201' },
  {
    name: 'too many places',
    link: `?figures=bef-andel-under-18&areas=${[...Array(30).keys()].map((n) => 4001 + n).join('~')}`,
  },
];

/** The kinds that need a figure of their own. */
const ownOf: Partial<Record<string, string>> = {
  pyramid: 'bef-alderspyramide',
  stacked: 'bef-aldersfordeling',
};
const kinds: readonly State[] = chartKinds.flatMap((kind) => {
  const id = ownOf[kind] ?? 'bef-andel-under-18';
  return [
    { name: `figure as ${kind}`, link: large(id, kind), alike: 'nn' },
    { name: `embedded as ${kind}`, link: `?v=1&embed=${id}&charts=${id}.${kind}&figures=${id}&${places}` },
  ];
});
const transformed: readonly State[] = [
  {
    name: 'panels, one for each transform',
    link: (() => {
      const ids = [
        'bef-barn-under-18',
        'bef-folketall',
        'bef-0-5',
        'bef-6-12',
        'bef-13-15',
        'bef-16-19',
        'bef-20-24',
      ];
      return `?transforms=${transforms
        .slice(1)
        .map((each, at) => `${ids[at]}.${each}`)
        .join('~')}&figures=${ids.join('~')}&${places}`;
    })(),
  },
  {
    name: 'panels, one for each kind of chart',
    link: (() => {
      const ids = [
        'bef-andel-under-18',
        'bef-folketall',
        'bef-0-5',
        'bef-6-12',
        'bef-13-15',
        'bef-alderspyramide',
        'bef-aldersfordeling',
        'bef-16-19',
        'bef-20-24',
        'bef-barn-under-18',
      ];
      return `?charts=${chartKinds.map((each, at) => `${ids[at]}.${each}`).join('~')}&figures=${ids.join('~')}&${places}`;
    })(),
  },
  { name: 'a projection', link: `?figures=bef-framskriving-0-5&${places}` },
];

const open: readonly State[] = [
  { name: 'help', link: `${three}#hjelp` },
  { name: 'the accessibility statement', link: `${three}#tilgjengelighet` },
  {
    name: 'share',
    link: three,
    act: inTurn(
      ofHead(
        (language) => headText[language].shareMore,
        (language) => headText[language].shareMenu,
      ),
      dialog,
    ),
  },
  {
    name: 'what is kept',
    link: three,
    act: inTurn(
      ofHead((language) => headText[language].setups),
      dialog,
    ),
  },
  {
    name: 'what is kept, a name being changed',
    link: three,
    act: inTurn(
      ofHead((language) => headText[language].setups),
      dialog,
      press((language) => keptText[language].save),
      press((language) => starting(keptText[language].renameOf(''))),
    ),
  },
  {
    name: 'an import with faults',
    link: three,
    act: inTurn(
      ofHead((language) => headText[language].setups),
      dialog,
      file(
        press((language) => keptText[language].fromFile),
        '{"oppsett": [1, {"name": "x"}',
      ),
    ),
  },
  {
    name: 'the council paper',
    link: one,
    act: inTurn(
      ofHead((language) => uiText[language].paper),
      dialog,
    ),
  },
  {
    name: 'the own Word file',
    link: one,
    act: inTurn(
      download,
      item((language) => templateText[language].title),
      dialog,
    ),
  },
  {
    name: 'citations',
    link: one,
    act: inTurn(
      download,
      item((language) => filesText[language].cite.menu),
      dialog,
    ),
  },
  {
    name: 'the picture of a figure',
    link: one,
    act: inTurn(
      press((language) => starting(filesText[language].ofFigure(''))),
      item((language) => pictureText[language].menu),
      dialog,
    ),
  },
  {
    name: 'comparisons',
    link: one,
    act: inTurn(
      barOpen,
      press((language) => starting(compareText[language].open)),
      dialog,
    ),
  },
  {
    name: 'a group being made, without a name',
    link: one,
    act: inTurn(
      barOpen,
      press((language) => starting(compareText[language].open)),
      dialog,
      press((language) => compareText[language].newGroup),
      press((language) => compareText[language].save),
    ),
  },
  { name: 'the download menu', link: three, act: download },
  { name: 'the menu of a figure', link: one, act: ofPanel },
  {
    name: 'the menu of a place',
    link: three,
    act: inTurn(
      barOpen,
      press((language) => workspaceText[language].placeMenu('Telemark')),
    ),
  },
  { name: 'the place picker of the front', link: '?', act: typing('Nord') },
  { name: 'the place picker of the workspace', link: one, act: inTurn(barOpen, typing('Bø')) },
  {
    name: 'the folded rail',
    link: three,
    width: 1440,
    act: press((language) => workspaceText[language].foldCatalogue),
  },
  {
    name: 'the catalogue over the page',
    link: three,
    width: 390,
    act: press((language) => workspaceText[language].openCatalogue),
  },
  {
    name: 'the places on a phone',
    link: three,
    width: 390,
    act: (page) => page.locator('.bar-fold').click(),
  },
  {
    name: 'the title being written',
    link: one,
    act: (page) => page.locator('.editable-open').first().click(),
  },
  { name: 'the lead being written', link: one, act: (page) => page.locator('.lead .editable-open').click() },
  {
    name: 'a note being written',
    link: one,
    act: inTurn(
      ofPanel,
      press((language) => figureText[language].addNote),
    ),
  },
  {
    name: 'the words being written',
    link: one,
    act: press((language) => starting(pageWords[language].editText)),
  },
  {
    name: 'a table in a panel, and everything unfolded',
    link: one,
    act: inTurn(
      press((language) => starting(figureText[language].asTable)),
      async (page) => {
        await page.evaluate(() => {
          for (const each of document.querySelectorAll('details')) each.open = true;
        });
      },
    ),
  },
  {
    name: 'a search without a hit',
    link: three,
    act: async (page) => page.getByRole('searchbox').first().fill('xyzxyz'),
    width: 1440,
  },
  {
    name: 'a figure with everything unfolded',
    link: large('bhg-andel-1-5', 'line'),
    act: async (page) =>
      page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      }),
  },
  {
    name: 'without a network',
    link: one,
    act: async (page) => {
      await page.context().setOffline(true);
      await page.waitForTimeout(300);
    },
  },
];

/** Every view, state and dialog on the extract. */
export const states: readonly State[] = [...views, ...kinds, ...transformed, ...open];
