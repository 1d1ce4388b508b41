import { useMemo } from 'react';
import { type LegendEntry, legend, pedigreeLines } from '../../export/about.ts';
import { hasNumbers } from '../../export/figureTable.ts';
import { exportText } from '../../language/export.ts';
import { languageTag } from '../../language/language.ts';
import { paperText } from '../../language/uiPaper.ts';
import type { Figure } from '../../series/series.ts';
import { useWords } from '../words.tsx';
import { ChartThumb } from './ChartThumb.tsx';
import { mapsOf } from '../../export/maps.ts';
import { panelDrawer } from '../../export/panelDrawing.ts';
import { type Papers, readyFigures } from './exportInput.ts';
import type { PaperChoice } from './paperChoice.ts';

interface PaperPreviewProps {
  readonly papers: Papers;
  readonly choice: PaperChoice;
  /** Ids of those that are to be in it. */
  readonly figures: readonly string[];
}

/** The document's headings and charts in its own order and language. */
export function PaperPreview({ papers, choice, figures: ids }: PaperPreviewProps) {
  const text = useWords(paperText);
  const { language, dashboard, atlas } = papers;
  const words = exportText[language];
  const figures = useMemo(
    () => readyFigures(papers).filter(({ indicator }) => ids.includes(indicator.id)),
    [papers, ids],
  );
  const sections = sectionsOf(figures, papers, words.headings.other);
  const draw = useMemo(
    () => panelDrawer(dashboard, language, mapsOf(dashboard, language, atlas)),
    [dashboard, language, atlas],
  );
  const symbols: readonly LegendEntry[] = useMemo(() => legend(figures, language), [figures, language]);
  const joined = figures.some((figure) => pedigreeLines(figure, language).length > 0);
  const ends = [
    choice.definitions ? words.headings.definitions : null,
    joined ? words.headings.pedigree : null,
    symbols.length > 0 ? words.headings.symbols : null,
    words.headings.sources,
  ];
  return (
    <section className="paper-preview" aria-label={text.preview}>
      <h3>{text.preview}</h3>
      <p className="quiet">{text.previewHint}</p>
      <div className="paper-page" data-page={choice.page} lang={languageTag[language]}>
        <p className="paper-title">{papers.title}</p>
        {sections.map(({ heading, held }) => (
          <div key={held[0]?.indicator.id}>
            <p className="paper-heading">{heading}</p>
            <ol>
              {held.map((figure) => (
                <li key={figure.indicator.id}>
                  <div>
                    <p>{figure.indicator.title[language]}</p>
                    <small>{partsOf(figure, choice, paperText[language])}</small>
                  </div>
                  {choice.charts && hasNumbers(figure) && (
                    <ChartThumb figure={figure} draw={draw} grey={choice.grey} width={thumbWidth} />
                  )}
                </li>
              ))}
            </ol>
          </div>
        ))}
        {ends
          .filter((end) => end !== null)
          .map((end) => (
            <p key={end} className="paper-heading">
              {end}
            </p>
          ))}
      </div>
    </section>
  );
}

/** Narrow, so that the words of a chart can be read. */
const thumbWidth = 360;

interface Section {
  readonly heading: string;
  readonly held: readonly Figure[];
}

function sectionsOf(figures: readonly Figure[], { dashboard }: Papers, other: string): readonly Section[] {
  const sections: { heading: string; held: Figure[] }[] = [];
  for (const figure of figures) {
    const own = dashboard.panels.find(({ indicator }) => indicator === figure.indicator.id)?.heading;
    const last = sections.at(-1);
    if (own !== undefined || last === undefined) sections.push({ heading: own ?? other, held: [figure] });
    else last.held.push(figure);
  }
  return sections;
}

type PaperWords = (typeof paperText)['nb'];

const partsOf = (figure: Figure, choice: PaperChoice, text: PaperWords): string =>
  (['texts', 'charts', 'tables'] as const)
    .filter((part) => choice[part] && (part === 'texts' || hasNumbers(figure)))
    .map((part) => text[part])
    .join(' · ');
