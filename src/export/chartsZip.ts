import { strToU8, type Zippable, zipSync } from 'fflate';
import { exportText } from '../language/export.ts';
import { chartFile, type ImageWish } from './chartFile.ts';
import { dayText } from './cells.ts';
import { tableSources } from './citation.ts';
import { figureFileName } from './fileName.ts';
import { hasNumbers } from './figureTable.ts';
import { assertFigures, ExportError, type ExportInput, step } from './input.ts';

function sourcesText({ figures, language, title, link, madeAt }: ExportInput): string {
  const words = exportText[language];
  const tables = tableSources(figures, language).map(({ text, address }) => `${text} ${address}`);
  return [title, link, words.madeAt(dayText(madeAt, language)), '', ...tables, words.licence, ''].join(
    '\r\n',
  );
}

/** Every chart of the dashboard as a file of its own, numbered as they stand, and their sources, in one ZIP. */
export async function chartsZip(input: ExportInput, wish: ImageWish): Promise<Uint8Array> {
  assertFigures(input);
  const { figures, language, madeAt } = input;
  const files: Zippable = {};
  for (const [index, figure] of figures.entries()) {
    const number = String(index + 1).padStart(2, '0');
    if (hasNumbers(figure))
      files[`${number}_${figureFileName(figure, input, wish.format)}`] = [
        await chartFile(figure, input, wish),
        { level: wish.format === 'png' ? 0 : 6 },
      ];
    await step(input, index + 1, figures.length);
  }
  if (Object.keys(files).length === 0) throw new ExportError('empty-chart', 'no figure has numbers to draw');
  files[`${exportText[language].headings.sources.toLowerCase()}.txt`] = strToU8(
    `\ufeff${sourcesText(input)}`,
  );
  return zipSync(files, { mtime: madeAt });
}
