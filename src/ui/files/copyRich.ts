const blob = (text: string, type: string) => new Blob([text], { type });

const canCopyRich = (): boolean => 'ClipboardItem' in globalThis && navigator.clipboard?.write !== undefined;

/** Puts a text on the clipboard in two forms; a browser without rich copying gets the plain one. */
export async function copyRich(html: string, plain: string): Promise<void> {
  if (!canCopyRich()) return copyText(plain);
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob(plain, 'text/plain'),
      'text/html': blob(html, 'text/html'),
    }),
  ]);
}

/** Rejects where the browser does not let the page copy. */
export async function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}

/** The picture may still be in the making: some browsers copy only while the press that asked for it is fresh. */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  if (!canCopyRich()) {
    png.catch(() => undefined);
    throw new Error('this browser copies no pictures');
  }
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
