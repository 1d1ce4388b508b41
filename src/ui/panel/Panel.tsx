import { memo, type ReactNode, type Ref, useState } from 'react';
import type { PanelState } from '../../app/panels.ts';
import type { Indicator, IndicatorId } from '../../catalog/indicator.ts';
import type { PanelChange, Panel as PanelChoice } from '../../dashboard/dashboard.ts';
import { figureText } from '../../language/uiFigure.ts';
import type { DescribeContext } from '../../text/subject.ts';
import { Editable } from '../Editable.tsx';
import { useLanguage, useWords } from '../words.tsx';
import { Grip } from './Grip.tsx';
import { PanelBody } from './PanelBody.tsx';
import { PanelMenu } from './PanelMenu.tsx';
import { PanelUnit } from './PanelUnit.tsx';
import { useShown } from './useShown.ts';

/** What a reader can do with a panel. */
export interface PanelActions {
  readonly onSet: (change: PanelChange) => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
  readonly onOpen: () => void;
  readonly onCopyLink: () => void;
  readonly onHeading: () => void;
}

export interface PanelProps {
  readonly panel: PanelChoice;
  readonly indicator: Indicator;
  readonly state: PanelState;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly level: 2 | 3;
  readonly describing: DescribeContext;
  readonly actions: PanelActions;
  /** The menu that makes files of a figure. */
  readonly filesOf?: ((id: IndicatorId, state: PanelState) => ReactNode) | undefined;
  readonly ref?: Ref<HTMLElement>;
}

/** One key figure: what it is, how it looks, what it says, and where it is from. Drawn again only when one of these changes. */
export const Panel = memo(function Panel(props: PanelProps) {
  const { panel, indicator, state, isFirst, isLast, level, describing, actions, filesOf, ref } = props;
  const language = useLanguage();
  const text = useWords(figureText);
  const [writing, setWriting] = useState(false);
  const [asTable, setAsTable] = useState(false);
  const shown = useShown(state, panel);
  const title = indicator.title[language];
  const id = `panel-${indicator.id}`;
  const Title = level === 2 ? 'h2' : 'h3';
  const isTable = asTable !== (panel.chart === 'table');
  return (
    <article
      ref={ref}
      className="panel"
      id={id}
      aria-labelledby={`${id}-title`}
      data-width={panel.width ?? 1}
      data-state={state.kind}
    >
      <header className="panel-head">
        <div>
          <Title id={`${id}-title`}>
            <button type="button" className="panel-title" onClick={actions.onOpen}>
              {title}
            </button>
          </Title>
          <PanelUnit indicator={indicator} shown={shown} kind={isTable ? 'table' : panel.chart} />
        </div>
        <div className="panel-tools">
          <Grip id={indicator.id} title={title} onMove={actions.onMove} />
          <PanelMenu
            {...actions}
            panel={panel}
            figure={shown}
            isFirst={isFirst}
            isLast={isLast}
            title={title}
            onNote={() => setWriting(true)}
          />
        </div>
      </header>
      <PanelBody
        indicator={indicator}
        panel={panel}
        state={state}
        shown={shown}
        isTable={isTable}
        onTable={() => setAsTable(!asTable)}
        onOpen={actions.onOpen}
        onSet={actions.onSet}
        onIndex={() => actions.onSet({ transform: 'index' })}
        describing={describing}
        files={filesOf?.(indicator.id, state)}
        note={
          (writing || panel.note !== undefined) && (
            <Editable
              as="p"
              lines="many"
              className="note"
              label={text.note}
              value={panel.note ?? ''}
              prompt={text.addNote}
              openAtOnce={writing}
              onClose={() => setWriting(false)}
              onSave={(note) => actions.onSet({ note })}
            />
          )
        }
      />
    </article>
  );
});
