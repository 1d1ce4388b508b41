import { pageWords } from '../../language/words.ts';
import { useWords } from '../words.tsx';
import './words.css';

interface LeadToolsProps {
  readonly lead: string | undefined;
  readonly suggestion: string;
  readonly onLead: (lead: string) => void;
}

/** Offers a lead made of the numbers, and says whether the one that stands is that or the reader's own. */
export function LeadTools({ lead, suggestion, onLead }: LeadToolsProps) {
  const text = useWords(pageWords);
  if (lead !== undefined)
    return <p className="lead-mark">{lead === suggestion ? text.leadByRule : text.leadOwn}</p>;
  if (suggestion === '') return null;
  return (
    <button type="button" className="link lead-suggest" title={suggestion} onClick={() => onLead(suggestion)}>
      {text.suggestLead}
    </button>
  );
}
