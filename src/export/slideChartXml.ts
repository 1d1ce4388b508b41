import type { Language } from '../language/language.ts';
import { languageTag } from '../language/language.ts';
import { xmlText } from './guard.ts';
import { columnName } from './sheet.ts';
import type { SlideChart, SlideSeries } from './slideChart.ts';
import { type Workbook, xlsxFile } from './workbook.ts';

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const ink = '15242B';
const quiet = '4A5B63';
const sheetName = 'Data';
const axes = { category: 111111111, value: 222222222 };

/** English Metric Units per point. */
const emu = 12_700;

const fill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const textLook = (colour: string, size: number, bold = false): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${fill(colour)}<a:latin typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="nb-NO"/></a:p></c:txPr>`;

const points = (values: readonly (string | number | null)[]): string =>
  values
    .map((value, index) =>
      value === null
        ? ''
        : `<c:pt idx="${index}"><c:v>${typeof value === 'number' ? value : xmlText(value)}</c:v></c:pt>`,
    )
    .join('');

const texts = (range: string, values: readonly string[]): string =>
  `<c:strRef><c:f>${range}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points(values)}</c:strCache></c:strRef>`;

const numbers = (range: string, values: readonly (number | null)[], format: string): string =>
  `<c:numRef><c:f>${range}</c:f><c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${values.length}"/>${points(values)}</c:numCache></c:numRef>`;

const dashes: readonly [RegExp, string][] = [
  [/^2 4$/, 'sysDot'],
  [/^7 4$/, 'dash'],
  [/^4 3$/, 'sysDash'],
  [/^10 3 2 3$/, 'lgDashDot'],
  [/./, 'lgDash'],
];
const dashOf = (dash: string | null): string =>
  dash === null ? 'solid' : (dashes.find(([pattern]) => pattern.test(dash))?.[1] ?? 'dash');

const symbols: Readonly<Record<string, string>> = { down: 'triangle', cross: 'x' };

const flags = (value: 0 | 1): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

function labels(format: string, bold: boolean): string {
  return `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook(ink, 12, bold)}${flags(1)}</c:dLbls>`;
}

/** The newest number of the own place, at the end of its line. */
function lastLabel({ values }: SlideSeries, format: string): string {
  const last = values.findLastIndex((value) => value !== null);
  const look = `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook(ink, 12, true)}`;
  return `<c:dLbls><c:dLbl><c:idx val="${last}"/>${look}<c:dLblPos val="r"/>${flags(1)}</c:dLbl>${flags(0)}</c:dLbls>`;
}

const mostMarked = 24;

/** Colour, dash, width and marker together, as on screen, so that no two lines lean on colour alone. */
function lineLook(series: SlideSeries, format: string): string {
  const { colour, style, own } = series;
  const width = Math.round((own ? 3 : Math.min(style.width, 2)) * emu);
  const line = `<a:ln w="${width}" cap="rnd">${fill(colour)}<a:prstDash val="${dashOf(style.dash)}"/><a:round/></a:ln>`;
  const inside = style.hollow ? fill('FFFFFF') : fill(colour);
  const marker =
    series.values.length > mostMarked
      ? '<c:marker><c:symbol val="none"/></c:marker>'
      : `<c:marker><c:symbol val="${symbols[style.shape] ?? style.shape}"/><c:size val="${own ? 7 : 6}"/><c:spPr>${inside}<a:ln w="${emu}">${fill(colour)}</a:ln></c:spPr></c:marker>`;
  return `<c:spPr>${line}</c:spPr>${marker}${own ? lastLabel(series, format) : ''}`;
}

function barLook(series: SlideSeries, chart: SlideChart, format: string): string {
  const pale = chart.ownBar === null ? series.colour : '9DB0B8';
  const own =
    chart.ownBar === null
      ? ''
      : `<c:dPt><c:idx val="${chart.ownBar}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill('075745')}</c:spPr></c:dPt>`;
  return `<c:spPr>${fill(pale)}</c:spPr><c:invertIfNegative val="0"/>${own}${chart.series.length === 1 ? labels(format, false) : ''}`;
}

