import { useDashboardStore } from '../../app/store.ts';
import { useWorld } from '../../app/world.tsx';
import { type AreaCode, areaCode } from '../../areas/area.ts';
import { unionLabel } from '../../areas/rule.ts';
import { hasGroup, heirsTogether, onlyHeir } from '../../dashboard/groups.ts';
import type { Problem } from '../../dashboard/problem.ts';
import { compareText } from '../../language/compare.ts';
import { useWords } from '../words.tsx';
import './choice.css';

interface SplitChoiceProps {
  readonly problem: Extract<Problem, { kind: 'split-area' }>;
}

/** A place that was divided: which of its heirs is meant, or all of them together. */
export function SplitChoice({ problem }: SplitChoiceProps) {
  const text = useWords(compareText);
  const { places, language } = useWorld();
  const { dashboard, edit } = useDashboardStore();
  const heirs: readonly AreaCode[] = problem.to.map(({ code }) => areaCode(code));
  const shown = heirs.filter((heir) => dashboard.areas.includes(heir));
  return (
    <div className="split-choice" role="group" aria-label={text.splitAsk(problem.name)}>
      {problem.to.map(({ code, name }) => (
        <Pick
          key={code}
          text={text.only(name)}
          isOn={shown.length === 1 && shown[0] === code}
          onPick={() => edit((before) => onlyHeir(before, heirs, areaCode(code)))}
        />
      ))}
      <Pick
        text={text.bothTogether(heirs.length)}
        isOn={hasGroup(dashboard, heirs)}
        onPick={() =>
          edit((before) =>
            heirsTogether(before, { name: unionLabel(places, heirs, language), members: heirs }),
          )
        }
      />
    </div>
  );
}

interface PickProps {
  readonly text: string;
  readonly isOn: boolean;
  readonly onPick: () => void;
}

function Pick({ text, isOn, onPick }: PickProps) {
  return (
    <button type="button" className="button" data-size="small" aria-pressed={isOn} onClick={onPick}>
      {text}
    </button>
  );
}
