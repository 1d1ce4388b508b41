import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areaCode } from '../../src/areas/area.ts';
import type { IndicatorId } from '../../src/catalog/indicator.ts';
import { nodeCatalog } from '../../src/cli/nodeAssets.ts';
import { emptyDashboard, type Panel } from '../../src/dashboard/dashboard.ts';
import { toUrl } from '../../src/dashboard/url.ts';
import { pngSize } from '../../src/export/png.ts';
import { cellsOf, numbersOnPage, pngFacts, sheetRows, wordTables } from './papers.ts';
import { axeFindings, type Stage, stage } from './browser.ts';

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage();
});
afterAll(() => theatre.close());

/** Joined, computed, missing and suppressed numbers, numbers of a county in place of a municipality's, and a group. */
const link = (language: string) =>
  `?v=1&figures=bef-andel-under-18~bhg-minoritet-andel~lov-anmeldte-per-1000&areas=4003~1580~EKG11~40~0&span=2013..last&view=document${language === 'nb' ? '' : `&lang=${language}`}`;

const names = {
  nb: { download: 'Last ned', paper: 'Til saksfremlegg', make: 'Lag dokument' },
  nn: { download: 'Last ned', paper: 'Til saksframlegg', make: 'Lag dokument' },
  en: { download: 'Download', paper: 'For a council paper', make: 'Make document' },
} as const;

/** How the menu and the files of each language begin what is looked for. */
const begins = {
  nb: { book: /^Excel-bok, ett/, csv: /^CSV for norsk/, tag: 'nb-NO', heading: 'Definisjoner' },
  nn: { book: /^Excel-bok, eitt/, csv: /^CSV for norsk/, tag: 'nn-NO', heading: 'Definisjonar' },
  en: { book: /workbook, a sheet/, csv: /^CSV for Norw/, tag: 'en-GB', heading: 'Definitions' },
} as const;

async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), act()]);
  const path = await download.path();
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)) };
}

const fromMenu = (page: Page, label: string, item: RegExp) =>
  downloaded(page, async () => {
    await page.locator('header.top').getByRole('button', { name: label, exact: true }).click();
    await page.getByRole('button', { name: item }).click();
  });

