import { captionOf } from '../../chart/caption.ts';
import { figureText } from '../../language/uiFigure.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import { useLanguage, useWords } from '../words.tsx';

/** "Kilde: SSB, tabell 07459. Egne beregninger. Oppdatert 25.2.2026." */
export function SourceLine({ figure, renewing = false }: { figure: ShownFigure; renewing?: boolean }) {
  const text = useWords(figureText);
  const language = useLanguage();
  return (
    <p className="source-line">
      {captionOf(figure, language).source}
      {renewing && `. ${text.renewing}`}
    </p>
  );
}
