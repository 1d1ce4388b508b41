import { strFromU8 } from 'fflate';
import { boundedUnzip, ZipFault } from './boundedZip.ts';
import { roomOf, type WordRoom } from './wordPage.ts';
import { wordNamespace } from './wordStyles.ts';

export const templateFaultKinds = ['not-docx', 'encrypted', 'too-large', 'damaged', 'macros'] as const;
export type TemplateFaultKind = (typeof templateFaultKinds)[number];

export interface TemplateFault {
  readonly fault: TemplateFaultKind;
  /** In English, for the curious. */
  readonly detail: string;
}

const megabyte = 1024 * 1024;
const limits = { packed: 25 * megabyte, unpacked: 100 * megabyte, entries: 2000 };

export type Parts = ReadonlyMap<string, Uint8Array>;
export const textOf = (parts: Parts, name: string): string => {
  const part = parts.get(name);
  return part === undefined ? '' : strFromU8(part);
};

const fault = (kind: TemplateFaultKind, detail: string): TemplateFault => ({ fault: kind, detail });

/** Word keeps a document with a password in an older container, where this name stands in UTF-16. */
function isEncryptedOffice(file: Uint8Array): boolean {
  const container = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => file[index] === byte);
  if (!container) return false;
  const name = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');
  return new TextDecoder('latin1').decode(file.subarray(0, 4 * megabyte)).includes(name);
}

export const mainType = 'wordprocessingml.document.main+xml';
export const templateType = 'wordprocessingml.template.main+xml';

/** What is wrong with the parts, or null when they make a Word document that we can fill. */
function partsFault(parts: Parts): TemplateFault | null {
  const types = textOf(parts, '[Content_Types].xml');
  if (/macroEnabled/i.test(types) || parts.has('word/vbaProject.bin')) return fault('macros', 'macros');
  if (!types.includes(mainType) && !types.includes(templateType))
    return fault('not-docx', 'no Word document inside');
  const document = textOf(parts, 'word/document.xml');
  if (document === '') return fault('damaged', 'no word/document.xml');
  if (!document.includes(`xmlns:w="${wordNamespace}"`))
    return fault('not-docx', 'another namespace than Word’s usual one');
  if (/<!DOCTYPE/i.test(document)) return fault('damaged', 'a document type declaration');
  return null;
}

/** The parts of a template, or why it is none; nothing in it is unpacked beyond the limits. */
export function openedTemplate(file: Uint8Array): { readonly parts: Parts } | TemplateFault {
  if (isEncryptedOffice(file)) return fault('encrypted', 'the document has a password');
  try {
    const parts = boundedUnzip(file, limits);
    return partsFault(parts) ?? { parts };
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    return fault(error.kind === 'no-zip' ? 'not-docx' : error.kind, error.message);
  }
}

/** The width of the text on the template's first kind of page. */
export function templateRoom(document: string): WordRoom {
  const number = (tag: string, name: string): number =>
    Number(new RegExp(`<w:${tag} [^>]*w:${name}="(\\d+)"`).exec(document)?.[1] ?? Number.NaN);
  const text = number('pgSz', 'w') - number('pgMar', 'left') - number('pgMar', 'right');
  const textCm = (text * 2.54) / 1440;
  return textCm > 5 && textCm < 40 ? { ...roomOf('portrait'), textCm } : roomOf('portrait');
}

export const withRelations = (rels: string, added: string): string => {
  const whole =
    rels === '' || /<Relationships[^>]*\/>/.test(rels)
      ? '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
      : rels;
  return whole.replace('</Relationships>', () => `${added}</Relationships>`);
};

export const withPng = (types: string): string =>
  /Extension="png"/i.test(types)
    ? types
    : types.replace(/(<Types[^>]*>)/, (open) => `${open}<Default Extension="png" ContentType="image/png"/>`);

/** The prefixes that our fragments use, declared on the root where the template does not already. */
export const withNamespaces = (document: string): string =>
  document.replace(/<w:document( [^>]*)>/, (_whole, attributes: string) => {
    const wanted = {
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    };
    const missing = Object.entries(wanted).filter(([name]) => !attributes.includes(`${name}=`));
    return `<w:document${attributes}${missing.map(([name, value]) => ` ${name}="${value}"`).join('')}>`;
  });

/** A beginning of ids and file names that nothing in the template has, even when it was filled here before. */
export function freePrefix(parts: Parts): string {
  const taken = textOf(parts, 'word/_rels/document.xml.rels') + [...parts.keys()].join(' ');
  let prefix = 'nokkeltall';
  for (let next = 2; taken.includes(prefix); next += 1) prefix = `nokkeltall${next}x`;
  return prefix;
}

/** The largest number that a picture of the document has. */
export const largestPicture = (document: string): number =>
  [...document.matchAll(/<wp:docPr [^>]*?id="(\d{1,9})"/g)].reduce(
    (most, [, id]) => Math.max(most, Number(id)),
    0,
  );
