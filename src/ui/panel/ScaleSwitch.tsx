import type { Panel } from '../../dashboard/dashboard.ts';
import type { DrawnKind } from '../../chart/option.ts';
import { figureText } from '../../language/uiFigure.ts';
import { useWords } from '../words.tsx';
import type { PanelActions } from './Panel.tsx';

interface ScaleSwitchProps {
  readonly kind: DrawnKind;
  readonly scale: Panel['scale'];
  readonly onSet: PanelActions['onSet'];
}

/** The one choice of scale that a kind has: whether lines begin at 0, and whether small charts share a scale. */
export function ScaleSwitch({ kind, scale, onSet }: ScaleSwitchProps) {
  const text = useWords(figureText);
  if (kind === 'line')
    return (
      <label className="menu-check">
        <input
          type="checkbox"
          checked={scale === 'zero'}
          onChange={({ target }) => onSet({ scale: target.checked ? 'zero' : undefined })}
        />
        {text.fromZero}
      </label>
    );
  if (kind !== 'multiples') return null;
  return (
    <label className="menu-check">
      <input
        type="checkbox"
        checked={scale !== 'apart'}
        onChange={({ target }) => onSet({ scale: target.checked ? undefined : 'apart' })}
      />
      {text.commonScale}
    </label>
  );
}
