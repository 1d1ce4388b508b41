import { encode } from 'uqr';

/** Modules of white that the standard asks for around a code. */
export const quietZone = 4;
/** Octets that the largest code holds with 15 per cent of it damaged. */
export const mostOctets = 2331;
/** From this version on a phone needs the code to be large. */
const denseVersion = 15;

export interface Code {
  /** Modules to a side, the white around the code included. */
  readonly size: number;
  /** The dark modules as an SVG path, one unit to a module. */
  readonly path: string;
  readonly dense: boolean;
}

/** A text as a QR code; null when it is longer than any code. */
export function qrCode(text: string): Code | null {
  if (new TextEncoder().encode(text).length > mostOctets) return null;
  const { data, version } = encode(text, { ecc: 'M', border: quietZone });
  return { size: data.length, path: data.map(rowPath).join(''), dense: version >= denseVersion };
}

/** Runs of dark modules as strips. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    const from = x;
    while (row[x]) x++;
    if (x > from) path += `M${from} ${y}h${x - from}v1h-${x - from}z`;
  }
  return path;
}

/** The code as a file of its own, dark on white whatever it is laid on. */
export const qrSvg = ({ size, path }: Code): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 12}" height="${size * 12}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>\n`;
