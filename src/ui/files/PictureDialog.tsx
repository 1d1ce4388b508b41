import { useMemo, useState } from 'react';
import { summary } from '../../chart/summary.ts';
import type { Figure } from '../../series/series.ts';
import { pictureText } from '../../language/uiPicture.ts';
import { useWords } from '../words.tsx';
import { ChartThumb } from './ChartThumb.tsx';
import { copyPicture } from './copyRich.ts';
import { mapsOf } from '../../export/maps.ts';
import { panelDrawer } from '../../export/panelDrawing.ts';
import { exportInput, type Papers } from './exportInput.ts';
import { FileDialog } from './FileDialog.tsx';
import { picture } from './makeFile.ts';
import { useMaking } from './making.ts';
import { PictureChoices } from './PictureChoices.tsx';
import { firstPicture, type PictureChoice, pictureFault, pixelWidth } from './pictureChoice.ts';
import { useFiles } from './useFiles.ts';

interface PictureDialogProps {
  /** Those of the one figure. */
  readonly papers: Papers;
  readonly figure: Figure;
  readonly onClose: () => void;
}

/** One chart as a picture: size, dots, colours, and a look at it before it is saved or copied. */
export function PictureDialog({ papers, figure, onClose }: PictureDialogProps) {
  const text = useWords(pictureText);
  const { language, dashboard, atlas } = papers;
  const [choice, setChoice] = useState<PictureChoice>(firstPicture);
  const [said, say] = useState('');
  const busy = useMaking((state) => state.making !== null);
  const make = useFiles(() => papers, say);
  const draw = useMemo(
    () => panelDrawer(dashboard, language, mapsOf(dashboard, language, atlas)),
    [dashboard, language, atlas],
  );
  const isFaulty = pictureFault(choice) !== null;
  const { format, scale, grey } = choice;
  const image = { width: pixelWidth(choice), scale, grey, frame: 'full' } as const;
  const copy = () =>
    copyPicture(copied(papers, image)).then(
      () => say(text.copied),
      () => say(text.refused),
    );
  return (
    <FileDialog title={text.title(figure.indicator.short[language])} onClose={onClose} said={said}>
      <form
        className="picture-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isFaulty) void make(format, { image });
        }}
      >
        <PictureChoices choice={choice} onChoice={setChoice} />
        <div className="picture-preview" role="group" aria-label={text.preview}>
          <ChartThumb
            figure={figure}
            draw={draw}
            grey={grey}
            frame="full"
            width={isFaulty ? pixelWidth(firstPicture) : image.width}
            alt={summary(figure, language)}
          />
        </div>
        <p className="row">
          <button type="submit" className="button" data-look="first" aria-disabled={busy || isFaulty}>
            {text.download}
          </button>
          <button
            type="button"
            className="button"
            aria-disabled={isFaulty}
            onClick={() => !isFaulty && void copy()}
          >
            {text.copy}
          </button>
        </p>
      </form>
    </FileDialog>
  );
}

type Image = NonNullable<Parameters<typeof picture>[2]['image']>;

/** The picture for the clipboard, which takes PNG alone. */
export const copied = async (papers: Papers, image?: Image): Promise<Blob> => {
  const png = await picture(exportInput(papers, 'png'), 'png', image === undefined ? {} : { image });
  return new Blob([png as BlobPart], { type: 'image/png' });
};
