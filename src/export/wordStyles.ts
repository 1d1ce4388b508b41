import { type Language, languageTag } from '../language/language.ts';
import { type PageForm, pageOf } from './wordPage.ts';
import { twips } from './wordXml.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

interface Style {
  readonly id: string;
  /** The name Word knows a built-in style by, in its own English. */
  readonly name: string;
  readonly next?: string;
  readonly custom?: boolean;
  readonly paragraph: string;
  readonly run: string;
}

const spacing = (before: number, after: number, line = 264): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const quiet = '<w:color w:val="4A5B63"/>';
const strong = '<w:b/><w:bCs/>';

function heading(level: 1 | 2 | 3, before: number, points: number): Style {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(before, 80)}<w:outlineLvl w:val="${level - 1}"/>`,
    run: `${strong}<w:color w:val="15242B"/>${size(points)}`,
  };
}

const contents = (level: 1 | 2 | 3, page: PageForm): Style => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  next: 'Normal',
  paragraph: `<w:tabs><w:tab w:val="right" w:pos="${twips(pageOf(page).textCm)}"/></w:tabs>${spacing(level === 1 ? 100 : 0, 40)}<w:ind w:left="${(level - 1) * 220}" w:right="567"/>`,
  run: level === 1 ? strong : '',
});

const styles = (page: PageForm): readonly Style[] => [
  {
    id: 'Title',
    name: 'Title',
    next: 'Normal',
    paragraph: `<w:keepNext/>${spacing(0, 80, 240)}`,
    run: `${strong}<w:color w:val="15242B"/>${size(24)}`,
  },
  { id: 'Subtitle', name: 'Subtitle', next: 'Normal', paragraph: spacing(0, 240), run: quiet },
  heading(1, 480, 18),
  heading(2, 360, 14),
  heading(3, 240, 11.5),
  { id: 'Lead', name: 'Ingress', custom: true, paragraph: spacing(0, 240, 288), run: size(12) },
  {
    id: 'Caption',
    name: 'caption',
    next: 'Normal',
    paragraph: `<w:keepLines/>${spacing(160, 80)}`,
    run: `${strong}${size(9.5)}`,
  },
  {
    id: 'Source',
    name: 'Kilde',
    custom: true,
    paragraph: `<w:keepLines/>${spacing(60, 200)}`,
    run: `${quiet}${size(8.5)}`,
  },
  {
    id: 'Note',
    name: 'Merknad',
    custom: true,
    paragraph: `<w:keepLines/>${spacing(0, 80, 252)}`,
    run: size(9.5),
  },
  { id: 'TableText', name: 'Tabelltekst', custom: true, paragraph: spacing(30, 30, 240), run: size(9) },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    next: 'Normal',
    paragraph: `<w:keepNext/>${spacing(360, 120)}`,
    run: `${strong}${size(14)}`,
  },
  contents(1, page),
  contents(2, page),
  contents(3, page),
  {
    id: 'Footer',
    name: 'footer',
    paragraph: `<w:tabs><w:tab w:val="right" w:pos="${twips(pageOf(page).textCm)}"/></w:tabs>${spacing(0, 0, 240)}`,
    run: `${quiet}${size(8.5)}`,
  },
];

function styleXml({ id, name, next, custom, paragraph, run }: Style): string {
  const following = next === undefined ? '' : `<w:next w:val="${next}"/>`;
  return `<w:style w:type="paragraph"${custom ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${following}<w:qFormat/><w:pPr>${paragraph}</w:pPr>${run && `<w:rPr>${run}</w:rPr>`}</w:style>`;
}

const hyperlink = (id: string): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="075745"/><w:u w:val="single"/></w:rPr></w:style>`;

export type BorrowedStyle = 'Caption' | 'Source' | 'TableText' | 'Hyperlink';

/** One of our styles for a template that lacks it, on the template's own default, so that its font goes on. */
export function additionalStyle(style: BorrowedStyle, id: string, base: string | undefined): string {
  if (style === 'Hyperlink') return hyperlink(id);
  const found = styles('portrait').find((candidate) => candidate.id === style);
  if (found === undefined) return '';
  const { next: _next, ...rest } = found;
  const written = styleXml({ ...rest, id });
  return written.replace(
    '<w:basedOn w:val="Normal"/>',
    base === undefined ? '' : `<w:basedOn w:val="${base}"/>`,
  );
}

/** Arial is in every Word and has a twin of the same widths in LibreOffice, so that pages break alike. */
export function stylesXml(language: Language, page: PageForm): string {
  const tag = languageTag[language];
  const font = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>';
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${font}${size(10.5)}<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(0, 140, 276)}</w:pPr></w:pPrDefault></w:docDefaults>`;
  const fixed = [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    hyperlink('Hyperlink'),
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  ];
  return `${head}<w:styles xmlns:w="${wordNamespace}">${defaults}${fixed.join('')}${styles(page).map(styleXml).join('')}</w:styles>`;
}

/** Word offers to fill in the page numbers of the contents when it opens the document. */
export function settingsXml(language: Language): string {
  const tag = languageTag[language];
  const decimal = language === 'en' ? '.' : ',';
  return `${head}<w:settings xmlns:w="${wordNamespace}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/><w:updateFields w:val="true"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${tag}"/><w:decimalSymbol w:val="${decimal}"/><w:listSeparator w:val=";"/></w:settings>`;
}
