import { useEffect } from 'react';
import { announce } from '../status.ts';
import { useLanguage } from '../words.tsx';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** A file that is let go over the page is opened as a data package; the browser must not leave the page for it. */
export function PackageDrop() {
  const language = useLanguage();
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!hasFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      if (file === undefined) return;
      void import('./openPackage.ts')
        .then(({ openPackage }) => openPackage(file, language))
        .then(({ words }) => announce(words));
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [language]);
  return null;
}
