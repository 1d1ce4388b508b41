import { printScale } from '../../export/chartFile.ts';
import { pictureText } from '../../language/uiPicture.ts';
import { useWords } from '../words.tsx';
import { Choice } from './PaperChoices.tsx';
import {
  dotsOf,
  inUnit,
  mostDots,
  offeredScales,
  type PictureChoice,
  pictureFault,
} from './pictureChoice.ts';

interface PictureChoicesProps {
  readonly choice: PictureChoice;
  readonly onChoice: (choice: PictureChoice) => void;
}

export function PictureChoices({ choice, onChoice }: PictureChoicesProps) {
  const text = useWords(pictureText);
  const { format, width, unit, scale, grey } = choice;
  const fault = pictureFault(choice);
  return (
    <div className="picture-choices">
      <Choice
        label={text.format}
        value={format}
        options={[
          ['png', text.png],
          ['svg', text.svg],
        ]}
        onChange={(value) => onChoice({ ...choice, format: value === 'svg' ? 'svg' : 'png' })}
      />
      <label className="files-field">
        <span>{text.width}</span>
        <input
          className="field"
          type="number"
          min={unit === 'cm' ? 5 : 190}
          max={unit === 'cm' ? 60 : 2268}
          step={unit === 'cm' ? 0.5 : 1}
          value={Number.isNaN(width) ? '' : width}
          aria-invalid={fault !== null}
          onChange={({ target }) => onChoice({ ...choice, width: target.valueAsNumber })}
        />
      </label>
      <Choice
        label={text.unit}
        value={unit}
        options={[
          ['cm', 'cm'],
          ['px', 'px'],
        ]}
        onChange={(value) => onChoice(inUnit(choice, value === 'px' ? 'px' : 'cm'))}
      />
      {format === 'png' && (
        <Choice
          label={text.scale}
          value={String(scale)}
          options={offeredScales.map((each) => [
            String(each),
            each === printScale ? text.print : text.times(each),
          ])}
          onChange={(value) => onChoice({ ...choice, scale: Number(value) })}
        />
      )}
      <label className="tick">
        <input
          type="checkbox"
          checked={grey}
          onChange={({ target }) => onChoice({ ...choice, grey: target.checked })}
        />
        <span>{text.grey}</span>
      </label>
      <p className="quiet" role="status">
        {fault === 'outside'
          ? text.outside
          : fault === 'tooWide'
            ? text.tooWide(mostDots)
            : format === 'png'
              ? text.size(dotsOf(choice))
              : ''}
      </p>
    </div>
  );
}
