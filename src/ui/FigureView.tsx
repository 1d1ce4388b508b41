import { type ReactNode, useState } from 'react';
import type { PanelState } from '../app/panels.ts';
import type { Indicator } from '../catalog/indicator.ts';
import type { Panel, PanelChange } from '../dashboard/dashboard.ts';
import { figureText } from '../language/uiFigure.ts';
import { isValue } from '../series/cell.ts';
import type { CellRef } from '../text/sentence.ts';
import type { DescribeContext } from '../text/subject.ts';
import { Absent } from './panel/Absent.tsx';
import { Looks } from './panel/Looks.tsx';
import { Notes } from './panel/Notes.tsx';
import { PanelChart } from './panel/PanelChart.tsx';
import { PanelUnit } from './panel/PanelUnit.tsx';
import { SourceLine } from './panel/SourceLine.tsx';
import { useShown } from './panel/useShown.ts';
import { Words } from './panel/Words.tsx';
import { FigureAbout } from './words/FigureAbout.tsx';
import { ThemeBox } from './words/ThemeBox.tsx';
import { FigureTable } from './table/FigureTable.tsx';
import { useLanguage, useWords } from './words.tsx';
import { Main } from './Main.tsx';

interface FigureViewProps {
  readonly indicator: Indicator;
  readonly panel: Panel;
  readonly state: PanelState;
  readonly describing: DescribeContext;
  readonly isChosen: boolean;
  readonly onSet: (change: PanelChange) => void;
  readonly onAdd: () => void;
  readonly onBack: () => void;
  readonly previous: { readonly title: string; readonly onOpen: () => void } | null;
  readonly next: { readonly title: string; readonly onOpen: () => void } | null;
  readonly files?: ReactNode;
  /** The formula, queries and notes, from what the tables say of themselves. */
  readonly how?: ReactNode;
}

/** One figure large, with all that is known of it. */
export function FigureView(props: FigureViewProps) {
  const { indicator, panel, state, describing, isChosen, onSet, onAdd, onBack, previous, next, files, how } =
    props;
  const text = useWords(figureText);
  const language = useLanguage();
  const shown = useShown(state, panel);
  const [marked, setMarked] = useState<readonly CellRef[]>([]);
  const hasNumbers = shown?.series.some(({ cells }) => cells.some(isValue)) ?? false;
  return (
    <Main className="figure">
      <div className="figure-ways">
        <button type="button" className="link" onClick={onBack}>
          {text.back}
        </button>
        <span className="push" />
        {previous !== null && (
          <button type="button" className="link" onClick={previous.onOpen} title={previous.title}>
            {text.previous}
          </button>
        )}
        {next !== null && (
          <button type="button" className="link" onClick={next.onOpen} title={next.title}>
            {text.next}
          </button>
        )}
      </div>
      <div className="figure-head">
        <div>
          <h1>{indicator.title[language]}</h1>
          <PanelUnit indicator={indicator} shown={shown} kind={panel.chart} />
        </div>
        {!isChosen && (
          <button type="button" className="button" data-look="first" onClick={onAdd}>
            {text.addThis}
          </button>
        )}
        {files}
      </div>
      {state.kind !== 'ready' || shown === null || !hasNumbers ? (
        <div className="figure-chart">
          <Absent indicator={indicator} state={state} />
        </div>
      ) : (
        <>
          <Words
            figure={state.figure}
            describing={describing}
            own={panel.text}
            onOwn={(words) => onSet({ text: words })}
            onCells={panel.transform === undefined ? setMarked : undefined}
          />
          <div className="figure-looks">
            <Looks panel={panel} figure={shown} alone onSet={onSet} />
          </div>
          <div className="figure-chart">
            <PanelChart
              figure={shown}
              kind={panel.chart}
              scale={panel.scale}
              size="large"
              onIndex={() => onSet({ transform: 'index' })}
            />
          </div>
          {panel.chart !== 'map' && <SourceLine figure={shown} renewing={state.renewing} />}
          <Notes figure={state.figure} nameOf={describing.nameOf} />
          <h2>{text.numbers}</h2>
          <FigureTable figure={shown} marked={marked} />
        </>
      )}
      <FigureAbout indicator={indicator} state={state} describing={describing} how={how} />
      <ThemeBox theme={indicator.theme} />
    </Main>
  );
}
