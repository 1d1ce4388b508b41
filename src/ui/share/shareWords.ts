const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in markup, between tags or in an attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] as string);

/** A title that is a link, for mail and documents. */
export const linkMarkup = (title: string, address: string): string =>
  `<a href="${escaped(address)}">${escaped(title)}</a>`;

interface Summary {
  readonly title: string;
  /** Sentences about the numbers; may be empty. */
  readonly words: string;
  readonly source: string;
  readonly address: string;
}

export const summaryText = ({ title, words, source, address }: Summary): string =>
  [title, words, source, address].filter((line) => line !== '').join('\n');

export const summaryMarkup = ({ title, words, source, address }: Summary): string =>
  [linkMarkup(title, address), escaped(words), escaped(source)]
    .filter((line) => line !== '')
    .map((line) => `<p>${line}</p>`)
    .join('');

export const frameHeights = { least: 240, usual: 440, most: 1200 } as const;

/** The code that shows a page in a frame of another page; a height that is no height gives way to the usual. */
export function embedCode(address: string, title: string, height: number): string {
  const { least, usual, most } = frameHeights;
  const fitting = Number.isFinite(height) ? Math.round(Math.min(most, Math.max(least, height))) : usual;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${fitting}" style="border:0" loading="lazy"></iframe>`;
}
