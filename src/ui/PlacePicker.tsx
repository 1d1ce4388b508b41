import { CacheProvider } from '@emotion/react';
import { useEffect, useState } from 'react';
import Select, { type AriaLiveMessages, type ClassNamesConfig, type GroupBase } from 'react-select';
import type { AreaCode, Level } from '../areas/area.ts';
import type { Language } from '../language/language.ts';
import { pickerText } from '../language/uiPicker.ts';
import { workspaceText } from '../language/uiWorkspace.ts';
import { adoptedStyles } from './adoptedStyles.ts';
import { useLanguage, useWords } from './words.tsx';

export interface PlaceOption {
  readonly value: AreaCode;
  readonly label: string;
  /** Why it is found, or what it belongs to: the county, a former name, the Sami name. */
  readonly aside?: string;
}
export interface PlaceGroup {
  readonly level: Level;
  readonly options: readonly PlaceOption[];
}

export interface PlacePickerProps {
  readonly label: string;
  readonly placeholder: string;
  /** The places that fit what is typed, best first within each level. */
  readonly find: (text: string) => readonly PlaceGroup[];
  readonly chosen: readonly PlaceOption[];
  readonly many: boolean;
  readonly startText?: string;
  readonly startOpen?: boolean;
  readonly onPick: (codes: readonly AreaCode[]) => void;
  /** The reader has turned to the field. */
  readonly onNear?: () => void;
}

type Group = GroupBase<PlaceOption> & { readonly level: Level };

const part = (name: string) => () => `picker-${name}`;
const state = (name: string, is: Readonly<Record<string, boolean>>) =>
  [`picker-${name}`, ...Object.keys(is).filter((key) => is[key])].join(' ');
const classNames: ClassNamesConfig<PlaceOption, boolean, Group> = {
  container: part('container'),
  control: ({ isFocused }) => state('control', { 'is-focused': isFocused }),
  valueContainer: part('value'),
  placeholder: part('placeholder'),
  input: part('input'),
  indicatorsContainer: part('indicators'),
  menu: part('menu'),
  menuList: part('list'),
  groupHeading: part('group'),
  noOptionsMessage: part('nothing'),
  option: ({ isFocused, isSelected }) =>
    state('option', { 'is-focused': isFocused, 'is-chosen': isSelected }),
};

const styles = adoptedStyles('picker');

/** The one use of react-select: places by level, in the reader's language, with a strict style policy. */
export function PlacePicker(props: PlacePickerProps) {
  const { label, placeholder, find, chosen, many, startText = '', startOpen = false, onPick } = props;
  const language = useLanguage();
  const words = useWords(workspaceText);
  const groupNames = useWords(pickerText).groups;
  const [typed, setTyped] = useState(startText);
  // A list that is open from the start has no option in focus, and Enter picks none, until its options are given anew.
  const [, setGivenAnew] = useState(false);
  // oxlint-disable-next-line react/set-state-in-effect -- one more render is what gives them
  useEffect(() => setGivenAnew(true), []);
  const groups: readonly Group[] = find(typed)
    .filter(({ options }) => options.length > 0)
    .map(({ level, options }) => ({ level, label: groupNames[level], options }));
  return (
    <CacheProvider value={styles}>
      <Select<PlaceOption, boolean, Group>
        unstyled
        classNames={classNames}
        options={groups}
        isMulti={many}
        value={many ? chosen : null}
        controlShouldRenderValue={false}
        hideSelectedOptions={false}
        closeMenuOnSelect={!many}
        blurInputOnSelect={false}
        isClearable={false}
        backspaceRemovesValue={false}
        tabSelectsValue={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader's focus is already in the field that this replaces
        autoFocus={startOpen}
        defaultMenuIsOpen={startOpen && startText !== ''}
        openMenuOnFocus={false}
        filterOption={null}
        inputValue={typed}
        onInputChange={(text, { action }) => {
          if (action !== 'set-value' || !many) setTyped(action === 'input-change' ? text : '');
        }}
        onChange={(picked) => onPick((Array.isArray(picked) ? picked : picked ? [picked] : []).map(valueOf))}
        aria-label={label}
        placeholder={placeholder}
        noOptionsMessage={() => words.noPlace(typed)}
        ariaLiveMessages={liveMessages(language)}
        screenReaderStatus={({ count }) => pickerText[language].found(count)}
        formatOptionLabel={OptionFace}
        components={{ DropdownIndicator: null, IndicatorSeparator: null }}
        maxMenuHeight={360}
      />
    </CacheProvider>
  );
}

const valueOf = (option: PlaceOption): AreaCode => option.value;

const OptionFace = ({ label, aside }: PlaceOption) => (
  <>
    <span>{label}</span>
    {aside !== undefined && <span className="picker-aside">{aside}</span>}
  </>
);

function liveMessages(language: Language): AriaLiveMessages<PlaceOption, boolean, Group> {
  const text = pickerText[language];
  return {
    guidance: ({ context, 'aria-label': label }) =>
      context === 'menu' ? text.guidanceMenu : context === 'input' ? text.guidanceInput(label ?? '') : '',
    onChange: ({ action, label = '' }) =>
      action === 'clear'
        ? text.emptied
        : action === 'select-option'
          ? text.picked(label)
          : action === 'deselect-option'
            ? text.dropped(label)
            : '',
    onFocus: ({ focused, options, isSelected }) =>
      text.focused(
        focused.label,
        options.indexOf(focused) + 1,
        options.length,
        isSelected ? text.chosen : '',
      ),
    onFilter: ({ inputValue, resultsMessage }) => (inputValue === '' ? '' : resultsMessage),
  };
}
