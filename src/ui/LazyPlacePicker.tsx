import { type ComponentType, useState } from 'react';
import type { PlacePickerProps } from './PlacePicker.tsx';

const load = () => import('./PlacePicker.tsx');

/** What the field says it is, as the picker will when it takes over. */
const waiting = { role: 'combobox', 'aria-expanded': false, 'aria-haspopup': 'listbox' } as const;

/** A plain field until the reader comes near it; what she types meanwhile goes with her into the picker. */
export function LazyPlacePicker(props: PlacePickerProps) {
  const [picker, setPicker] = useState<{ readonly Picker: ComponentType<PlacePickerProps> } | null>(null);
  const [typed, setTyped] = useState('');
  if (picker !== null) return <picker.Picker {...props} startText={typed} startOpen />;
  return (
    <div className="picker-container">
      <input
        className="picker-control picker-waiting"
        {...waiting}
        aria-label={props.label}
        placeholder={props.placeholder}
        value={typed}
        autoComplete="off"
        onPointerEnter={() => void load()}
        onFocus={() => {
          props.onNear?.();
          void load().then(({ PlacePicker }) => setPicker({ Picker: PlacePicker }));
        }}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
