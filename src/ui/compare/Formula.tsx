import { usualWeights, type SimilarityWeights } from '../../areas/similar.ts';
import { compareText } from '../../language/compare.ts';
import { numberText } from '../../language/number.ts';
import { placeGroupText } from '../../language/placeGroups.ts';
import { useLanguage, useWords } from '../words.tsx';

interface FormulaProps {
  readonly weights: SimilarityWeights;
  readonly withChildren: boolean;
  readonly onWeights: (weights: SimilarityWeights) => void;
}

const traits = ['people', 'children', 'centrality', 'kostraGroup'] as const;
const choices = [0, 0.5, 1, 2, 4];

/** How likeness is measured, open to the reader, with her own weights if she likes. */
export function Formula({ weights, withChildren, onWeights }: FormulaProps) {
  const text = useWords(compareText);
  const names = useWords(placeGroupText).traits;
  const language = useLanguage();
  return (
    <details>
      <summary>{text.formula}</summary>
      <p className="formula">{text.formulaText}</p>
      <p className="fine">{text.formulaMeaning}</p>
      {!withChildren && <p className="fine">{text.noChildren}</p>}
      <div className="weights">
        {traits.map((trait) => (
          <label key={trait}>
            {text.weightOf(names[trait])}
            <select
              className="field"
              value={weights[trait]}
              onChange={({ target }) => onWeights({ ...weights, [trait]: Number(target.value) })}
            >
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {numberText(choice, choice % 1 === 0 ? 0 : 1, language)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="button" className="link" onClick={() => onWeights(usualWeights)}>
          {text.usual}
        </button>
      </div>
    </details>
  );
}
