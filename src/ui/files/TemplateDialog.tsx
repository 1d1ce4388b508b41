import { useState } from 'react';
import { ExportError } from '../../export/input.ts';
import { exportText } from '../../language/export.ts';
import { filesText } from '../../language/uiFiles.ts';
import { templateText } from '../../language/uiTemplate.ts';
import { useWords } from '../words.tsx';
import { chooseFile } from './chooseFile.ts';
import { exportInput, type Papers } from './exportInput.ts';
import { FileDialog } from './FileDialog.tsx';
import { fileName, mediaTypes } from './makeFile.ts';
import { MarkList } from './MarkList.tsx';
import { saveFile } from './saveFile.ts';

interface TemplateDialogProps {
  readonly papers: Papers;
  readonly onClose: () => void;
}

/** Fills the reader's own Word document; what it is not, and marks that are not known, are named. */
export function TemplateDialog({ papers, onClose }: TemplateDialogProps) {
  const text = useWords(filesText);
  const words = useWords(templateText);
  const [said, say] = useState('');
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const { fill, busy } = useFilling(papers, say, setUnknown);
  return (
    <FileDialog title={words.title} onClose={onClose} said={said} wide>
      <p>{words.intro}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the button within does the same */}
      <div
        className="files-drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const file = event.dataTransfer.files[0];
          if (file !== undefined) void fill(file);
        }}
      >
        <button
          type="button"
          className="button"
          data-look="first"
          aria-disabled={busy}
          onClick={() => chooseFile(`.docx,.dotx,${mediaTypes.docx}`, (file) => void fill(file))}
        >
          {words.choose}
        </button>
        <span className="quiet">{busy ? text.making : words.drop}</span>
      </div>
      {unknown.length > 0 && (
        <div className="over-warning">
          <p>{words.unknown}</p>
          <ul>
            {unknown.map((mark) => (
              <li key={mark}>
                <code>{mark}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      <MarkList papers={papers} say={say} />
    </FileDialog>
  );
}

/** Largest file that is looked into at all. */
const mostBytes = 30_000_000;

function useFilling(
  papers: Papers,
  say: (text: string) => void,
  setUnknown: (marks: readonly string[]) => void,
) {
  const text = useWords(filesText);
  const words = useWords(templateText);
  const { templateFaults, faults } = useWords(exportText);
  const [busy, setBusy] = useState(false);
  const filled = async (file: File): Promise<string> => {
    if (file.size > mostBytes) return templateFaults['too-large'];
    const { filledTemplate } = await import('../../export/template.ts');
    const input = exportInput(papers, 'docx');
    const result = await filledTemplate(new Uint8Array(await file.arrayBuffer()), input);
    if ('fault' in result) return templateFaults[result.fault];
    setUnknown(result.unknown);
    if (result.filled === 0) return result.unknown.length === 0 ? words.nothing : '';
    const name = fileName(input, 'docx');
    saveFile(name, new Blob([result.file as BlobPart], { type: mediaTypes.docx }));
    return words.filled(name, result.filled);
  };
  const fill = async (file: File) => {
    if (busy) return;
    setBusy(true);
    setUnknown([]);
    say('');
    try {
      say(await filled(file));
    } catch (fault) {
      say(fault instanceof ExportError ? faults[fault.kind] : text.failed);
    } finally {
      setBusy(false);
    }
  };
  return { fill, busy };
}
