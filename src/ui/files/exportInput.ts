import { addressOf } from '../../app/location.ts';
import type { PanelState } from '../../app/panels.ts';
import { areaCode } from '../../areas/area.ts';
import type { IndicatorId } from '../../catalog/indicator.ts';
import type { Dashboard, Panel } from '../../dashboard/dashboard.ts';
import { canvasPng } from '../../export/canvasPng.ts';
import { svgDrawer } from '../../export/chartFile.ts';
import type { ExportInput, SvgOf } from '../../export/input.ts';
import type { Language } from '../../language/language.ts';
import type { Figure } from '../../series/series.ts';
import { type ShownFigure, transformed } from '../../series/transforms.ts';
import { describe } from '../../text/describe.ts';
import { noteLines } from '../../text/noteLines.ts';
import { figureWords } from '../../text/own.ts';
import type { DescribeContext } from '../../text/subject.ts';
import { sentenceText } from '../../text/text.ts';
import { comparable } from '../panel/comparable.ts';
import { type FileKind, shownKinds } from './makeFile.ts';

export interface Papers {
  readonly dashboard: Dashboard;
  readonly title: string;
  readonly language: Language;
  readonly figures: ReadonlyMap<IndicatorId, PanelState>;
  readonly describing: DescribeContext;
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

const panelOf = ({ panels }: Dashboard, figure: Figure): Panel | undefined =>
  panels.find(({ indicator }) => indicator === figure.indicator.id);

/** The figure as its panel shows it; one that is so already stays as it is. */
const asInPanel = (dashboard: Dashboard, figure: Figure | ShownFigure): ShownFigure =>
  'transform' in figure ? figure : transformed(figure, panelOf(dashboard, figure)?.transform ?? 'level');

/** Draws what the panels show: under their transforms, and without the places that cannot share the axis. */
export function panelDrawer(dashboard: Dashboard, language: Language): SvgOf {
  const draw = svgDrawer(dashboard, language);
  return (figure, wish) => draw(comparable(asInPanel(dashboard, figure)).figure, wish);
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
  const svgOf = panelDrawer(dashboard, language);
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
    drawn: (figure) => comparable(asInPanel(dashboard, figure)).figure,
    svgOf,
    pngOf: canvasPng(svgOf),
    ...more,
  };
}
