import { additionalStyle, type BorrowedStyle } from './wordStyles.ts';

/** Styles that filled blocks use, and the names by which a template may know them already. */
const borrowed: Readonly<Record<BorrowedStyle, readonly string[]>> = {
  Caption: ['caption'],
  Source: ['kilde', 'kjelde', 'source'],
  TableText: ['tabelltekst', 'table text'],
  Hyperlink: ['hyperlink'],
};

const styleTag = /<w:style [^>]*>.*?<\/w:style>/gs;
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1];

function stylesByName(styles: string): ReadonlyMap<string, string> {
  const found = [...styles.matchAll(styleTag)].map(([tag]): [string, string] => {
    const name = /<w:name w:val="([^"]*)"/.exec(tag)?.[1] ?? '';
    return [name.toLowerCase(), attribute(tag, 'w:styleId') ?? ''];
  });
  return new Map(found.filter(([, id]) => id !== ''));
}

function defaultParagraph(styles: string): string | undefined {
  const tags = [...styles.matchAll(/<w:style [^>]*>/g)].map(([tag]) => tag);
  const found = tags.find(
    (tag) => attribute(tag, 'w:type') === 'paragraph' && /w:default="(1|true|on)"/.test(tag),
  );
  return found === undefined ? undefined : attribute(found, 'w:styleId');
}

export interface MatchedStyles {
  /** The template's styles, with those added that it lacked. */
  readonly styles: string;
  /** Our fragments with the template's own style ids. */
  readonly inTemplate: (fragment: string) => string;
}

/** Uses the template's own styles where it has them, whatever Word calls them in its language, and adds the rest. */
export function matchedStyles(styles: string): MatchedStyles {
  const known = stylesByName(styles);
  const base = defaultParagraph(styles);
  const ids = new Map<string, string>();
  let added = '';
  for (const [ours, names] of Object.entries(borrowed) as [BorrowedStyle, readonly string[]][]) {
    const theirs = names.map((name) => known.get(name)).find((id) => id !== undefined);
    ids.set(ours, theirs ?? `Nokkeltall${ours}`);
    if (theirs === undefined) added += additionalStyle(ours, `Nokkeltall${ours}`, base);
  }
  return {
    styles: styles.replace('</w:styles>', () => `${added}</w:styles>`),
    inTemplate: (fragment) =>
      fragment.replace(/<w:(pStyle|rStyle) w:val="([^"]+)"\/>/g, (whole, kind: string, id: string) => {
        const mapped = ids.get(id);
        return mapped === undefined ? whole : `<w:${kind} w:val="${mapped}"/>`;
      }),
  };
}
