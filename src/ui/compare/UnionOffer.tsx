import { useQuery } from '@tanstack/react-query';
import { historyOptions } from '../../app/queries.ts';
import { useDashboardStore } from '../../app/store.ts';
import { useWorld } from '../../app/world.tsx';
import { unionLabel } from '../../areas/rule.ts';
import { hasGroup, setGroup } from '../../dashboard/groups.ts';
import { compareText } from '../../language/compare.ts';
import type { Figure } from '../../series/series.ts';
import { useWords } from '../words.tsx';
import './choice.css';
import { isAnyCutShort, unionsWanted } from './unionsWanted.ts';

/** Where a place's past cannot be had because of a split: the whole that can, one press away. */
export function UnionOffer({ figure }: { figure: Figure }) {
  return isAnyCutShort(figure) ? <Offered figure={figure} /> : null;
}

function Offered({ figure }: { figure: Figure }) {
  const text = useWords(compareText);
  const { places, language } = useWorld();
  const { dashboard, edit } = useDashboardStore();
  const { data: history } = useQuery(historyOptions());
  const unions = history === undefined ? [] : unionsWanted(figure, history);
  const offered = unions.filter((members) => !hasGroup(dashboard, members));
  if (offered.length === 0) return null;
  return (
    <p className="union-offer">
      {offered.map((members) => {
        const name = unionLabel(places, members, language);
        return (
          <button
            key={members.join()}
            type="button"
            className="link"
            onClick={() => edit((before) => setGroup(before, { name, members }))}
          >
            {text.showUnion(name)}
          </button>
        );
      })}
    </p>
  );
}
