import { dashboardFileName, figureFileName } from '../../export/fileName.ts';
import { ExportError, type ExportInput } from '../../export/input.ts';

export const dashboardFiles = ['docx', 'pptx', 'xlsx', 'csv', 'csv-machine', 'charts', 'json'] as const;
export const figureFiles = ['png', 'svg', 'xlsx', 'csv', 'docx'] as const;
export type FileKind = (typeof dashboardFiles)[number] | (typeof figureFiles)[number];

const office = 'application/vnd.openxmlformats-officedocument';
const types = {
  docx: `${office}.wordprocessingml.document`,
  pptx: `${office}.presentationml.presentation`,
  xlsx: `${office}.spreadsheetml.sheet`,
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  zip: 'application/zip',
  png: 'image/png',
  svg: 'image/svg+xml',
} as const;
type Ending = keyof typeof types;

export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

const makers: Readonly<
  Record<FileKind, readonly [Ending, (input: ExportInput) => Promise<Uint8Array | string>]>
> = {
  docx: ['docx', async (input) => (await import('../../export/docx.ts')).docx(input)],
  pptx: ['pptx', async (input) => (await import('../../export/pptx.ts')).pptx(input)],
  xlsx: ['xlsx', async (input) => (await import('../../export/xlsx.ts')).xlsx(input, 'sheets')],
  csv: ['csv', async (input) => (await import('../../export/csv.ts')).norwegianCsv(input, 'wide')],
  'csv-machine': ['csv', async (input) => (await import('../../export/csv.ts')).csv(input)],
  json: ['json', async (input) => (await import('../../export/package.ts')).packageText(input)],
  charts: [
    'zip',
    async (input) => {
      const { defaultImage } = await import('../../export/chartFile.ts');
      return (await import('../../export/chartsZip.ts')).chartsZip(input, defaultImage);
    },
  ],
  png: ['png', (input) => picture(input, 'png')],
  svg: ['svg', (input) => picture(input, 'svg')],
};

async function picture(input: ExportInput, format: 'png' | 'svg'): Promise<Uint8Array> {
  const { chartFile, defaultImage } = await import('../../export/chartFile.ts');
  const [figure] = input.figures;
  if (figure === undefined) throw new ExportError('no-figures', 'no figure is ready');
  return chartFile(figure, input, { ...defaultImage, format });
}

/** The file of a dashboard, or of the one figure in it. Each maker is fetched when it is first asked for. */
export async function makeFile(kind: FileKind, input: ExportInput): Promise<MadeFile> {
  const [ending, make] = makers[kind];
  const made = await make(input);
  const [only, ...others] = input.figures;
  const name =
    only !== undefined && others.length === 0
      ? figureFileName(only, input, ending)
      : dashboardFileName(input, ending);
  return { name, content: new Blob([made as BlobPart], { type: types[ending] }) };
}
