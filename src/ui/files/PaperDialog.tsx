import { useState } from 'react';
import { usePinInUse } from '../../app/kept/openPin.ts';
import { useWorld, WorldOf } from '../../app/world.tsx';
import type { Language } from '../../language/language.ts';
import { paperText } from '../../language/uiPaper.ts';
import { uiText } from '../../language/ui.ts';
import { useWords } from '../words.tsx';
import type { Papers } from './exportInput.ts';
import { FileDialog } from './FileDialog.tsx';
import { useMaking } from './making.ts';
import { PaperChoices } from './PaperChoices.tsx';
import { PaperPreview } from './PaperPreview.tsx';
import { type PaperChoice, rememberChoice, rememberedChoice } from './paperChoice.ts';
import { useFiles } from './useFiles.ts';
import { usePapersInLanguage } from './usePapersInLanguage.ts';

interface PaperDialogProps {
  readonly papers: Papers;
  readonly onClose: () => void;
}

/** What goes into the Word document, how it will look, and the button that makes it. */
export function PaperDialog({ papers, onClose }: PaperDialogProps) {
  const text = useWords(uiText);
  const world = useWorld();
  const [language, setLanguage] = useState<Language>(papers.language);
  const [said, say] = useState('');
  return (
    <FileDialog title={text.paper} onClose={onClose} said={said} wide>
      <WorldOf value={{ ...world, language }}>
        <Paper papers={papers} language={language} onLanguage={setLanguage} say={say} />
      </WorldOf>
    </FileDialog>
  );
}

interface PaperProps {
  readonly papers: Papers;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly say: (text: string) => void;
}

function Paper({ papers: given, language, onLanguage, say }: PaperProps) {
  const text = useWords(paperText);
  const pin = usePinInUse();
  const papers = usePapersInLanguage(given);
  const [choice, setChoice] = useState<PaperChoice>(rememberedChoice);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const making = useMaking((state) => state.making !== null);
  const make = useFiles(() => papers, say);
  const wanted = given.dashboard.panels.filter(
    ({ indicator }) => given.figures.get(indicator)?.kind === 'ready' && !left.has(indicator),
  );
  const figures = wanted.map(({ indicator }) => indicator);
  const fetching = figures.some((id) => ['loading', undefined].includes(papers.figures.get(id)?.kind));
  const change = (changed: PaperChoice) => {
    setChoice(changed);
    rememberChoice(changed);
  };
  return (
    <>
      <form
        className="paper-body"
        onSubmit={(event) => {
          event.preventDefault();
          void make('docx', { docx: { ...choice, figures } });
        }}
      >
        <PaperChoices
          papers={papers}
          choice={choice}
          left={left}
          language={language}
          languageHeld={pin !== null && pin.figures !== null}
          onChoice={change}
          onLeft={setLeft}
          onLanguage={onLanguage}
        />
        <PaperPreview papers={papers} choice={choice} figures={figures} />
        <p className="paper-make">
          <button
            type="submit"
            className="button"
            data-look="first"
            data-begin
            aria-disabled={making || fetching}
          >
            {text.make}
          </button>
          <span className="quiet" role="status">
            {fetching ? text.fetching : `${text.counted(figures.length)}. ${text.remembered}`}
          </span>
        </p>
      </form>
    </>
  );
}
