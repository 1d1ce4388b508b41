import { useState } from 'react';
import { useWorld } from '../../app/world.tsx';
import { type IndicatorId, indicatorId } from '../../catalog/indicator.ts';
import type { Dashboard } from '../../dashboard/dashboard.ts';
import { embedded } from '../../dashboard/embed.ts';
import { shareText } from '../../language/share.ts';
import { uiText } from '../../language/ui.ts';
import { useWords } from '../words.tsx';
import { Copyable } from './Copyable.tsx';
import { fullAddress } from './fullAddress.ts';
import { embedCode, frameHeights } from './shareWords.ts';

interface EmbedPartProps {
  readonly dashboard: Dashboard;
  readonly first: IndicatorId | null;
  readonly onCopy: (code: string) => void;
}

/** The code that shows one figure on another page. */
export function EmbedPart({ dashboard, first, onCopy }: EmbedPartProps) {
  const { catalog, language } = useWorld();
  const text = useWords(shareText);
  const frame = useWords(uiText);
  const ids = dashboard.panels.map(({ indicator }) => indicator);
  const [chosen, setChosen] = useState(first ?? ids[0]);
  const [height, setHeight] = useState(String(frameHeights.usual));
  const id = chosen !== undefined && ids.includes(chosen) ? chosen : (ids[0] as IndicatorId);
  const titleOf = (figure: IndicatorId): string => catalog.byId.get(figure)?.title[language] ?? figure;
  const address = fullAddress(embedded({ ...dashboard, language }, id));
  const code = embedCode(address, titleOf(id), Number(height));
  return (
    <section className="share-part">
      <h3>{text.embed}</h3>
      <div className="row share-fields">
        <label>
          <span>{text.figure}</span>
          <select
            className="select"
            value={id}
            onChange={({ target }) => setChosen(indicatorId(target.value))}
          >
            {ids.map((each) => (
              <option key={each} value={each}>
                {titleOf(each)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{text.height}</span>
          <input
            type="number"
            className="field"
            min={frameHeights.least}
            max={frameHeights.most}
            step={20}
            value={height}
            onChange={({ target }) => setHeight(target.value)}
          />
        </label>
      </div>
      <Copyable
        label={text.embed}
        hint={text.embedHint}
        value={code}
        lines={4}
        button={text.copyEmbed}
        beside={
          <a className="button" data-look="quiet" href={address} target="_blank" rel="noreferrer">
            {text.openEmbed}
            <span className="unseen"> ({frame.newWindow})</span>
          </a>
        }
        onCopy={() => onCopy(code)}
      />
    </section>
  );
}
