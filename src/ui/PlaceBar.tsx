import { useState } from 'react';
import { type AreaCode, levelOf } from '../areas/area.ts';
import type { OwnGroup } from '../dashboard/dashboard.ts';
import { workspaceText } from '../language/uiWorkspace.ts';
import type { Span } from '../periods/span.ts';
import type { Role } from '../series/series.ts';
import { Fold, MoreButton } from './compare/barButtons.tsx';
import { GroupChip } from './compare/GroupChip.tsx';
import { Icon } from './Icon.tsx';
import { LazyPlacePicker } from './LazyPlacePicker.tsx';
import { Menu, MenuItem } from './Menu.tsx';
import type { PlaceGroup, PlaceOption } from './PlacePicker.tsx';
import { RoleMark } from './RoleMark.tsx';
import { SpanPicker } from './SpanPicker.tsx';
import { useNarrow } from './useNarrow.ts';
import { useWords } from './words.tsx';

export interface ChosenPlace extends PlaceOption {
  readonly role: Role;
}
/** Places that are added and taken away together. */
export interface Preset {
  readonly kind: 'group' | 'county' | 'neighbours' | 'nation';
  readonly codes: readonly AreaCode[];
}

interface PlaceBarProps {
  readonly places: readonly ChosenPlace[];
  readonly groups: readonly OwnGroup[];
  readonly presets: readonly Preset[];
  readonly find: (text: string) => readonly PlaceGroup[];
  readonly onNear: () => void;
  readonly span: Span;
  /** The years that the figures chosen have, oldest first; empty while nothing is known. */
  readonly years: readonly number[];
  readonly onAreas: (areas: readonly AreaCode[]) => void;
  readonly onSpan: (span: Span) => void;
  readonly onRemoveGroup: (group: OwnGroup) => void;
  readonly onGroupApart: (group: OwnGroup) => void;
}

const mostChips = 24;
const fewChips = 12;

/** Who and when: the places, what they are held against, and the years. Folded to a line on a phone. */
export function PlaceBar(props: PlaceBarProps) {
  const text = useWords(workspaceText);
  const isNarrow = useNarrow();
  const [isOpen, setOpen] = useState(false);
  const isFolded = isNarrow && !isOpen && props.places.length > 0;
  return (
    <section className="bar" aria-label={text.barLabel}>
      {isNarrow && props.places.length > 0 && (
        <button type="button" className="bar-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <span className="bar-names">{props.places.map(({ label }) => label).join(' · ')}</span>
          <Icon name="down" />
        </button>
      )}
      {!isFolded && <Choices {...props} />}
    </section>
  );
}

function Choices(props: PlaceBarProps) {
  const { places, groups, presets, find, onNear, span, years, onAreas, onSpan, onRemoveGroup, onGroupApart } =
    props;
  const text = useWords(workspaceText);
  const [isAll, setAll] = useState(false);
  const shown = isAll || places.length <= mostChips ? places : places.slice(0, fewChips);
  const codes = places.map((place) => place.value);
  const without = (gone: readonly AreaCode[]) => onAreas(codes.filter((code) => !gone.includes(code)));
  return (
    <>
      <ul className="chips" aria-label={text.places}>
        {shown.map((place) => (
          <Chip
            key={place.value}
            place={place}
            onRemove={() => without([place.value])}
            onOwn={() => onAreas([place.value, ...codes.filter((code) => code !== place.value)])}
          />
        ))}
        {places.length > mostChips && (
          <li>
            <Fold isAll={isAll} hidden={places.length - fewChips} onAll={setAll} />
          </li>
        )}
        {groups.map((group) => (
          <GroupChip
            key={group.members.join('+')}
            group={group}
            onApart={() => onGroupApart(group)}
            onRemove={() => onRemoveGroup(group)}
          >
            <Cross name={group.name} onRemove={() => onRemoveGroup(group)} />
          </GroupChip>
        ))}
        {places.length === 0 && <li className="quiet">{text.noPlaces}</li>}
      </ul>
      <div className="bar-add">
        <LazyPlacePicker
          label={text.findPlace}
          placeholder={places.length === 0 ? text.ownPlace : text.addPlace}
          find={find}
          chosen={places}
          many
          onNear={onNear}
          onPick={onAreas}
        />
      </div>
      <div className="presets" role="group" aria-label={text.compare}>
        {presets.map((preset) => (
          <PresetButton key={preset.kind} preset={preset} chosen={codes} onAreas={onAreas} />
        ))}
        <MoreButton />
      </div>
      <SpanPicker span={span} years={years} onSpan={onSpan} />
    </>
  );
}

interface ChipProps {
  readonly place: ChosenPlace;
  readonly onRemove: () => void;
  readonly onOwn: () => void;
}

function Chip({ place, onRemove, onOwn }: ChipProps) {
  const text = useWords(workspaceText);
  const isOwn = place.role === 'own';
  const canBeOwn = !isOwn && levelOf(place.value) !== 'kostra';
  const face = (
    <>
      <RoleMark role={place.role} />
      <span className="chip-name">{place.label}</span>
    </>
  );
  return (
    <li className="chip" data-role={place.role}>
      {canBeOwn ? (
        <Menu label={text.placeMenu(place.label)} face={face} look="quiet" side="start">
          <MenuItem text={text.makeOwn} onChoose={onOwn} />
          <MenuItem text={text.removePlace(place.label)} onChoose={onRemove} />
        </Menu>
      ) : (
        <span className="chip-face">
          {face}
          {isOwn && <span className="unseen">, {text.ownMark}</span>}
        </span>
      )}
      <Cross name={place.label} onRemove={onRemove} />
    </li>
  );
}

function Cross({ name, onRemove }: { name: string; onRemove: () => void }) {
  const text = useWords(workspaceText);
  return (
    <button type="button" className="chip-cross" aria-label={text.removePlace(name)} onClick={onRemove}>
      <Icon name="cross" />
    </button>
  );
}

interface PresetButtonProps {
  readonly preset: Preset;
  readonly chosen: readonly AreaCode[];
  readonly onAreas: (areas: readonly AreaCode[]) => void;
}

/** A place that stands among the chips is taken away there; then its button is gone, and the focus at the next. */
function PresetButton({ preset, chosen, onAreas }: PresetButtonProps) {
  const text = useWords(workspaceText);
  const isOn = preset.codes.every((code) => chosen.includes(code));
  if (isOn && preset.codes.length === 1) return null;
  const toggled = isOn
    ? chosen.filter((code) => !preset.codes.includes(code))
    : [...new Set([...chosen, ...preset.codes])];
  return (
    <button
      type="button"
      className="button"
      data-look="quiet"
      data-size="small"
      aria-pressed={isOn}
      onClick={({ currentTarget }) => {
        if (preset.codes.length === 1) (currentTarget.nextElementSibling as HTMLElement | null)?.focus();
        onAreas(toggled);
      }}
    >
      {text.preset[preset.kind]}
    </button>
  );
}
