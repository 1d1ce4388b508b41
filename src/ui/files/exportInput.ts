import type { PanelState } from '../../app/panels.ts';
import type { IndicatorId } from '../../catalog/indicator.ts';
import { summary } from '../../chart/summary.ts';
import type { Dashboard, Panel } from '../../dashboard/dashboard.ts';
import type { ExportInput } from '../../export/input.ts';
import type { Language } from '../../language/language.ts';
import type { Figure } from '../../series/series.ts';
import { describe } from '../../text/describe.ts';
import type { DescribeContext } from '../../text/subject.ts';
import { sentenceText } from '../../text/text.ts';
import { panelSvg, pngOf } from './picture.ts';

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

/** All that the makers of files are given, words and pictures included. */
export function exportInput(
  papers: Papers,
  more: Pick<ExportInput, 'progress' | 'signal'> = {},
): ExportInput {
  const { dashboard, title, language, describing } = papers;
  const figures = readyFigures(papers);
  const byId = <T>(make: (figure: Figure) => T) =>
    Object.fromEntries(figures.map((figure) => [figure.indicator.id, make(figure)]));
  const panelOf = (figure: Figure): Panel =>
    dashboard.panels.find(({ indicator }) => indicator === figure.indicator.id) ?? {
      indicator: figure.indicator.id,
    };
  const svgOf = (figure: Figure, wish: { readonly width: number; readonly grey: boolean }) =>
    panelSvg({ figure, panel: panelOf(figure), language, ...wish });
  return {
    dashboard,
    figures,
    language,
    title,
    link: location.href,
    madeAt: new Date(),
    ...(dashboard.lead === undefined ? {} : { lead: dashboard.lead }),
    texts: byId((figure) =>
      describe(figure, describing).map((sentence) => sentenceText(sentence, language).text),
    ),
    findings: byId((figure) => summary(figure, language)),
    nameOf: (area) => describing.nameOf?.(area as never),
    svgOf,
    pngOf: async (figure, { widthPx, scale, grey }) => {
      const svg = await svgOf(figure, { width: widthPx, grey });
      return new Uint8Array(await (await pngOf(svg, scale)).arrayBuffer());
    },
    ...more,
  };
}
