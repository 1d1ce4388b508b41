import PptxGenJS from 'pptxgenjs';
import { captionOf, namedTogether } from '../chart/caption.ts';
import { exportText } from '../language/export.ts';
import type { Figure } from '../series/series.ts';
import { legend, measureText, pedigreeLines } from './about.ts';
import { dayText } from './cells.ts';
import { sourceLine, tableSources } from './citation.ts';
import { hasNumbers } from './figureTable.ts';
import { printable } from './guard.ts';
import { isOwnLead, ownMark, ownNote, saidOf } from './ownWords.ts';
import { assertFigures, type ExportInput, step } from './input.ts';
import { placesOf } from './overview.ts';
import { type SlideChart, slideChart } from './slideChart.ts';
import { addDrawing } from './slidePicture.ts';
import { finishedSlides } from './slideFile.ts';
import { accent, defineMasters, font, ink, left, quiet, type Slide, width, words } from './slideMasters.ts';

function frontSlide(deck: PptxGenJS, input: ExportInput): void {
  const { title, language, figures, dashboard, madeAt, link, lead } = input;
  const slide = deck.addSlide({ masterName: 'FRONT' });
  const text = exportText[language];
  const places = namedTogether(placesOf(figures, dashboard.areas));
  const named = places.length > 8 ? text.placeCount(places.length) : text.places(text.list(places));
  slide.addText(printable(title), { placeholder: 'title' });
  words(slide, [named, text.madeAt(dayText(madeAt, language))].join(' '), {
    x: left,
    y: 3.65,
    w: width,
    h: 0.5,
    fontSize: 16,
  });
  if (lead !== undefined)
    slide.addText(
      [
        { text: printable(lead), options: { fontSize: 16, color: ink, breakLine: true } },
        { text: isOwnLead(input) ? ownMark(input) : '', options: { fontSize: 12, color: quiet } },
      ],
      { x: left, y: 4.3, w: width, h: 1.9, fontFace: font, margin: 0, valign: 'top', paraSpaceAfter: 4 },
    );
  slide.addText([{ text: text.openDashboard, options: { hyperlink: { url: link } } }], {
    x: left,
    y: 6.6,
    w: width,
    h: 0.35,
    fontFace: font,
    fontSize: 14,
    color: accent,
    margin: 0,
  });
}

function addChart(slide: Slide, figure: Figure, input: ExportInput): SlideChart {
  const drawn = input.drawn?.(figure) ?? figure;
  const chart = slideChart(drawn, input.dashboard, input.language);
  /** The library only makes room: its drawing and numbers are replaced by ours when the file is finished. */
  const data = chart.series.map(({ name, values }) => ({
    name: printable(name),
    labels: chart.labels.map(printable),
    values: values.map((value) => value ?? 0),
  }));
  slide.addChart(chart.kind, data, {
    x: left,
    y: 1.8,
    w: width,
    h: 4.75,
    altText: printable(input.findings?.[figure.indicator.id] ?? figure.indicator.title[input.language]),
  });
  return chart;
}

function notesText(figure: Figure, input: ExportInput): string {
  const { language, notes, nameOf } = input;
  const { indicator } = figure;
  const own = ownNote(figure, input);
  return [
    ...saidOf(figure, input),
    ...(own === undefined ? [] : [own]),
    indicator.definition[language],
    measureText(indicator.measure, language),
    ...indicator.cautions.map((caution) => caution[language]),
    ...pedigreeLines(figure, language, nameOf),
    ...(notes?.[indicator.id] ?? []),
    ...legend([figure], language).map(({ mark, meaning }) => exportText[language].symbol(mark, meaning)),
  ].join('\n');
}

/** Longer titles need two lines, and smaller letters. */
const longTitle = 70;
/** A finding that needs more than two lines is told in the notes alone. */
const longestTitle = 120;

async function figureSlide(deck: PptxGenJS, figure: Figure, input: ExportInput): Promise<SlideChart | null> {
  const { language, findings } = input;
  const slide = deck.addSlide({ masterName: 'FIGURE' });
  const found = findings?.[figure.indicator.id] ?? '';
  const finding = found === '' || found.length > longestTitle ? undefined : found;
  const name = figure.indicator.title[language];
  const title = printable((finding ?? name).replace(/\.$/, ''));
  slide.addText(title, { placeholder: 'title', fontSize: title.length > longTitle ? 20 : 26 });
  slide.addNotes(printable(notesText(figure, input)));
  const held = hasNumbers(figure);
  const pictured = held ? await addDrawing(slide, figure, input) : null;
  const chart = held && pictured === null ? addChart(slide, figure, input) : null;
  const { subtitle } = pictured ?? captionOf(figure, language, chart?.period ?? undefined);
  const below = finding === undefined ? subtitle : `${name}. ${subtitle}`;
  words(slide, below, { x: left, y: 1.28, w: width, h: 0.4, fontSize: 14 });
  if (!held)
    words(slide, exportText[language].noNumbers, {
      x: left,
      y: 2,
      w: width,
      h: 0.5,
      fontSize: 18,
      color: ink,
    });
  words(slide, sourceLine(figure, language), { x: left, y: 6.75, w: 11.4, h: 0.5, fontSize: 11 });
  return chart;
}

const sourcesPerSlide = 7;

function sourceSlides(deck: PptxGenJS, { figures, language, link }: ExportInput): void {
  const text = exportText[language];
  const all = tableSources(figures, language);
  for (let at = 0; at < all.length; at += sourcesPerSlide) {
    const slide = deck.addSlide({ masterName: 'FIGURE' });
    slide.addText(text.headings.sources, { placeholder: 'title' });
    const lines = all.slice(at, at + sourcesPerSlide).flatMap(({ text: said, address }) => [
      { text: said, options: { color: ink, breakLine: true } },
      {
        text: address.replace('https://www.', ''),
        options: { hyperlink: { url: address }, color: accent, breakLine: true },
      },
    ]);
    const last = at + sourcesPerSlide >= all.length;
    const end = last
      ? [
          { text: text.licence, options: { color: ink, breakLine: true } },
          { text: text.openDashboard, options: { hyperlink: { url: link }, color: accent } },
        ]
      : [];
    slide.addText([...lines, ...end], {
      x: left,
      y: 1.4,
      w: width,
      h: 5.3,
      fontFace: font,
      fontSize: 14,
      margin: 0,
      valign: 'top',
      paraSpaceAfter: 4,
    });
  }
}

/** Slides with native charts: a front, one slide for each figure, and the sources. */
export async function pptx(input: ExportInput): Promise<Uint8Array> {
  assertFigures(input);
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = printable(input.title);
  deck.author = 'Nøkkeltallsbyggeren';
  deck.company = '';
  deck.theme = { headFontFace: font, bodyFontFace: font };
  defineMasters(deck);
  frontSlide(deck, input);
  const charts: { chart: SlideChart; title: string }[] = [];
  for (const [index, figure] of input.figures.entries()) {
    const chart = await figureSlide(deck, figure, input);
    if (chart !== null) charts.push({ chart, title: figure.indicator.title[input.language] });
    await step(input, index + 1, input.figures.length);
  }
  sourceSlides(deck, input);
  const written = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  const { language, madeAt, title } = input;
  return finishedSlides(written, { charts, language, madeAt, title });
}
