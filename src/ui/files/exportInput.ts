import { addressOf } from '../../app/location.ts';
import type { PanelState } from '../../app/panels.ts';
import { areaCode } from '../../areas/area.ts';
import type { IndicatorId } from '../../catalog/indicator.ts';
import type { Dashboard } from '../../dashboard/dashboard.ts';
import { canvasPng } from '../../export/canvasPng.ts';
import { type Atlas, mapsOf } from '../../export/maps.ts';
import type { ExportInput } from '../../export/input.ts';
import { asInPanel, drawnInPanel, panelDrawer, panelOf } from '../../export/panelDrawing.ts';
import type { Language } from '../../language/language.ts';
import type { Figure } from '../../series/series.ts';
import { describe } from '../../text/describe.ts';
import { noteLines } from '../../text/noteLines.ts';
import { figureWords } from '../../text/own.ts';
import type { DescribeContext } from '../../text/subject.ts';
import { sentenceText } from '../../text/text.ts';
import { type FileKind, shownKinds } from './makeFile.ts';

export interface Papers {
  readonly dashboard: Dashboard;
  readonly title: string;
  readonly language: Language;
  readonly figures: ReadonlyMap<IndicatorId, PanelState>;
  readonly describing: DescribeContext;
  readonly atlas: Atlas;
}

/** The figures that are ready, in the order of the panels. */
export function readyFigures({
  dashboard,
  figures,
}: Pick<Papers, 'dashboard' | 'figures'>): readonly Figure[] {
  return dashboard.panels.flatMap(({ indicator }) => {
    const state = figures.get(indicator);
    return state?.kind === 'ready' ? [state.figure] : [];
  });
}

/** All that the makers of files are given, words and pictures included. */
export function exportInput(
  papers: Papers,
  kind: FileKind = 'json',
  more: Pick<ExportInput, 'progress' | 'signal'> = {},
): ExportInput {
  const { dashboard, title, language, describing } = papers;
  const figures = readyFigures(papers);
  const byId = <T>(make: (figure: Figure) => T) =>
    Object.fromEntries(figures.map((figure) => [figure.indicator.id, make(figure)]));
  const sentences = byId((figure) =>
    describe(figure, describing).map((sentence) => sentenceText(sentence, language).text),
  );
  const findings = Object.entries(sentences).flatMap(([id, [first]]) =>
    first === undefined ? [] : [[id, first] as const],
  );
  const mapOf = mapsOf(dashboard, language, papers.atlas);
  const svgOf = panelDrawer(dashboard, language, mapOf);
  return {
    dashboard,
    figures: shownKinds.has(kind) ? figures.map((figure) => asInPanel(dashboard, figure)) : figures,
    language,
    title,
    link: new URL(addressOf(dashboard), document.baseURI).href,
    madeAt: new Date(),
    ...(dashboard.lead === undefined ? {} : { lead: dashboard.lead }),
    texts: byId((figure) => figureWords(figure, language, describing, panelOf(dashboard, figure)?.text)),
    findings: Object.fromEntries(findings),
    notes: byId((figure) => noteLines(figure, language, describing.nameOf).warnings),
    nameOf: (area) => describing.nameOf?.(areaCode(area)),
    drawn: (figure) => drawnInPanel(dashboard, figure),
    mapOf,
    svgOf,
    pngOf: canvasPng(svgOf),
    ...more,
  };
}
