import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fileJson } from '../app/assets.ts';
import { historyOptions } from '../app/queries.ts';
import { formerName } from '../areas/predecessors.ts';
import { preposition, readPrepositions } from '../areas/preposition.ts';
import { placeLabel, type Places } from '../areas/registry.ts';
import { readPhrases } from '../catalog/phrase.ts';
import type { Language } from '../language/language.ts';
import type { DescribeContext } from '../text/subject.ts';
import prepositionsUrl from '../../catalog/areas/prepositions.json?url';
import phrasesUrl from '../../catalog/phrases.json?url';

const loadPhrases = () => fileJson(phrasesUrl).then(readPhrases);
const loadPrepositions = () => fileJson(prepositionsUrl).then(readPrepositions);

/** What the sentences need beside the numbers; until it has come they are worded in the way that is always right. */
export function useDescribing(places: Places, language: Language): DescribeContext {
  const { data: phrases } = useQuery({ queryKey: ['phrases'], queryFn: loadPhrases });
  const { data: prepositions } = useQuery({ queryKey: ['prepositions'], queryFn: loadPrepositions });
  // Whoever shows municipalities fetches the history.
  const { data: history } = useQuery({ ...historyOptions(), enabled: false });
  return useMemo<DescribeContext>(
    () => ({
      nameOf: (area) => placeLabel(places, area, language),
      ...(history === undefined ? {} : { formerNameOf: (code) => formerName(history, code) }),
      ...(phrases === undefined ? {} : { phraseOf: (id) => phrases.get(id) }),
      ...(prepositions === undefined
        ? {}
        : { prepositionOf: (area) => (preposition(prepositions, area, 'nb') === 'på' ? 'på' : 'i') }),
    }),
    [places, language, phrases, prepositions, history],
  );
}
