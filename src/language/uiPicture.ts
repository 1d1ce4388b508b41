import type { Language } from './language.ts';

const nb = {
  title: (name: string) => `Bilde av ${name}`,
  menu: 'Bilde …',
  menuHint: 'Størrelse, oppløsning, svart-hvitt, kopier',
  copyMenu: 'Kopier bildet',
  format: 'Filtype',
  png: 'PNG',
  svg: 'SVG, med tekst som tekst',
  width: 'Bredde',
  unit: 'Enhet',
  scale: 'Oppløsning',
  times: (times: number) => `${times} × skjerm`,
  print: 'Trykk, 300 punkter per tomme',
  grey: 'Gråtoner',
  size: (dots: number) => `${dots.toLocaleString('nb-NO')} punkter bredt`,
  tooWide: (most: number) => `Bildet kan være høyst ${most.toLocaleString('nb-NO')} punkter bredt.`,
  outside: 'Bredden må være fra 5 til 60 cm, eller fra 190 til 2268 piksler.',
  download: 'Last ned',
  copy: 'Kopier bildet',
  copied: 'Bildet er kopiert.',
  refused: 'Nettleseren lot oss ikke kopiere bildet. Last det ned i stedet.',
  preview: 'Slik blir bildet',
};

type PictureText = typeof nb;

const nn: PictureText = {
  title: (name) => `Bilete av ${name}`,
  menu: 'Bilete …',
  menuHint: 'Storleik, oppløysing, svart-kvitt, kopier',
  copyMenu: 'Kopier biletet',
  format: 'Filtype',
  png: 'PNG',
  svg: 'SVG, med tekst som tekst',
  width: 'Breidd',
  unit: 'Eining',
  scale: 'Oppløysing',
  times: (times) => `${times} × skjerm`,
  print: 'Trykk, 300 punkt per tomme',
  grey: 'Gråtonar',
  size: (dots) => `${dots.toLocaleString('nn-NO')} punkt breitt`,
  tooWide: (most) => `Biletet kan vere høgst ${most.toLocaleString('nn-NO')} punkt breitt.`,
  outside: 'Breidda må vere frå 5 til 60 cm, eller frå 190 til 2268 pikslar.',
  download: 'Last ned',
  copy: 'Kopier biletet',
  copied: 'Biletet er kopiert.',
  refused: 'Nettlesaren lét oss ikkje kopiere biletet. Last det ned i staden.',
  preview: 'Slik blir biletet',
};

const en: PictureText = {
  title: (name) => `Picture of ${name}`,
  menu: 'Picture …',
  menuHint: 'Size, resolution, greyscale, copy',
  copyMenu: 'Copy the picture',
  format: 'File type',
  png: 'PNG',
  svg: 'SVG, with text as text',
  width: 'Width',
  unit: 'Unit',
  scale: 'Resolution',
  times: (times) => `${times} × screen`,
  print: 'Print, 300 dots an inch',
  grey: 'Greyscale',
  size: (dots) => `${dots.toLocaleString('en-GB')} dots wide`,
  tooWide: (most) => `The picture can be at most ${most.toLocaleString('en-GB')} dots wide.`,
  outside: 'The width must be from 5 to 60 cm, or from 190 to 2268 pixels.',
  download: 'Download',
  copy: 'Copy the picture',
  copied: 'The picture has been copied.',
  refused: 'The browser did not let us copy the picture. Download it instead.',
  preview: 'What the picture will be',
};

/** The window that makes a picture of one chart. */
export const pictureText = { nb, nn, en } satisfies Record<Language, PictureText>;
