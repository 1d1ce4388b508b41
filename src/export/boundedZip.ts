import { Inflate } from 'fflate';

export const zipFaultKinds = ['no-zip', 'encrypted', 'too-large', 'damaged'] as const;
export type ZipFaultKind = (typeof zipFaultKinds)[number];

/** Why a zip file from outside was not opened. */
export class ZipFault extends Error {
  readonly kind: ZipFaultKind;
  constructor(kind: ZipFaultKind, detail: string) {
    super(`${kind}: ${detail}`);
    this.name = 'ZipFault';
    this.kind = kind;
  }
}

export interface ZipLimits {
  readonly packed: number;
  readonly unpacked: number;
  readonly entries: number;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;

function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  throw new ZipFault('no-zip', 'no end of central directory');
}

function entryAt(view: DataView, at: number): Entry & { readonly next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark)
    throw new ZipFault('damaged', 'the central directory is cut');
  if ((view.getUint16(at + 8, true) & 1) === 1) throw new ZipFault('encrypted', 'an entry is encrypted');
  const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  const [name = 0, extra = 0, comment = 0] = lengths;
  const next = at + 46 + name + extra + comment;
  if (next > view.byteLength) throw new ZipFault('damaged', 'the central directory is cut');
  return {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, name)),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
    next,
  };
}

function packedBytes(view: DataView, { offset, packed, name }: Entry): Uint8Array {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== localMark)
    throw new ZipFault('damaged', `${name} is not where it should be`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) throw new ZipFault('damaged', `${name} is cut`);
  return new Uint8Array(view.buffer, view.byteOffset + start, packed);
}

const pieceLength = 16_384;

/** Inflates in small pieces and stops at the limit, whatever the file says of its own size. */
function inflated(packed: Uint8Array, name: string, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size > most) throw new ZipFault('too-large', `${name} unpacks to too much`);
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += pieceLength)
      inflate.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length);
  } catch (error) {
    if (error instanceof ZipFault) throw error;
    throw new ZipFault('damaged', `${name} cannot be unpacked`);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function unpacked(view: DataView, entry: Entry, most: number): Uint8Array {
  const packed = packedBytes(view, entry);
  if (entry.method === 8) return inflated(packed, entry.name, most);
  if (entry.method !== 0) throw new ZipFault('damaged', `${entry.name} is packed in an unknown way`);
  if (packed.length > most) throw new ZipFault('too-large', `${entry.name} is too large`);
  return packed.slice();
}

/** The parts of a zip file from outside, in order; never more than the limits allow. */
export function boundedUnzip(file: Uint8Array, limits: ZipLimits): ReadonlyMap<string, Uint8Array> {
  if (file.length > limits.packed) throw new ZipFault('too-large', `${file.length} bytes`);
  if (file.length < endLength) throw new ZipFault('no-zip', 'too short');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new ZipFault('too-large', `${count} entries`);
  const parts = new Map<string, Uint8Array>();
  let left = limits.unpacked;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const entry = entryAt(view, at);
    at = entry.next;
    if (entry.name.endsWith('/')) continue;
    if (parts.has(entry.name)) throw new ZipFault('damaged', `${entry.name} comes twice`);
    const part = unpacked(view, entry, left);
    left -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}
