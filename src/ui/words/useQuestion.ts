import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useDashboardStore } from '../../app/store.ts';
import { useWorld } from '../../app/world.tsx';
import type { Answer } from '../../dashboard/question.ts';

/** Two words or more may be a question; one is a search. */
const mayAsk = (text: string): boolean => /\S\s+\S/.test(text);

export interface Question {
  /** Null while nothing but figures has been understood: then it is a search like any other. */
  readonly answer: Answer | null;
  readonly onTyped: (text: string) => void;
}

/** What is typed in the search field, read as a question. What that takes is loaded with the first text of two words. */
export function useQuestion(): Question {
  const { catalog, places, language } = useWorld();
  const own = useDashboardStore((store) => store.dashboard.areas[0]);
  const [typed, setTyped] = useState('');
  const question = useDeferredValue(typed.trim());
  const { data: ask } = useQuery({
    queryKey: ['asking', language],
    queryFn: async () => (await import('./asking.ts')).asking(catalog, places, language),
    enabled: mayAsk(question),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const answer = useMemo(() => {
    if (ask === undefined || !mayAsk(question)) return null;
    const read = ask(question, own);
    return read.understood.some(({ kind }) => kind !== 'figures') ? read : null;
  }, [ask, question, own]);
  return { answer, onTyped: setTyped };
}
