import { type Dashboard, setTitles } from '../dashboard/dashboard.ts';
import { uiText } from '../language/ui.ts';
import { Editable } from './Editable.tsx';
import { LeadTools } from './words/LeadTools.tsx';
import { useWords } from './words.tsx';

interface TitlesProps {
  readonly dashboard: Dashboard;
  /** What stands as the title while the reader has given none. */
  readonly ownTitle: string;
  /** A lead made by rule of the numbers, offered while there is none. */
  readonly suggestion?: string;
  readonly edit: (change: (dashboard: Dashboard) => Dashboard) => void;
}

/** The title and lead of the dashboard, as the reader has written them. */
export function Titles({ dashboard, ownTitle, suggestion = '', edit }: TitlesProps) {
  const text = useWords(uiText);
  return (
    <div className="titles">
      <Editable
        as="h1"
        label={text.titleLabel}
        value={dashboard.title ?? ''}
        prompt={ownTitle}
        onSave={(title) => edit((before) => setTitles(before, { title }))}
      />
      <Editable
        as="p"
        lines="many"
        className="lead"
        label={text.leadLabel}
        value={dashboard.lead ?? ''}
        prompt={text.leadPrompt}
        onSave={(lead) => edit((before) => setTitles(before, { lead }))}
      />
      <LeadTools
        lead={dashboard.lead}
        suggestion={suggestion}
        onLead={(lead) => edit((before) => setTitles(before, { lead }))}
      />
    </div>
  );
}
