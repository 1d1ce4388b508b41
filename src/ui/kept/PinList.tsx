import { keptText } from '../../language/kept.ts';
import { keptPinsText } from '../../language/keptPins.ts';
import { useLanguage, useWords } from '../words.tsx';
import type { KeptMenuProps } from './KeptMenu.tsx';
import { dayAndTime } from './moment.ts';
import { Act } from './SetupList.tsx';

type PinListProps = Pick<KeptMenuProps, 'pins' | 'suggestedName' | 'pinnable' | 'busy' | 'act'>;

/** Dashboards pinned with their numbers, and the button that pins the one on the screen. */
export function PinList({ pins, suggestedName, pinnable, busy, act }: PinListProps) {
  const text = useWords(keptText);
  const words = useWords(keptPinsText);
  const language = useLanguage();
  return (
    <>
      {suggestedName !== null && (
        <div className="row">
          <button
            type="button"
            className="button"
            data-look="first"
            disabled={pinnable !== 'yes'}
            aria-busy={busy}
            onClick={act.pin}
          >
            {words.pin}
          </button>
        </div>
      )}
      {suggestedName !== null && pinnable !== 'yes' && (
        <p className="quiet">{pinnable === 'pinned' ? words.pinAlready : words.pinNotReady}</p>
      )}
      {pins?.items.length === 0 && <p className="quiet">{words.noPins}</p>}
      {pins !== null && pins.items.length > 0 && (
        <ul className="kept-list">
          {pins.items.map(({ id, title, saved, figures }) => (
            <li key={id}>
              <div>
                <button
                  type="button"
                  className="link kept-name"
                  aria-label={`${text.open(title)}, ${text.saved(...dayAndTime(saved, language))}`}
                  onClick={() => act.openPin(id)}
                >
                  {title}
                </button>
                <small>
                  {text.about(figures, 0)} · {text.saved(...dayAndTime(saved, language))}
                </small>
              </div>
              <div className="over-acts">
                <Act text={text.remove} label={text.removeOf(title)} onAct={() => act.removePin(id)} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {pins !== null && pins.unreadable > 0 && (
        <p className="over-warning">{text.unreadable(pins.unreadable)}</p>
      )}
    </>
  );
}
