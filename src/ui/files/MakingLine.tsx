import { filesText } from '../../language/uiFiles.ts';
import { useWords } from '../words.tsx';
import { useMaking } from './making.ts';
import './files.css';

/** How far the file has come, and a way to stop it; nothing while none is being made. */
export function MakingLine({ inDialog = false }: { readonly inDialog?: boolean }) {
  const text = useWords(filesText);
  const making = useMaking((state) => state.making);
  if (making === null) return null;
  const { done, of, cancel } = making;
  const words = of === 0 ? text.making : text.progress(done, of);
  return (
    <div className="making" data-place={inDialog ? 'dialog' : 'page'}>
      <label>
        <span>{words}</span>
        {of === 0 ? <progress /> : <progress value={done} max={of} />}
      </label>
      <button type="button" className="button" data-size="small" onClick={cancel}>
        {text.cancel}
      </button>
    </div>
  );
}
