import { workspaceText } from '../language/uiWorkspace.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  /** How many fit; null while nothing is typed. */
  readonly found: number | null;
}

export function SearchField({ label, placeholder, typed, onTyped, found }: SearchFieldProps) {
  const text = useWords(workspaceText);
  return (
    <div className="search">
      <Icon name="search" />
      <input
        className="field"
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        maxLength={200}
        autoComplete="off"
        onChange={({ target }) => onTyped(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onTyped('');
        }}
      />
      <p className="unseen" role="status">
        {found === null ? '' : text.hits(found)}
      </p>
    </div>
  );
}
