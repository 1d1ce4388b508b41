/** Asks the reader for a file; unanswered when none is chosen. */
export function chooseFile(accept: string, onFile: (file: File) => void): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = accept;
  field.addEventListener('change', () => {
    const file = field.files?.[0];
    if (file !== undefined) onFile(file);
  });
  field.click();
}
