import type { AreaCode } from '../areas/area.ts';
import { formerName } from '../areas/predecessors.ts';
import { preposition, readPrepositions } from '../areas/preposition.ts';
import { placeLabel, type Places } from '../areas/registry.ts';
import { readPhrases } from '../catalog/phrase.ts';
import type { Dashboard } from '../dashboard/dashboard.ts';
import { toUrl } from '../dashboard/url.ts';
import { csv, norwegianCsv } from '../export/csv.ts';
import { docx } from '../export/docx.ts';
import type { ExportInput } from '../export/input.ts';
import { type Atlas, mapsOf } from '../export/maps.ts';
import { packageText } from '../export/package.ts';
import { asInPanel, drawnInPanel, panelDrawer, panelOf } from '../export/panelDrawing.ts';
import { pptx } from '../export/pptx.ts';
import { defaultTitle } from '../export/title.ts';
import { wideCsv } from '../export/wideCsv.ts';
import { xlsx } from '../export/xlsx.ts';
import type { Language } from '../language/language.ts';
import type { Figure } from '../series/series.ts';
import { describe } from '../text/describe.ts';
import { lead } from '../text/lead.ts';
import { noteLines } from '../text/noteLines.ts';
import { figureWords } from '../text/own.ts';
import { pageText } from '../text/page.ts';
import type { DescribeContext } from '../text/subject.ts';
import { paragraph, sentenceText } from '../text/text.ts';
import { nodePng } from './export/nodePng.ts';
import { nodeHistory, projectJson } from './nodeAssets.ts';

export const formats = ['csv', 'csv-wide', 'csv-no', 'xlsx', 'docx', 'pptx', 'json', 'svg', 'text'] as const;
export type Format = (typeof formats)[number];

/** Formats that are not text, and so need a file. */
export const binaryFormats: ReadonlySet<Format> = new Set(['xlsx', 'docx', 'pptx']);

export interface Assembled {
  readonly dashboard: Dashboard;
  readonly figures: readonly Figure[];
  readonly language: Language;
  readonly places: Places;
  /** As it was given. */
  readonly link: string;
  readonly atlas: Atlas;
}

function describing({ places, language }: Assembled): DescribeContext {
  const phrases = readPhrases(projectJson('catalog/phrases.json'));
  const prepositions = readPrepositions(projectJson('catalog/areas/prepositions.json'));
  const history = nodeHistory();
  return {
    phraseOf: (id) => phrases.get(id),
    prepositionOf: (area) => (preposition(prepositions, area, 'nb') === 'på' ? 'på' : 'i'),
    nameOf: (area) => placeLabel(places, area, language),
    formerNameOf: (code) => formerName(history, code),
  };
}

/** The words that the reader has put in place of those made by rule. */
const ownText = (dashboard: Dashboard, figure: Figure): string | undefined =>
  panelOf(dashboard, figure)?.text;

const asInPanels = (input: ExportInput): ExportInput => ({
  ...input,
  figures: input.figures.map((figure) => asInPanel(input.dashboard, figure)),
});

async function inputOf(assembled: Assembled): Promise<ExportInput> {
  const { dashboard, figures, language, link } = assembled;
  const context = describing(assembled);
  const sentences = new Map(
    figures.map((figure) => [
      figure.indicator.id,
      describe(figure, context).map((sentence) => sentenceText(sentence, language).text),
    ]),
  );
  const mapOf = mapsOf(dashboard, language, assembled.atlas);
  const svgOf = panelDrawer(dashboard, language, mapOf);
  const pngOf = await nodePng(svgOf);
  return {
    dashboard,
    figures,
    language,
    title: dashboard.title ?? defaultTitle({ dashboard, figures, language }),
    link: URL.canParse(link) ? link : toUrl(dashboard),
    madeAt: new Date(),
    lead: dashboard.lead ?? paragraph(lead(figures, context), language),
    texts: Object.fromEntries(
      figures.map((figure) => [
        figure.indicator.id,
        figureWords(figure, language, context, ownText(dashboard, figure)),
      ]),
    ),
    findings: Object.fromEntries([...sentences].map(([id, [first = '']]) => [id, first])),
    notes: Object.fromEntries(
      figures.map((figure) => [figure.indicator.id, noteLines(figure, language, context.nameOf).warnings]),
    ),
    nameOf: (area) => context.nameOf?.(area as AreaCode),
    drawn: (figure) => drawnInPanel(dashboard, figure),
    mapOf,
    svgOf,
    ...(pngOf === null ? {} : { pngOf }),
  };
}

async function svgOfAll(input: ExportInput): Promise<string> {
  const drawn = input.figures.map((figure) =>
    input.svgOf?.(figure, { width: 720, grey: false, frame: 'full' }),
  );
  return (await Promise.all(drawn)).join('\n');
}

/** The dashboard in the format, as text or bytes. Several SVG pictures come one after the other. */
export async function made(format: Format, assembled: Assembled): Promise<string | Uint8Array> {
  const { figures, language } = assembled;
  if (format === 'csv') return csv({ figures, language });
  if (format === 'csv-wide') return wideCsv({ figures });
  if (format === 'csv-no') return norwegianCsv({ figures, language }, 'long');
  if (format === 'text') {
    const context = describing(assembled);
    return `${pageText(figures, language, context, (figure) => ownText(assembled.dashboard, figure))}\n`;
  }
  const input = await inputOf(assembled);
  if (format === 'xlsx') return xlsx(input, 'sheets');
  if (format === 'docx') return docx(asInPanels(input));
  if (format === 'pptx') return pptx(asInPanels(input));
  return format === 'json' ? packageText(input) : svgOfAll(input);
}
