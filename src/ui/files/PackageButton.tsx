import { useState } from 'react';
import { packageText } from '../../language/uiPackage.ts';
import { announce } from '../status.ts';
import { useLanguage, useWords } from '../words.tsx';
import { chooseFile } from './chooseFile.ts';
import { openPackage } from './openPackage.ts';

/** Opens a data package from the reader's disk; a fault is said beside the button. */
export function PackageButton({ onOpened }: { readonly onOpened: () => void }) {
  const text = useWords(packageText);
  const language = useLanguage();
  const [fault, setFault] = useState('');
  const open = async (file: File) => {
    const { opened, words } = await openPackage(file, language);
    setFault(opened ? '' : words);
    if (!opened) return;
    onOpened();
    announce(words);
  };
  return (
    <p className="row">
      <button
        type="button"
        className="button"
        data-size="small"
        onClick={() => chooseFile('.json,application/json', (file) => void open(file))}
      >
        {text.open}
      </button>
      <span role="status">{fault || <span className="quiet">{text.hint}</span>}</span>
    </p>
  );
}
