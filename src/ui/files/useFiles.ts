import { ExportError } from '../../export/input.ts';
import { exportText } from '../../language/export.ts';
import { filesText } from '../../language/uiFiles.ts';
import { announce } from '../status.ts';
import { useWords } from '../words.tsx';
import { exportInput, type Papers } from './exportInput.ts';
import { type FileKind, type MakeChoices, makeFile } from './makeFile.ts';
import { isMaking, useMaking } from './making.ts';
import { saveFile } from './saveFile.ts';

export type Make = (kind: FileKind, choices?: MakeChoices) => Promise<void>;

/** Makes files and says how it goes; a fault is told in words and leaves everything as it was. */
export function useFiles(papersNow: () => Papers, say: (text: string) => void = announce): Make {
  const text = useWords(filesText);
  const faults = useWords(exportText).faults;
  return async (kind, choices = {}) => {
    if (isMaking()) return;
    const stop = new AbortController();
    const cancel = () => stop.abort();
    const tell = (done: number, of: number) => useMaking.setState({ making: { done, of, cancel } });
    tell(0, 0);
    say('');
    try {
      const input = exportInput(papersNow(), kind, { progress: tell, signal: stop.signal });
      const { name, content } = await makeFile(kind, input, choices);
      saveFile(name, content);
      say(text.made(name));
    } catch (fault) {
      say(fault instanceof ExportError ? faults[fault.kind] : text.failed);
    } finally {
      useMaking.setState({ making: null });
    }
  };
}
