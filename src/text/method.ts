import type { MethodId } from '../language/method.ts';
import type { Sentence } from './sentence.ts';

/** The rule behind a sentence, for the link beside it. */
export function methodOf(sentence: Sentence): MethodId {
  switch (sentence.kind) {
    case 'comparison':
      return 'band';
    case 'spread':
      return 'many';
    case 'caution':
      return 'small';
    case 'trend':
    case 'turning':
      return 'turning';
    case 'expected':
      return 'expected';
    case 'standout':
      return 'lead';
    case 'missing':
    case 'gap':
    case 'nothing':
    case 'broken':
    case 'partOf':
    case 'standIn':
    case 'coverage':
      return 'gaps';
    case 'level':
      return sentence.change?.verdict === 'alike' ? 'band' : 'shown';
    case 'categories':
    case 'joined':
      return 'shown';
  }
}
