const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };

/** "Oppvekst i Skien" → "oppvekst-i-skien-2026-11-24.docx": says what is in it, and survives every file system. */
export function fileName(title: string, madeAt: Date, ending: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain || 'nokkeltall'}-${madeAt.toISOString().slice(0, 10)}.${ending}`;
}
