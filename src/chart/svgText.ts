import { elementOf, type Mark, textSize } from './marks.ts';
import type { Ink, Theme } from './theme.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe in XML text and attributes; characters that XML 1.0 forbids are dropped. */
export const xml = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/g, (sign) => escapes[sign] as string);

const attributeName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The marks as SVG text, every text in it made harmless; `paint` turns an ink into a colour or a CSS variable. */
export function marksText(marks: readonly Mark[], paint: (ink: Ink) => string): string {
  const drawn = marks.map((mark) => {
    const { tag, attributes, text } = elementOf(mark, paint);
    const written = Object.entries(attributes)
      .map(([name, value]) => ` ${attributeName(name)}="${xml(String(value))}"`)
      .join('');
    return text === undefined ? `<${tag}${written}/>` : `<${tag}${written}>${xml(text)}</${tag}>`;
  });
  return drawn.join('');
}

/** A free-standing SVG document in one theme, named for those who cannot see it. */
export function svgDocument(
  { width, height, name }: { readonly width: number; readonly height: number; readonly name: string },
  theme: Theme,
  body: string,
): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `role="img" font-family="Inter, Arial, Helvetica, sans-serif" font-size="${textSize}"><title>${xml(name)}</title>` +
    `<rect width="${width}" height="${height}" fill="${theme.paper}"/>${body}</svg>`
  );
}
