import { useMemo, useState } from 'react';
import { type Citation, dashboardCitation, figureCitation } from '../../export/citation.ts';
import { filesText } from '../../language/uiFiles.ts';
import { useWords } from '../words.tsx';
import { CopyButton } from './CopyButton.tsx';
import { exportInput, type Papers } from './exportInput.ts';
import { FileDialog } from './FileDialog.tsx';

interface CiteDialogProps {
  readonly papers: Papers;
  readonly onClose: () => void;
  /** Only the figures, without the page as a whole. */
  readonly onlyFigures?: boolean;
}

/** How the dashboard and each of its figures is cited, as text and as BibTeX. */
export function CiteDialog({ papers, onClose, onlyFigures = false }: CiteDialogProps) {
  const text = useWords(filesText).cite;
  const [said, say] = useState('');
  const input = useMemo(() => exportInput(papers, 'json'), [papers]);
  return (
    <FileDialog title={text.menu} onClose={onClose} said={said}>
      {!onlyFigures && <Cited name={text.whole} citation={dashboardCitation(input)} say={say} />}
      {input.figures.map((figure) => (
        <Cited
          key={figure.indicator.id}
          name={figure.indicator.title[papers.language]}
          citation={figureCitation(figure, input)}
          say={say}
        />
      ))}
    </FileDialog>
  );
}

interface CitedProps {
  readonly name: string;
  readonly citation: Citation;
  readonly say: (text: string) => void;
}

function Cited({ name, citation, say }: CitedProps) {
  const text = useWords(filesText).cite;
  return (
    <section className="cited" aria-label={name}>
      <h3>{name}</h3>
      <p>{citation.text}</p>
      <CopyButton
        what={citation.text}
        face={text.copyText}
        label={text.copyOf(text.copyText, name)}
        say={say}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled region must be reachable by keyboard */}
      <pre tabIndex={0}>{citation.bibtex}</pre>
      <CopyButton
        what={citation.bibtex}
        face={text.copyBibtex}
        label={text.copyOf(text.copyBibtex, name)}
        say={say}
      />
    </section>
  );
}
