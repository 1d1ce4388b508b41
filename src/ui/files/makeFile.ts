import type { ImageWish } from '../../export/chartFile.ts';
import type { DocxOptions } from '../../export/docx.ts';
import { dashboardFileName, figureFileName } from '../../export/fileName.ts';
import { ExportError, type ExportInput } from '../../export/input.ts';

export const dashboardFiles = [
  'pptx',
  'xlsx',
  'xlsx-long',
  'csv',
  'csv-machine',
  'csv-wide',
  'charts',
  'json',
] as const;
export const figureFiles = ['docx', 'xlsx', 'csv', 'csv-machine'] as const;
export type FileKind = (typeof dashboardFiles)[number] | (typeof figureFiles)[number] | 'png' | 'svg';

/** Kinds that show figures as the panels do, under their transforms; the others hold the numbers as published. */
export const shownKinds: ReadonlySet<FileKind> = new Set<FileKind>(['docx', 'pptx', 'png', 'svg', 'charts']);

export interface MakeChoices {
  readonly docx?: DocxOptions;
  readonly image?: Omit<ImageWish, 'format'>;
}

const office = 'application/vnd.openxmlformats-officedocument';
export const mediaTypes = {
  docx: `${office}.wordprocessingml.document`,
  pptx: `${office}.presentationml.presentation`,
  xlsx: `${office}.spreadsheetml.sheet`,
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  zip: 'application/zip',
  png: 'image/png',
  svg: 'image/svg+xml',
} as const;
type Ending = keyof typeof mediaTypes;

export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

type Maker = (input: ExportInput, choices: MakeChoices) => Promise<Uint8Array | string>;

const makers: Readonly<Record<FileKind, readonly [Ending, Maker]>> = {
  docx: ['docx', async (input, { docx }) => (await import('../../export/docx.ts')).docx(input, docx)],
  pptx: ['pptx', async (input) => (await import('../../export/pptx.ts')).pptx(input)],
  xlsx: ['xlsx', async (input) => (await import('../../export/xlsx.ts')).xlsx(input, 'sheets')],
  'xlsx-long': ['xlsx', async (input) => (await import('../../export/xlsx.ts')).xlsx(input, 'long')],
  csv: ['csv', async (input) => (await import('../../export/csv.ts')).norwegianCsv(input, 'wide')],
  'csv-machine': ['csv', async (input) => (await import('../../export/csv.ts')).csv(input)],
  'csv-wide': ['csv', async (input) => (await import('../../export/wideCsv.ts')).wideCsv(input)],
  json: ['json', async (input) => (await import('../../export/package.ts')).packageText(input)],
  charts: [
    'zip',
    async (input, { image }) => {
      const { defaultImage } = await import('../../export/chartFile.ts');
      return (await import('../../export/chartsZip.ts')).chartsZip(input, { ...defaultImage, ...image });
    },
  ],
  png: ['png', (input, choices) => picture(input, 'png', choices)],
  svg: ['svg', (input, choices) => picture(input, 'svg', choices)],
};

/** The chart of the only figure. */
export async function picture(
  input: ExportInput,
  format: 'png' | 'svg',
  { image }: MakeChoices,
): Promise<Uint8Array> {
  const { chartFile, defaultImage } = await import('../../export/chartFile.ts');
  const [figure] = input.figures;
  if (figure === undefined) throw new ExportError('no-figures', 'no figure is ready');
  return chartFile(figure, input, { ...defaultImage, ...image, format });
}

/** What a file with these figures is called. */
export function fileName(input: ExportInput, ending: string): string {
  const [only, ...others] = input.figures;
  return only !== undefined && others.length === 0
    ? figureFileName(only, input, ending)
    : dashboardFileName(input, ending);
}

/** The file of a dashboard, or of the one figure in it. Each maker is fetched when it is first asked for. */
export async function makeFile(
  kind: FileKind,
  input: ExportInput,
  choices: MakeChoices = {},
): Promise<MadeFile> {
  const [ending, make] = makers[kind];
  const made = await make(input, choices);
  const chosen = choices.docx?.figures;
  const figures = input.figures.filter(({ indicator }) => chosen?.includes(indicator.id) ?? true);
  const name = fileName({ ...input, figures }, ending);
  return { name, content: new Blob([made as BlobPart], { type: mediaTypes[ending] }) };
}
