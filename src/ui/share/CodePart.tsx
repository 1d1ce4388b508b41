import { useMemo } from 'react';
import { safeName } from '../../export/fileName.ts';
import { shareText } from '../../language/share.ts';
import { saveFile } from '../files/saveFile.ts';
import { useWords } from '../words.tsx';
import { qrCode, qrSvg } from './qr.ts';

/** The link as a code that a phone reads from a slide. */
export function CodePart({ address, title }: { address: string; title: string }) {
  const text = useWords(shareText);
  const code = useMemo(() => qrCode(address), [address]);
  return (
    <section className="share-part">
      <h3>{text.code}</h3>
      {code === null ? (
        <p className="quiet">{text.codeTooLong}</p>
      ) : (
        <div className="share-code">
          <svg
            viewBox={`0 0 ${code.size} ${code.size}`}
            role="img"
            aria-label={text.codeName}
            shapeRendering="crispEdges"
          >
            <path className="share-code-ground" d={`M0 0h${code.size}v${code.size}H0z`} />
            <path className="share-code-ink" d={code.path} />
          </svg>
          <div>
            <p className="quiet">{text.codeHint}</p>
            {code.dense && <p className="quiet">{text.codeDense}</p>}
            <button
              type="button"
              className="button"
              onClick={() =>
                saveFile(`${safeName(title)}-qr.svg`, new Blob([qrSvg(code)], { type: 'image/svg+xml' }))
              }
            >
              {text.codeFile}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