function seriesXml(chart: SlideChart, index: number, format: string): string {
  const series = chart.series[index];
  if (series === undefined) return '';
  const column = columnName(index + 1);
  const last = chart.labels.length + 1;
  const look = chart.kind === 'line' ? lineLook(series, format) : barLook(series, chart, format);
  const name = `<c:tx>${texts(`${sheetName}!$${column}$1`, [series.name])}</c:tx>`;
  const categories = `<c:cat>${texts(`${sheetName}!$A$2:$A$${last}`, chart.labels)}</c:cat>`;
  const values = `<c:val>${numbers(`${sheetName}!$${column}$2:$${column}$${last}`, series.values, format)}</c:val>`;
  const smooth = chart.kind === 'line' ? '<c:smooth val="0"/>' : '';
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${look}${categories}${values}${smooth}</c:ser>`;
}

function plot(chart: SlideChart, format: string): string {
  const series = chart.series.map((_, index) => seriesXml(chart, index, format)).join('');
  const ids = `<c:axId val="${axes.category}"/><c:axId val="${axes.value}"/>`;
  return chart.kind === 'line'
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`
    : `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="40"/>${ids}</c:barChart>`;
}

function axesXml(chart: SlideChart, format: string): string {
  const bars = chart.kind === 'bar';
  const hidden = bars && chart.series.length === 1;
  const line = `<c:spPr><a:ln w="9525">${fill('6F828A')}</a:ln></c:spPr>`;
  const grid = hidden
    ? ''
    : `<c:majorGridlines><c:spPr><a:ln w="9525">${fill('DDE5E8')}</a:ln></c:spPr></c:majorGridlines>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const zero = bars && chart.series.every(({ values }) => values.every((value) => (value ?? 0) >= 0));
  const category = `<c:catAx><c:axId val="${axes.category}"/><c:scaling><c:orientation val="${bars ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${bars ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:tickLblPos val="low"/>${line}${textLook(ink, 12)}<c:crossAx val="${axes.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const value = `<c:valAx><c:axId val="${axes.value}"/><c:scaling><c:orientation val="minMax"/>${zero ? '<c:min val="0"/>' : ''}</c:scaling><c:delete val="${hidden ? 1 : 0}"/><c:axPos val="${bars ? 'b' : 'l'}"/>${grid}<c:numFmt formatCode="${format}" sourceLinked="0"/>${ticks}<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textLook(quiet, 12)}<c:crossAx val="${axes.category}"/><c:crosses val="${bars ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`;
  return category + value;
}

export const slideFormat = (decimals: number): string =>
  decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;

/** A native chart: PowerPoint draws it and can change it, gaps stay open, and its numbers are in the workbook beside it. */
export function slideChartXml(chart: SlideChart, language: Language): string {
  const format = slideFormat(chart.decimals);
  const position = chart.kind === 'line' ? 'r' : 'b';
  const legend =
    chart.series.length > 1 || chart.kind === 'line'
      ? `<c:legend><c:legendPos val="${position}"/><c:overlay val="0"/>${textLook(ink, 12)}</c:legend>`
      : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${drawing}" xmlns:a="${main}" xmlns:r="${related}"><c:date1904 val="0"/><c:lang val="${languageTag[language]}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot(chart, format)}${axesXml(chart, format)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook(ink, 12)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

/** The workbook behind a chart: labels down, series across. */
export function slideChartWorkbook(chart: SlideChart, about: Omit<Workbook, 'sheets'>): Uint8Array {
  const { labels: names, series, decimals } = chart;
  const rows = [
    ['', ...series.map(({ name }) => name)],
    ...names.map((name, index) => [
      name,
      ...series.map(({ values }) => {
        const number = values[index] ?? null;
        return number === null ? null : { number, decimals };
      }),
    ]),
  ];
  const widths = [20, ...series.map(() => 16)];
  const sheet = { name: sheetName, widths, rows, frozen: { rows: 1, columns: 1 } };
  return xlsxFile({ ...about, sheets: [sheet] });
}
