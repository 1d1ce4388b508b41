import { type ReactNode, useState } from 'react';
import type { PanelState } from '../../app/panels.ts';
import type { Indicator } from '../../catalog/indicator.ts';
import type { Panel, PanelChange } from '../../dashboard/dashboard.ts';
import { figureText } from '../../language/uiFigure.ts';
import { isValue } from '../../series/cell.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import type { CellRef } from '../../text/sentence.ts';
import type { DescribeContext } from '../../text/subject.ts';
import { FigureTable } from '../table/FigureTable.tsx';
import { Of } from '../Of.tsx';
import { useLanguage, useWords } from '../words.tsx';
import { Absent } from './Absent.tsx';
import { Kept } from './Kept.tsx';
import { Notes } from './Notes.tsx';
import { PanelChart } from './PanelChart.tsx';
import { SourceLine } from './SourceLine.tsx';
import { Words } from './Words.tsx';

interface PanelBodyProps {
  readonly indicator: Indicator;
  readonly panel: Panel;
  readonly state: PanelState;
  readonly shown: ShownFigure | null;
  readonly isTable: boolean;
  readonly onTable: () => void;
  readonly onOpen: () => void;
  readonly onIndex: () => void;
  readonly onSet: (change: PanelChange) => void;
  readonly describing: DescribeContext;
  readonly files?: ReactNode;
  readonly note: ReactNode;
}

/** Chart or table, words, notes and source: four rows that line up with those of the neighbours. */
export function PanelBody(props: PanelBodyProps) {
  const {
    indicator,
    panel,
    state,
    shown,
    isTable,
    onTable,
    onOpen,
    onIndex,
    onSet,
    describing,
    files,
    note,
  } = props;
  const text = useWords(figureText);
  const name = indicator.short[useLanguage()];
  const [marked, setMarked] = useState<readonly CellRef[]>([]);
  const onCells = (cells: readonly CellRef[]) => {
    setMarked(cells);
    if (!isTable) onTable();
  };
  const hasNumbers = shown?.series.some(({ cells }) => cells.some(isValue)) ?? false;
  if (state.kind !== 'ready' || shown === null || !hasNumbers)
    return (
      <>
        <div className="panel-chart">
          <Absent indicator={indicator} state={state} />
        </div>
        <div className="panel-notes">{note}</div>
        <div className="panel-foot" />
      </>
    );
  return (
    <>
      <div className="panel-chart">
        {isTable ? (
          <FigureTable figure={shown} marked={marked} />
        ) : (
          <PanelChart figure={shown} kind={panel.chart} scale={panel.scale} onIndex={onIndex} />
        )}
      </div>
      <Words
        figure={state.figure}
        describing={describing}
        own={panel.text}
        onOwn={(words) => onSet({ text: words })}
        onCells={panel.transform === undefined ? onCells : undefined}
      />
      <div className="panel-notes">
        {state.kept !== undefined && <Kept kept={state.kept} />}
        <Notes figure={state.figure} nameOf={describing.nameOf} />
        {note}
      </div>
      <footer className="panel-foot">
        {(panel.chart !== 'map' || isTable) && <SourceLine figure={shown} renewing={state.renewing} />}
        <div className="panel-links">
          <button type="button" className="link" onClick={onOpen}>
            {text.about}
            <Of name={name} />
          </button>
          <button type="button" className="link" aria-pressed={isTable} onClick={onTable}>
            {isTable ? text.asChart : text.asTable}
            <Of name={name} />
          </button>
          {files}
        </div>
      </footer>
    </>
  );
}
