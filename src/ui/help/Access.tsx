import { host } from '../../app/host.ts';
import { accessText } from '../../language/helpAccess.ts';
import { uiText } from '../../language/ui.ts';
import { useWords } from '../words.tsx';

/** The rest of the accessibility statement: what holds, what does not, and where to say so. */
export function Access() {
  const text = useWords(accessText);
  const { owner, contact, statement } = host();
  return (
    <>
      <h4>{text.status}</h4>
      <p>{text.statusText}</p>
      <h4>{text.tested}</h4>
      <Points points={text.testedPoints} />
      <h4>{text.lacks}</h4>
      <Points points={text.lacksPoints} />
      <h4>{text.report}</h4>
      {contact === null ? (
        <p>{text.noContact}</p>
      ) : (
        <p>
          {text.reportTo(owner ?? '')} <a href={contact.address}>{contact.words}</a>
        </p>
      )}
      {statement !== null && (
        <p>
          <Away address={statement} words={text.formal} />
        </p>
      )}
      <h4>{text.complaint}</h4>
      <p>{text.complaintText}</p>
      <ul className="help-points">
        <li>
          <Away address="https://www.diskrimineringsnemnda.no/" words="Diskrimineringsnemnda" />
        </li>
        <li>
          <Away address="https://www.uutilsynet.no/" words="Uutilsynet" />
        </li>
      </ul>
    </>
  );
}

function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className="help-points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function Away({ address, words }: { readonly address: string; readonly words: string }) {
  const text = useWords(uiText);
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {words}
      <span className="unseen"> ({text.newWindow})</span>
    </a>
  );
}
