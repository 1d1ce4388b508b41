/** How a cell looks; colours are those of the product, dark enough to print. */
export const cellLooks = [
  'plain',
  'title',
  'quiet',
  'note',
  'header',
  'headerRight',
  'headerNote',
  'section',
  'own',
  'ownRight',
  'right',
  'wrapped',
  'link',
] as const;
export type CellLook = (typeof cellLooks)[number];

const fonts = [
  '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font>',
  '<font><sz val="10"/><color rgb="FF4A5B63"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF075745"/><name val="Calibri"/><family val="2"/></font>',
];
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE3F0EC"/><bgColor indexed="64"/></patternFill></fill>',
];
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FF15242B"/></bottom><diagonal/></border>',
];

interface Look {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly alignment: string;
}
const looks: Readonly<Record<CellLook, Look>> = {
  plain: { font: 0, fill: 0, border: 0, alignment: '' },
  title: { font: 1, fill: 0, border: 0, alignment: '' },
  quiet: { font: 2, fill: 0, border: 0, alignment: '' },
  note: { font: 2, fill: 0, border: 0, alignment: 'horizontal="left" indent="1"' },
  headerNote: { font: 3, fill: 0, border: 1, alignment: 'horizontal="left" vertical="bottom" indent="1"' },
  header: { font: 3, fill: 0, border: 1, alignment: 'vertical="bottom" wrapText="1"' },
  headerRight: {
    font: 3,
    fill: 0,
    border: 1,
    alignment: 'horizontal="right" vertical="bottom" wrapText="1"',
  },
  own: { font: 3, fill: 2, border: 0, alignment: '' },
  ownRight: { font: 3, fill: 2, border: 0, alignment: 'horizontal="right"' },
  section: { font: 3, fill: 0, border: 1, alignment: '' },
  right: { font: 0, fill: 0, border: 0, alignment: 'horizontal="right"' },
  wrapped: { font: 0, fill: 0, border: 0, alignment: 'vertical="top" wrapText="1"' },
  link: { font: 4, fill: 0, border: 0, alignment: 'vertical="top" wrapText="1"' },
};

const largestDecimals = 6;
/** Thousands grouped and the decimals fixed; Excel shows both in the reader's own manner. */
const formats = Array.from({ length: largestDecimals + 1 }, (_, decimals) =>
  decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`,
);
const firstFormat = 164;
const perLook = formats.length + 1;

/** Each look has a style for text, and one for every number of decimals. */
export function styleOf(look: CellLook, decimals: number | null): number {
  const base = cellLooks.indexOf(look) * perLook;
  return decimals === null ? base : base + 1 + Math.min(Math.max(decimals, 0), largestDecimals);
}

function xf({ font, fill, border, alignment }: Look, format: number): string {
  const inner = alignment === '' ? '/>' : ` applyAlignment="1"><alignment ${alignment}/></xf>`;
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${inner}`;
}

export function stylesXml(): string {
  const numberFormats = formats.map(
    (code, index) => `<numFmt numFmtId="${firstFormat + index}" formatCode="${code}"/>`,
  );
  const xfs = cellLooks.flatMap((name) => {
    const look = looks[name];
    return [xf(look, 0), ...formats.map((_, index) => xf(look, firstFormat + index))];
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${formats.length}">${numberFormats.join('')}</numFmts><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="${fills.length}">${fills.join('')}</fills><borders count="${borders.length}">${borders.join('')}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
