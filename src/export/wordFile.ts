import { strToU8, type Zippable, zipSync } from 'fflate';
import { type Language, languageTag } from '../language/language.ts';
import { xmlText } from './guard.ts';
import { type PageForm, pageOf } from './wordPage.ts';
import { settingsXml, stylesXml, wordNamespace } from './wordStyles.ts';
import { field, paragraph, type Relations, run, twips } from './wordXml.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Every namespace that our parts of a document use, for the element they stand in. */
export const namespaces = `xmlns:w="${wordNamespace}" xmlns:r="${related}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`;

export interface CollectedRelations extends Relations {
  /** Relationship elements, as they stand in the list of relations. */
  readonly xml: () => string;
  readonly pictures: () => Zippable;
}

/** Collects links and pictures under ids that begin with `prefix` and numbers above `after`, so that they meet no others. */
export function collectedRelations(prefix: string, after = 0): CollectedRelations {
  const links = new Map<string, string>();
  const pictures: Uint8Array[] = [];
  const id = (name: string) => `${prefix}${name}`;
  const file = (index: number) => `${prefix}${index + 1}.png`;
  return {
    link: (address) => {
      const known = links.get(address) ?? id(`Link${links.size + 1}`);
      links.set(address, known);
      return known;
    },
    picture: (png) => {
      pictures.push(png);
      return { relation: id(`Picture${pictures.length}`), number: after + pictures.length };
    },
    xml: () =>
      [
        ...[...links].map(
          ([address, relation]) =>
            `<Relationship Id="${relation}" Type="${related}/hyperlink" Target="${xmlText(address)}" TargetMode="External"/>`,
        ),
        ...pictures.map(
          (_, index) =>
            `<Relationship Id="${id(`Picture${index + 1}`)}" Type="${related}/image" Target="media/${file(index)}"/>`,
        ),
      ].join(''),
    pictures: () =>
      Object.fromEntries(
        pictures.map((png, index) => [`word/media/${file(index)}`, [png, { level: 0 as const }]]),
      ),
  };
}

export interface WordDocument {
  readonly title: string;
  readonly language: Language;
  readonly madeAt: Date;
  readonly page: PageForm;
  /** Paragraphs and tables, as XML. */
  readonly body: string;
  readonly relations: CollectedRelations;
}

function footerXml(title: string): string {
  const pages = `${field('PAGE', run('1'))}${run(' / ')}${field('NUMPAGES', run('1'))}`;
  return `${head}<w:ftr ${namespaces}>${paragraph(`${run(title)}<w:r><w:tab/></w:r>${pages}`, { style: 'Footer' })}</w:ftr>`;
}

function documentXml({ body, page }: WordDocument): string {
  const { widthCm, heightCm, marginCm } = pageOf(page);
  const lying = page === 'landscape' ? ' w:orient="landscape"' : '';
  const margin = twips(marginCm);
  const size = `<w:pgSz w:w="${twips(widthCm)}" w:h="${twips(heightCm)}"${lying}/>`;
  const margins = `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="708" w:footer="708" w:gutter="0"/>`;
  return `${head}<w:document ${namespaces}><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>${size}${margins}</w:sectPr></w:body></w:document>`;
}

function coreXml({ title, language, madeAt }: WordDocument): string {
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${madeAt.toISOString().slice(0, 19)}Z</dcterms:${name}>`;
  return `${head}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Nøkkeltallsbyggeren</dc:creator>${time('created')}${time('modified')}<dc:language>${languageTag[language]}</dc:language></cp:coreProperties>`;
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const relations = (items: string): string =>
  `${head}<Relationships xmlns="${packaged}/relationships">${items}</Relationships>`;

const contentTypes = `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${kind}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${kind}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${kind}.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="${kind}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

/** A .docx file: no macros, nothing that is fetched from elsewhere, no text boxes. */
export function wordFile(document: WordDocument): Uint8Array {
  const { language, page, title, madeAt } = document;
  const root =
    relation('rId1', `${related}/officeDocument`, 'word/document.xml') +
    relation('rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml');
  const own =
    relation('rId1', `${related}/styles`, 'styles.xml') +
    relation('rId2', `${related}/settings`, 'settings.xml') +
    relation('rId3', `${related}/footer`, 'footer1.xml');
  const texts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations(root),
    'word/document.xml': documentXml(document),
    'word/_rels/document.xml.rels': relations(own + document.relations.xml()),
    'word/styles.xml': stylesXml(language, page),
    'word/settings.xml': settingsXml(language),
    'word/footer1.xml': footerXml(title),
    'docProps/core.xml': coreXml(document),
  };
  const parts = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...parts, ...document.relations.pictures() }, { level: 6, mtime: madeAt });
}
