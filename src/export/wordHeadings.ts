import { exportText } from '../language/export.ts';
import type { Language } from '../language/language.ts';
import { bookmarked, field, paragraph, run } from './wordXml.ts';

interface Heading {
  readonly text: string;
  readonly level: 1 | 2 | 3;
  readonly name: string;
}

/** Headings as they are written, kept for the list of contents. */
export interface Headings {
  readonly heading: (text: string, level: 1 | 2 | 3, newPage?: 'newPage') => string;
  readonly written: readonly Heading[];
}

export function headingsOf(): Headings {
  const written: Heading[] = [];
  return {
    written,
    heading: (text, level, newPage) => {
      const id = written.length + 1;
      const name = `_Toc${String(id).padStart(8, '0')}`;
      written.push({ text, level, name });
      return paragraph(bookmarked(run(text), { id, name }), {
        style: `Heading${level}`,
        newPage: newPage !== undefined,
      });
    },
  };
}

const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
const deepest = 2;

function entry({ text, name }: Heading): string {
  const page = field(`PAGEREF ${name} \\h`, '');
  return `<w:hyperlink w:anchor="${name}" w:history="1">${run(text)}<w:r><w:tab/></w:r>${page}</w:hyperlink>`;
}

/** The list of contents as Word makes it, already filled, so that it is right before anybody updates it. */
export function contentsField({ written }: Headings, language: Language): string {
  const listed = written.filter(({ level }) => level <= deepest);
  const instruction = `<w:r><w:instrText xml:space="preserve"> TOC \\o "1-${deepest}" \\h \\z \\u </w:instrText></w:r>`;
  const lines = listed.map((heading, index) => {
    const before = index === 0 ? begin + instruction + separate : '';
    const after = index === listed.length - 1 ? end : '';
    return paragraph(before + entry(heading) + after, { style: `TOC${heading.level}` });
  });
  const title = paragraph(run(exportText[language].headings.contents), { style: 'TOCHeading' });
  return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${title}${lines.join('')}</w:sdtContent></w:sdt>`;
}
