export const pageForms = ['portrait', 'landscape'] as const;
/** A4, upright or lying. */
export type PageForm = (typeof pageForms)[number];

interface Page {
  readonly widthCm: number;
  readonly heightCm: number;
  readonly marginCm: number;
  /** Width of the text: 16 cm upright, as council papers have it. */
  readonly textCm: number;
}

const marginCm = 2.5;

export const pageOf = (form: PageForm): Page =>
  form === 'portrait'
    ? { widthCm: 21, heightCm: 29.7, marginCm, textCm: 16 }
    : { widthCm: 29.7, heightCm: 21, marginCm, textCm: 24.7 };

export const chartCm = 16;

/** What a page offers to charts and tables, in centimetres. */
export interface WordRoom {
  readonly textCm: number;
  /** A chart must leave room for its heading and caption on one page. */
  readonly highestChartCm: number;
  /** A map is no higher than that its table may stand on the same page. */
  readonly highestMapCm: number;
}

export const roomOf = (form: PageForm): WordRoom => ({
  textCm: pageOf(form).textCm,
  highestChartCm: form === 'portrait' ? 19.5 : 11.5,
  highestMapCm: form === 'portrait' ? 12 : 10.5,
});
