import type { ExportInput } from '../../export/input.ts';

export const fileKinds = ['docx', 'xlsx', 'csv', 'csv-machine', 'json'] as const;
export type FileKind = (typeof fileKinds)[number];

export interface MadeFile {
  readonly ending: string;
  readonly content: Blob;
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
} as const;

/** Each maker is fetched when it is first asked for. */
export async function makeFile(kind: FileKind, input: ExportInput): Promise<MadeFile> {
  switch (kind) {
    case 'docx': {
      const { docx } = await import('../../export/docx.ts');
      return file('docx', await docx(input));
    }
    case 'xlsx': {
      const { xlsx } = await import('../../export/xlsx.ts');
      return file('xlsx', xlsx(input, 'sheets'));
    }
    case 'csv': {
      const { norwegianCsv } = await import('../../export/csv.ts');
      return file('csv', norwegianCsv(input, 'wide'));
    }
    case 'csv-machine': {
      const { csv } = await import('../../export/csv.ts');
      return file('csv', csv(input));
    }
    case 'json': {
      const { packageText } = await import('../../export/package.ts');
      return file('json', packageText(input));
    }
  }
}

const file = (ending: keyof typeof types, content: Uint8Array | string): MadeFile => ({
  ending,
  content: new Blob([content as BlobPart], { type: types[ending] }),
});
