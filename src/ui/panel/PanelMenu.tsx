import {
  type ChartKind,
  chartKinds,
  type Panel,
  panelWidths,
  type Transform,
} from '../../dashboard/dashboard.ts';
import { materialOf, possibleKinds } from '../../chart/kind.ts';
import { chartText } from '../../language/chart.ts';
import { figureText } from '../../language/uiFigure.ts';
import { fittingTransforms, type ShownFigure } from '../../series/transforms.ts';
import { Icon } from '../Icon.tsx';
import { Menu, MenuItem } from '../Menu.tsx';
import { useWords } from '../words.tsx';
import type { PanelActions } from './Panel.tsx';

interface PanelMenuProps extends PanelActions {
  readonly panel: Panel;
  readonly figure: ShownFigure | null;
  readonly place: { readonly at: number; readonly of: number };
  readonly title: string;
  readonly onNote: () => void;
  readonly onHeading: () => void;
}

/** Everything that can be done with one panel, in plain choices. */
export function PanelMenu(props: PanelMenuProps) {
  const { panel, figure, place, title, onSet, onMove, onRemove, onOpen, onCopyLink, onNote, onHeading } =
    props;
  const text = useWords(figureText);
  const choices: readonly (readonly [string, () => void, boolean?])[] = [
    [text.open, onOpen],
    [text.copyLink, onCopyLink],
    [text.addNote, onNote, panel.note !== undefined],
    [text.addHeading, onHeading, panel.heading !== undefined],
    [text.moveUp, () => onMove(-1), place.at === 0],
    [text.moveDown, () => onMove(1), place.at === place.of - 1],
    [text.remove, onRemove],
  ];
  return (
    <Menu label={text.menu(title)} face={<Icon name="more" />} look="quiet" size="small">
      <Looks panel={panel} figure={figure} onSet={onSet} />
      <hr className="menu-rule" />
      {choices.map(([name, onChoose, off = false]) => (
        <MenuItem key={name} text={name} disabled={off} onChoose={onChoose} />
      ))}
    </Menu>
  );
}

function Looks({ panel, figure, onSet }: Pick<PanelMenuProps, 'panel' | 'figure' | 'onSet'>) {
  const text = useWords(figureText);
  const words = useWords(chartText);
  const kinds: readonly ChartKind[] = figure === null ? [] : possibleKinds(materialOf(figure, figure.unit));
  const transforms: readonly Transform[] = figure === null ? ['level'] : fittingTransforms(figure);
  return (
    <>
      <label className="menu-field">
        {text.chart}
        <select
          className="select"
          value={panel.chart ?? ''}
          onChange={({ target }) => onSet({ chart: chartKinds.find((kind) => kind === target.value) })}
        >
          <option value="">{text.byRule}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.chartKinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label className="menu-field">
        {text.transform}
        <select
          className="select"
          value={panel.transform ?? 'level'}
          onChange={({ target }) => {
            const transform = transforms.find((each) => each === target.value);
            onSet({ transform: transform === 'level' ? undefined : transform });
          }}
        >
          {transforms.map((transform) => (
            <option key={transform} value={transform}>
              {words.transforms[transform]}
            </option>
          ))}
        </select>
      </label>
      <label className="menu-field">
        {text.width}
        <select
          className="select"
          value={panel.width ?? 1}
          onChange={({ target }) => {
            const width = panelWidths.find((each) => String(each) === target.value);
            onSet({ width: width === 1 ? undefined : width });
          }}
        >
          {panelWidths.map((width) => (
            <option key={width} value={width}>
              {text.widths[width]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
