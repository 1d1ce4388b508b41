import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Language, languageTag } from '../language/language.ts';
import { xmlText } from './guard.ts';
import type { SlideChart } from './slideChart.ts';
import { slideChartWorkbook, slideChartXml } from './slideChartXml.ts';

interface Finish {
  /** In the order in which they were put on slides. */
  readonly charts: readonly { readonly chart: SlideChart; readonly title: string }[];
  readonly language: Language;
  readonly madeAt: Date;
  readonly title: string;
}

const numberIn = (name: string): number => Number(/(\d+)\.\w+$/.exec(name)?.[1] ?? 0);
const inOrder = (names: readonly string[], pattern: RegExp): readonly string[] =>
  names.filter((name) => pattern.test(name)).sort((a, b) => numberIn(a) - numberIn(b));

function coreXml(core: string, { language, madeAt, title }: Finish): string {
  const time = `${madeAt.toISOString().slice(0, 19)}Z`;
  return core
    .replace(
      /<dc:title>.*?<\/dc:title>/s,
      () => `<dc:title>${xmlText(title)}</dc:title><dc:language>${languageTag[language]}</dc:language>`,
    )
    .replace(/(<dcterms:(created|modified) [^>]*>)[^<]*/g, (_whole, open: string) => open + time);
}

/** The library writes the notes master after the slides, where the format wants it before them. */
function inSchemaOrder(presentation: string): string {
  const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(presentation)?.[0] ?? '';
  return presentation.replace(notes, '').replace('</p:sldMasterIdLst>', (end) => end + notes);
}

/** The library's file with our charts in place of its own, the language of the texts, and one fixed time. */
export function finishedSlides(file: Uint8Array, finish: Finish): Uint8Array {
  const { charts, language, madeAt } = finish;
  const parts = unzipSync(file);
  const names = Object.keys(parts);
  const drawn = inOrder(names, /^ppt\/charts\/chart\d+\.xml$/);
  const books = inOrder(names, /^ppt\/embeddings\/.*\.xlsx$/);
  for (const [index, { chart, title }] of charts.entries()) {
    const [drawing, book] = [drawn[index], books[index]];
    if (drawing === undefined || book === undefined)
      throw new Error(`chart ${index + 1} has no part in the slides`);
    parts[drawing] = strToU8(slideChartXml(chart, language));
    parts[book] = Uint8Array.from(slideChartWorkbook(chart, { title, language, madeAt }));
  }
  for (const name of names) {
    if (!/^ppt\/(slides|notesSlides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(name)) continue;
    parts[name] = strToU8(
      strFromU8(parts[name] as Uint8Array).replaceAll('lang="en-US"', `lang="${languageTag[language]}"`),
    );
  }
  const presentation = 'ppt/presentation.xml';
  parts[presentation] = strToU8(inSchemaOrder(strFromU8(parts[presentation] as Uint8Array)));
  const core = 'docProps/core.xml';
  parts[core] = strToU8(coreXml(strFromU8(parts[core] as Uint8Array), finish));
  return zipSync(parts, { level: 6, mtime: madeAt });
}
