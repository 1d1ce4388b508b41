import { strFromU8, unzipSync } from 'fflate';

const parser = new DOMParser();

/** The parts of an Office file, each readable as XML; throws on a part that is not well-formed. */
export interface OfficeFile {
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array;
  readonly text: (name: string) => string;
  readonly xml: (name: string) => Document;
}

export function officeFile(file: Uint8Array): OfficeFile {
  const parts = unzipSync(file);
  const bytes = (name: string): Uint8Array => {
    const part = parts[name];
    if (part === undefined) throw new Error(`no part ${name}`);
    return part;
  };
  const text = (name: string): string => strFromU8(bytes(name));
  const xml = (name: string): Document => {
    const document = parser.parseFromString(text(name), 'application/xml');
    const error = document.querySelector('parsererror');
    if (error !== null) throw new Error(`${name}: ${error.textContent}`);
    return document;
  };
  return { names: Object.keys(parts), bytes, text, xml };
}

/** Elements by their name with prefix, such as `w:tbl`. */
export const elements = (within: Document | Element, name: string): readonly Element[] => [
  ...within.getElementsByTagName(name),
];

/** Every part that is XML is well-formed, and every relation within the file leads to a part that is there. */
export function assertWhole(file: OfficeFile): void {
  for (const name of file.names) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const document = file.xml(name);
    if (!name.endsWith('.rels')) continue;
    const folder = name.replace(/_rels\/[^/]*$/, '');
    for (const relation of elements(document, 'Relationship')) {
      if (relation.getAttribute('TargetMode') === 'External') continue;
      const target = relation.getAttribute('Target') ?? '';
      const path = new URL(target, `https://x/${folder}`).pathname.slice(1);
      if (!file.names.includes(path)) throw new Error(`${name} leads to ${path}, which is not there`);
    }
  }
}
