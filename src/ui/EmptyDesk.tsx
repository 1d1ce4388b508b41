import { workspaceText } from '../language/uiWorkspace.ts';
import { useTemplateCards } from './templates/useTemplateCards.ts';
import { useWords } from './words.tsx';

/** Nothing is chosen: what to do, and the ready dashboards to begin with. */
export function EmptyDesk() {
  const text = useWords(workspaceText);
  const { cards, onTemplate } = useTemplateCards();
  return (
    <div className="empty">
      <h2>{text.emptyTitle}</h2>
      <p>{text.emptyHelp}</p>
      <div className="row" role="group" aria-label={text.templates}>
        {cards.map(({ id, title, about }) => (
          <button key={id} type="button" className="pill" title={about} onClick={() => onTemplate(id)}>
            {title}
          </button>
        ))}
      </div>
    </div>
  );
}
