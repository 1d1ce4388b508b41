import { type MethodId, methodText } from '../../language/method.ts';
import { pageWords } from '../../language/words.ts';
import { methodOf } from '../../text/method.ts';
import type { Sentence } from '../../text/sentence.ts';
import { Of } from '../Of.tsx';
import { useWords } from '../words.tsx';

/** The rules behind some sentences, one press away. */
export function Method({ sentences, of }: { readonly sentences: readonly Sentence[]; readonly of: string }) {
  const text = useWords(pageWords);
  const { rules } = useWords(methodText);
  const ids: readonly MethodId[] = [...new Set(['shown' as const, ...sentences.map(methodOf)])];
  return (
    <details className="method">
      <summary>
        {text.method}
        <Of name={of} />
      </summary>
      <dl>
        {ids.map((id) => (
          <div key={id}>
            <dt>{rules[id].title}</dt>
            <dd>{rules[id].text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
