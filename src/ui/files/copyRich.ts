/** Puts a text on the clipboard in two forms; a browser without rich copying gets the plain one. */
export async function copyRich(html: string, plain: string): Promise<void> {
  if (!('ClipboardItem' in globalThis) || navigator.clipboard?.write === undefined)
    return navigator.clipboard.writeText(plain);
  const blob = (text: string, type: string) => new Blob([text], { type });
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob(plain, 'text/plain'),
      'text/html': blob(html, 'text/html'),
    }),
  ]);
}
