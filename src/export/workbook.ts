import { strToU8, Zip, ZipDeflate } from 'fflate';
import { type Language, languageTag } from '../language/language.ts';
import { xmlText } from './guard.ts';
import { filterRange, type Sheet, sharedTexts, sheetNames, type WrittenSheet, writeSheet } from './sheet.ts';
import { stylesXml } from './sheetStyles.ts';

export interface Workbook {
  readonly title: string;
  readonly language: Language;
  readonly madeAt: Date;
  readonly sheets: readonly Sheet[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relation = (id: number, type: string, target: string, external = ''): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${xmlText(target)}"${external}/>`;
const relations = (items: readonly string[]): string =>
  `${head}<Relationships xmlns="${packaged}/relationships">${items.join('')}</Relationships>`;

const rootRelations = relations([
  relation(1, `${related}/officeDocument`, 'xl/workbook.xml'),
  relation(2, `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'),
]);
const linkRelations = (links: WrittenSheet['links']): string =>
  relations(
    links.map(({ href }, index) =>
      relation(index + 1, `${related}/hyperlink`, href, ' TargetMode="External"'),
    ),
  );
const workbookRelations = (sheets: number): string =>
  relations([
    ...Array.from({ length: sheets }, (_, index) =>
      relation(index + 1, `${related}/worksheet`, `worksheets/sheet${index + 1}.xml`),
    ),
    relation(sheets + 1, `${related}/styles`, 'styles.xml'),
    relation(sheets + 2, `${related}/sharedStrings`, 'sharedStrings.xml'),
  ]);

function contentTypes(sheets: readonly Sheet[]): string {
  const parts = [
    ['/xl/workbook.xml', `${kind}.sheet.main+xml`],
    ['/xl/styles.xml', `${kind}.styles+xml`],
    ['/xl/sharedStrings.xml', `${kind}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${kind}.worksheet+xml`]),
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

function workbookXml(
  names: readonly string[],
  sheets: readonly Sheet[],
  written: readonly WrittenSheet[],
): string {
  const entries = names.map(
    (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const defined = sheets.flatMap((sheet, index) => {
    const quoted = `'${(names[index] ?? '').replaceAll("'", "''")}'`;
    const range = filterRange(sheet, written[index]?.rows ?? 0)?.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    const filter =
      range === undefined
        ? []
        : [
            `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xmlText(`${quoted}!${range}`)}</definedName>`,
          ];
    const { rows } = sheet.frozen;
    return rows === 0
      ? filter
      : [
          ...filter,
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(`${quoted}!$1:$${rows}`)}</definedName>`,
        ];
  });
  return `${head}<workbook xmlns="${main}" xmlns:r="${related}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${entries.join('')}</sheets>${defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : ''}</workbook>`;
}

function coreXml({ title, language, madeAt }: Workbook): string {
  const stamp = `<dcterms:created xsi:type="dcterms:W3CDTF">${madeAt.toISOString()}</dcterms:created>`;
  return `${head}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Nøkkeltallsbyggeren</dc:creator><dc:language>${languageTag[language]}</dc:language>${stamp}</cp:coreProperties>`;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** An .xlsx file: texts are only ever texts, numbers only ever numbers, and there are no formulas at all. */
export function xlsxFile(workbook: Workbook): Uint8Array {
  const { sheets, madeAt } = workbook;
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const part = (name: string, fill: (write: (text: string) => void) => void) => {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = madeAt;
    zip.add(entry);
    fill((text) => entry.push(strToU8(text)));
    entry.push(new Uint8Array(0), true);
  };
  const texts = sharedTexts();
  part('[Content_Types].xml', (write) => write(contentTypes(sheets)));
  part('_rels/.rels', (write) => write(rootRelations));
  const written = sheets.map((sheet, index) => {
    let result: WrittenSheet = { rows: 0, links: [] };
    part(`xl/worksheets/sheet${index + 1}.xml`, (write) => {
      result = writeSheet(sheet, texts, write);
    });
    return result;
  });
  for (const [index, { links }] of written.entries())
    if (links.length > 0)
      part(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, (write) => write(linkRelations(links)));
  const names = sheetNames(sheets.map(({ name }) => name));
  part('xl/workbook.xml', (write) => write(workbookXml(names, sheets, written)));
  part('xl/_rels/workbook.xml.rels', (write) => write(workbookRelations(sheets.length)));
  part('xl/styles.xml', (write) => write(stylesXml()));
  part('xl/sharedStrings.xml', (write) => write(texts.xml()));
  part('docProps/core.xml', (write) => write(coreXml(workbook)));
  zip.end();
  return joined(pieces);
}
