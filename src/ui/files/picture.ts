import { chartSvg } from '../../chart/svg.ts';
import { themes } from '../../chart/theme.ts';
import type { Panel } from '../../dashboard/dashboard.ts';
import type { Language } from '../../language/language.ts';
import type { Figure } from '../../series/series.ts';
import { transformed } from '../../series/transforms.ts';
import { comparable } from '../panel/comparable.ts';
import { kindOf } from '../panel/kindOf.ts';

interface PictureWish {
  readonly figure: Figure;
  readonly panel: Panel;
  readonly language: Language;
  readonly width: number;
  readonly grey: boolean;
}

const ratio = 0.45;

/** The chart of a panel as a file of its own, with title, unit and source inside. */
export function panelSvg({ figure, panel, language, width, grey }: PictureWish): Promise<string> {
  const { figure: drawn } = comparable(transformed(figure, panel.transform ?? 'level'));
  const kind = kindOf(drawn, panel.chart);
  const theme = grey ? themes.grey : themes.light;
  return chartSvg({ kind, figure: drawn, language, width, height: Math.round(width * ratio), theme });
}

/** Draws an SVG document as pixels; `scale` 2 or more keeps it sharp in print. */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('this browser draws no pictures');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob === null ? reject(new Error('no picture came')) : resolve(blob)),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
