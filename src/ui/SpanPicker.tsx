import { workspaceText } from '../language/uiWorkspace.ts';
import { type Span, spanText, wholeSpan } from '../periods/span.ts';
import { Icon } from './Icon.tsx';
import { Menu, MenuItem } from './Menu.tsx';
import { useWords } from './words.tsx';

interface SpanPickerProps {
  readonly span: Span;
  /** The years that the figures chosen have, oldest first; empty while nothing is known. */
  readonly years: readonly number[];
  readonly onSpan: (span: Span) => void;
}

const lengths = [5, 10, 20] as const;
/** How many years are offered while it is not known which there are. */
const guess = 25;
const thisYear = new Date().getFullYear();

/** The years shown: a button that says them, and behind it the usual choices, and from and to. */
export function SpanPicker({ span, years, onSpan }: SpanPickerProps) {
  const text = useWords(workspaceText);
  const said = useSaid(span, years);
  const latest = span.kind === 'latest' ? [span.years] : [];
  const offered: readonly (readonly [string, Span])[] = [
    ...[...new Set([...lengths, ...latest])]
      .sort((a, b) => a - b)
      .map((count) => [text.spans.last(count), { kind: 'latest', years: count }] as const),
    [text.spans.all, wholeSpan],
  ];
  return (
    <div className="span">
      <span className="fine" aria-hidden="true">
        {text.span}
      </span>
      <Menu
        label={`${text.span}: ${said}`}
        face={
          <>
            {said}
            <Icon name="down" />
          </>
        }
      >
        {offered.map(([name, choice]) => (
          <MenuItem
            key={name}
            text={name}
            pressed={spanText(span) === spanText(choice)}
            onChoose={() => onSpan(choice)}
          />
        ))}
        <hr className="menu-rule" />
        <FromTo span={span} years={years} onSpan={onSpan} />
        <p className="span-note">
          {years.length > 0
            ? text.spans.known(years[0] as number, years.at(-1) as number)
            : text.spans.unknown}
        </p>
      </Menu>
    </div>
  );
}

/** Ends that float are named by their year where it is known. */
function useSaid(span: Span, years: readonly number[]): string {
  const { spans } = useWords(workspaceText);
  if (span.kind === 'latest') return spans.last(span.years);
  if (spanText(span) === spanText(wholeSpan)) return spans.all;
  const from = span.from === 'first' ? (years[0] ?? spans.first) : span.from;
  const to = span.to === 'last' ? (years.at(-1) ?? spans.newest) : span.to;
  return from === to ? `${from}` : `${from}–${to}`;
}

function FromTo({ span, years, onSpan }: SpanPickerProps) {
  const { spans } = useWords(workspaceText);
  const { from, to } = span.kind === 'range' ? span : { from: 'first' as const, to: 'last' as const };
  const base = years.length > 0 ? years : Array.from({ length: guess }, (_, at) => thisYear - guess + 1 + at);
  const known = [...new Set([...base, from, to].filter((year) => typeof year === 'number'))].sort(
    (a, b) => a - b,
  );
  return (
    <>
      <label className="menu-field">
        {spans.from}
        <select
          className="select"
          value={from}
          onChange={({ target }) => {
            const chosen = target.value === 'first' ? 'first' : Number(target.value);
            const late = typeof chosen === 'number' && typeof to === 'number' && chosen > to;
            onSpan({ kind: 'range', from: chosen, to: late ? chosen : to });
          }}
        >
          <option value="first">{floating(spans.first, years[0])}</option>
          <Years years={known} />
        </select>
      </label>
      <label className="menu-field">
        {spans.to}
        <select
          className="select"
          value={to}
          onChange={({ target }) => {
            const chosen = target.value === 'last' ? 'last' : Number(target.value);
            const early = typeof chosen === 'number' && typeof from === 'number' && chosen < from;
            onSpan({ kind: 'range', from: early ? chosen : from, to: chosen });
          }}
        >
          <option value="last">{floating(spans.newest, years.at(-1))}</option>
          <Years years={known.toReversed()} />
        </select>
      </label>
    </>
  );
}

const floating = (name: string, year: number | undefined): string =>
  year === undefined ? name : `${name} (${year})`;

const Years = ({ years }: { years: readonly number[] }) =>
  years.map((year) => (
    <option key={year} value={year}>
      {year}
    </option>
  ));
