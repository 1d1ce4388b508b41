import { useState } from 'react';
import { ExportError } from '../../export/input.ts';
import { exportText } from '../../language/export.ts';
import { filesText } from '../../language/uiFiles.ts';
import { announce } from '../status.ts';
import { useWords } from '../words.tsx';
import { exportInput, type Papers } from './exportInput.ts';
import { type FileKind, makeFile } from './makeFile.ts';
import { saveFile } from './saveFile.ts';

/** Makes files and says how it goes; a fault is told in words and leaves everything as it was. */
export function useFiles(papers: Papers) {
  const text = useWords(filesText);
  const faults = useWords(exportText).faults;
  const [busy, setBusy] = useState(false);
  const make = async (kind: FileKind) => {
    if (busy) return;
    setBusy(true);
    announce(text.making);
    try {
      const input = exportInput(papers, { progress: (done, of) => announce(text.progress(done, of)) });
      const { name, content } = await makeFile(kind, input);
      saveFile(name, content);
      announce(text.made(name));
    } catch (fault) {
      announce(fault instanceof ExportError ? faults[fault.kind] : text.failed);
    } finally {
      setBusy(false);
    }
  };
  return { busy, make };
}
