import { addressOf } from '../../app/location.ts';
import type { PanelState } from '../../app/panels.ts';
import { areaCode } from '../../areas/area.ts';
import type { IndicatorId } from '../../catalog/indicator.ts';
import { summary } from '../../chart/summary.ts';
import type { Dashboard } from '../../dashboard/dashboard.ts';
import { canvasPng } from '../../export/canvasPng.ts';
import { svgDrawer } from '../../export/chartFile.ts';
import type { ExportInput, SvgOf } from '../../export/input.ts';
import type { Language } from '../../language/language.ts';
import type { Figure } from '../../series/series.ts';
import { transformed } from '../../series/transforms.ts';
import { describe } from '../../text/describe.ts';
import type { DescribeContext } from '../../text/subject.ts';
import { sentenceText } from '../../text/text.ts';
import { comparable } from '../panel/comparable.ts';
import { noteLines } from '../../text/noteLines.ts';

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

/** Draws what the panels show: under their transforms, and without the places that cannot share the axis. */
function drawer(dashboard: Dashboard, language: Language): SvgOf {
  const draw = svgDrawer(dashboard, language);
  return (figure, wish) => {
    const panel = dashboard.panels.find(({ indicator }) => indicator === figure.indicator.id);
    return draw(comparable(transformed(figure, panel?.transform ?? 'level')).figure, wish);
  };
}

/** All that the makers of files are given, words and pictures included. */
export function exportInput(papers: Papers, more: Pick<ExportInput, 'progress'> = {}): ExportInput {
  const { dashboard, title, language, describing } = papers;
  const figures = readyFigures(papers);
  const byId = <T>(make: (figure: Figure) => T) =>
    Object.fromEntries(figures.map((figure) => [figure.indicator.id, make(figure)]));
  const svgOf = drawer(dashboard, language);
  return {
    dashboard,
    figures,
    language,
    title,
    link: new URL(addressOf(dashboard), document.baseURI).href,
    madeAt: new Date(),
    ...(dashboard.lead === undefined ? {} : { lead: dashboard.lead }),
    texts: byId((figure) =>
      describe(figure, describing).map((sentence) => sentenceText(sentence, language).text),
    ),
    findings: byId((figure) => summary(figure, language)),
    notes: byId((figure) => noteLines(figure, language, describing.nameOf).warnings),
    nameOf: (area) => describing.nameOf?.(areaCode(area)),
    svgOf,
    pngOf: canvasPng(svgOf),
    ...more,
  };
}