describe.each(['nb', 'nn', 'en'] as const)('the files of a dashboard, in %s', (language) => {
  const words = names[language];
  it('hold the numbers of the page, all of them with what they rest on', async () => {
    const { page, context, faults } = await theatre.open(link(language));
    await page.locator('.sheet-item table').nth(2).waitFor();
    const shown = await numbersOnPage(page);
    expect(shown.size).toBeGreaterThan(60);
    expect([...shown.values()].some((text) => !/\d/.test(text))).toBe(true);

    const { book: bookItem, csv: csvItem, tag, heading } = begins[language];
    const book = await fromMenu(page, words.download, bookItem);
    expect(book.name).toMatch(/^[a-z0-9_-]+\.xlsx$/);
    const sheets = sheetRows(book.bytes);
    const inBook = cellsOf(sheets);
    for (const [key, text] of shown) expect([key, inBook.get(key)]).toEqual([key, text]);

    const wide = await fromMenu(page, words.download, csvItem);
    const text = strFromU8(wide.bytes);
    expect([...wide.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text).toContain('19,1');

    await page.getByRole('button', { name: words.paper, exact: true }).click();
    const paper = await downloaded(page, () => page.getByRole('button', { name: words.make }).click());
    const parts = unzipSync(paper.bytes);
    const document = strFromU8(parts['word/document.xml'] as Uint8Array);
    const tables = wordTables(document);
    let compared = 0;
    for (const [key, said] of tables) {
      const onPage = shown.get(key);
      if (onPage === undefined || !/\d/.test(onPage)) continue;
      expect([key, said]).toEqual([key, onPage]);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(50);
    expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toHaveLength(3);
    expect(strFromU8(parts['word/styles.xml'] as Uint8Array)).toContain(tag);
    expect(document).toContain(`>${heading}<`);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');

    const slides = await fromMenu(page, words.download, /PowerPoint/);
    const slideParts = Object.keys(unzipSync(slides.bytes));
    expect(slideParts.filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(3);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a panel that is shown as a map', () => {
  it('is a map in the document view, in its picture, and in the Word document', async () => {
    const { page, context, faults } = await theatre.open(
      '?v=1&title=Barn&lead=Mine+ord&charts=bef-andel-under-18.map&notes=bef-andel-under-18.Merk&figures=bef-andel-under-18&areas=4003~0&span=2020..last&view=document',
    );
    const map = page.locator('.sheet-item img.still-picture');
    await map.waitFor();
    expect(await map.getAttribute('alt')).toContain('Skien har 19,1');
    await page
      .getByText(/Kart: Kartverket/)
      .first()
      .waitFor();
    expect(await page.getByText('Egen tekst, skrevet av den som laget oppsettet.').count()).toBe(1);
    await page.getByText('Merknad fra den som laget oppsettet: Merk').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const zip = await fromMenu(page, 'Last ned', /^Alle figurer som bilder/);
    const [png = new Uint8Array()] = Object.entries(unzipSync(zip.bytes)).flatMap(([name, bytes]) =>
      name.endsWith('.png') ? [bytes] : [],
    );
    const { width, height } = pngSize(png);
    expect(height).toBeGreaterThan(1.2 * width);
    await page.getByRole('button', { name: 'Til saksfremlegg', exact: true }).click();
    const paper = await downloaded(page, () => page.getByRole('button', { name: 'Lag dokument' }).click());
    const document = strFromU8(unzipSync(paper.bytes)['word/document.xml'] as Uint8Array);
    expect(document).toMatch(/descr="[^"]*Skien har 19,1/);
    expect(document).toContain('Kart: Kartverket.');
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a council paper', () => {
  it('in another language has the words and names of that language, and the choices are remembered', async () => {
    const { page, context } = await theatre.open(link('nb').replace('&view=document', ''));
    await page.getByText('19,1').first().waitFor();
    await page.getByRole('button', { name: 'Til saksfremlegg', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Definisjoner').uncheck();
    await dialog.getByLabel(/^Språk/).selectOption('en');
    await dialog.getByText('Key figures for Skien').waitFor();
    await dialog.getByText(/^3 nøkkeltall/).waitFor();
    const paper = await downloaded(page, () => page.getByRole('button', { name: 'Lag dokument' }).click());
    const document = strFromU8(unzipSync(paper.bytes)['word/document.xml'] as Uint8Array);
    expect(document).toContain('The whole country');
    expect(document).not.toContain('Hele landet');
    expect(document).not.toContain('Definitions');
    await dialog.getByText(/^Lastet ned/).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Til saksfremlegg', exact: true }).click();
    expect(await dialog.getByLabel('Definisjoner').isChecked()).toBe(false);
    await dialog.getByRole('button', { name: 'Velg ingen' }).click();
    await page.getByRole('button', { name: 'Lag dokument' }).click();
    await dialog.getByText(/Velg minst ett/).waitFor();
    await context.close();
  });

  it('of 60 figures and 20 places tells how far it is, can be stopped, and is made within a minute on a busy machine', async () => {
    const panels = nodeCatalog()
      .indicators.slice(0, 60)
      .map(({ id }): Panel => ({ indicator: id }));
    const places =
      '4003~0301~4601~5001~1103~3301~3107~4204~1507~1804~5501~3401~3405~3407~3420~4001~4005~3201~3203~0';
    const { page, context } = await theatre.open(
      toUrl({
        ...emptyDashboard,
        view: 'workspace',
        panels,
        areas: places.split('~').map((code) => areaCode(code)),
      }),
    );
    await page.getByRole('button', { name: 'Til saksfremlegg', exact: true }).click();
    await page.getByText(/^\d+ nøkkeltall\. Valgene/).waitFor();
    await page.waitForTimeout(3000);
    const make = page.getByRole('button', { name: 'Lag dokument' });
    await make.click();
    await page.getByText(/^Lager filen: \d+ av \d+/).waitFor();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByText('Avbrutt. Ingen fil ble laget.').waitFor();
    const start = Date.now();
    const { bytes: made } = await downloaded(page, () => make.click());
    const seconds = (Date.now() - start) / 1000;
    expect(seconds).toBeLessThan(60);
    expect(made.length).toBeGreaterThan(1_000_000);
    await context.close();
  }, 150_000);
});

describe('a chart that is not yet loaded', () => {
  it('is loaded first and never saved blank', async () => {
    const chart = (id: string, kind: NonNullable<Panel['chart']>): Panel => ({
      indicator: id as IndicatorId,
      chart: kind,
    });
    const { page, context } = await theatre.open(
      toUrl({
        ...emptyDashboard,
        view: 'overview',
        panels: [
          chart('bef-andel-under-18', 'dots'),
          chart('bhg-minoritet-andel', 'heat'),
          chart('lov-anmeldte-per-1000', 'line'),
        ],
        areas: ['4003', '4001', '40', '0'].map((code) => areaCode(code)),
      }),
    );
    await page.getByText('19,1').first().waitFor();
    const zip = await fromMenu(page, 'Last ned', /^Alle figurer som bilder/);
    const files = Object.entries(unzipSync(zip.bytes)).filter(([name]) => name.endsWith('.png'));
    expect(files).toHaveLength(3);
    for (const [name, png] of files) {
      const facts = await pngFacts(page, png);
      expect([name, facts.width]).toEqual([name, 1891]);
      expect(facts.dotsPerMetre).toBe(11811);
      expect(facts.colours).toBeGreaterThan(20);
    }
    await context.close();
  });
});

describe('a picture', () => {
  it('is as wide as was asked, grey when asked, and copied; a browser that refuses is told of in words', async () => {
    const { page, context } = await theatre.open(link('nb').replace('&view=document', ''), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByText('19,1').first().waitFor();
    const open = async () => {
      await page.getByRole('button', { name: 'Last ned Andel under 18 år' }).click();
      await page.getByRole('button', { name: /^Bilde …/ }).click();
    };
    await open();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Bredde').fill('10');
    await dialog.getByLabel(/^Oppløsning/).selectOption('2');
    await dialog.getByLabel('Gråtoner').check();
    expect(await axeFindings(page)).toEqual([]);
    const png = await downloaded(page, () => dialog.getByRole('button', { name: 'Last ned' }).click());
    const facts = await pngFacts(page, png.bytes);
    expect(facts.width).toBe(756);
    expect(facts.isGrey).toBe(true);
    await dialog.getByRole('button', { name: 'Kopier bildet' }).click();
    await dialog.getByText('Bildet er kopiert.').waitFor();
    const copied = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap(({ types }) => [...types]),
    );
    expect(copied).toContain('image/png');
    await dialog.getByLabel(/^Filtype/).selectOption('svg');
    const svg = await downloaded(page, () => dialog.getByRole('button', { name: 'Last ned' }).click());
    const drawn = strFromU8(svg.bytes);
    expect(drawn).toContain('Kilde: SSB, tabell 07459');
    expect(drawn).not.toContain('foreignObject');
    await dialog.getByLabel('Bredde').fill('500');
    await dialog.getByText(/Bredden må være/).waitFor();
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
    await dialog.getByLabel('Bredde').fill('10');
    await dialog.getByRole('button', { name: 'Kopier bildet' }).click();
    await dialog.getByText(/lot oss ikke kopiere bildet/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Last ned Andel under 18 år' }).click();
    await page.getByRole('button', { name: /^Kopier tabellen/ }).click();
    await page.getByText('Nettleseren lot oss ikke kopiere tabellen.').waitFor();
    await context.close();
  });
});

describe('the reader’s own template', () => {
  const word = (text: string) =>
    zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
      ),
    });

  it('is filled and given back, unknown marks are listed, and what is no document is named', async () => {
    const { page, context } = await theatre.open(link('nb').replace('&view=document', ''));
    await page.getByText('19,1').first().waitFor();
    await page.locator('header.top').getByRole('button', { name: 'Last ned', exact: true }).click();
    await page.getByRole('button', { name: /^Fyll min mal/ }).click();
    const dialog = page.getByRole('dialog');
    const give = async (name: string, content: Uint8Array) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        dialog.getByRole('button', { name: /^Velg Word-fil/ }).click(),
      ]);
      await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
    };
    const filled = await downloaded(page, () =>
      give('mal.docx', word('Andel: {{verdi:bef-andel-under-18;egen;siste}}. {{tull:her}}')),
    );
    expect(strFromU8(unzipSync(filled.bytes)['word/document.xml'] as Uint8Array)).toContain(
      'Andel: 19,1. {{tull:her}}',
    );
    await dialog.getByText(/1 merke er fylt/).waitFor();
    await dialog.getByText('{{tull:her}}').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await give('brev.docx', strToU8('ikke et dokument'));
    await dialog.getByText('Filen er ikke et Word-dokument (.docx).').waitFor();
    await give('bombe.docx', zipSync({ 'word/document.xml': new Uint8Array(120_000_000) }));
    await dialog.getByText(/for stort eller pakker ut til for mye/).waitFor();
    const locked = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]),
    ]);
    await give('last.docx', locked);
    await dialog.getByText(/beskyttet med passord/).waitFor();
    await context.close();
  });
});

describe('a data package', () => {
  it('is saved, opened again with its own numbers and marked as such, and a file that is none is named', async () => {
    const { page, context, faults } = await theatre.open(link('nb').replace('&view=document', ''));
    await page.getByText('19,1').first().waitFor();
    const saved = await fromMenu(page, 'Last ned', /^Datapakke/);
    const changed = strFromU8(saved.bytes).replaceAll(/\b19\.1\b/g, '77.7');
    await page.goto(theatre.url);
    await page.getByRole('button', { name: 'Mine oppsett' }).click();
    const give = async (name: string, text: string) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Åpne datapakke …' }).click(),
      ]);
      await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    };
    await give('tull.json', '{"format":');
    await page.getByText('Filen er ikke en JSON-fil.').waitFor();
    await give('annet.json', '{"format":"noe annet"}');
    await page.getByText('Filen er ikke en datapakke fra Nøkkeltallsbyggeren.').waitFor();
    await give('pakke.json', changed);
    await page.getByText(/^Fra en datapakke laget .* tallene er fra da$/).waitFor();
    await page.getByText('77,7').first().waitFor();
    await page.getByRole('button', { name: 'Vis dagens tall' }).click();
    await page.getByText('19,1').first().waitFor();
    await page.evaluate((text) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], 'pakke.json', { type: 'application/json' }));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }),
      );
    }, changed);
    await page.getByText('77,7').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a citation', () => {
  it('is given for the page and for each figure, as text and as BibTeX', async () => {
    const { page, context } = await theatre.open(link('nb').replace('&view=document', ''), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByText('19,1').first().waitFor();
    await page.locator('header.top').getByRole('button', { name: 'Last ned', exact: true }).click();
    await page.getByRole('button', { name: /^Sitering/ }).click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.locator('pre').count()).toBe(4);
    await dialog.getByRole('button', { name: /^Kopier BibTeX: Andel barn under 18/ }).click();
    await dialog.getByText('Kopiert.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{ssb-07459-/);
    await context.close();
  });
});

describe('the document on paper', () => {
  it('runs on, or gives each figure and the sources a page of their own', async () => {
    const { page, context } = await theatre.open(link('nb'));
    await page.locator('.sheet-item table').nth(2).waitFor();
    await page.getByLabel(/^Ark/).selectOption('each');
    await page.emulateMedia({ media: 'print' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(4);
    expect(await page.locator('.sheet-tools').isVisible()).toBe(false);
    await context.close();
  });
});
