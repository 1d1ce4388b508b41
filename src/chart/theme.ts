import { type Role, roles, type Series } from '../series/series.ts';
import { partColours, partInks } from './partInks.ts';

/** Named colours of a chart; a theme says what they are, so that screen, dark mode and print share every drawing. */
export const inks = [
  ...roles.filter((role): role is Exclude<Role, 'other'> => role !== 'other'),
  'other0',
  'other1',
  'other2',
  'other3',
  'other4',
  'other5',
  'other6',
  'other7',
  ...partInks,
  'text',
  'quiet',
  'axis',
  'grid',
  'band',
  'paper',
] as const;
export type Ink = (typeof inks)[number];

export const themeNames = ['light', 'dark', 'grey', 'night'] as const;
export type ThemeName = (typeof themeNames)[number];
export type Theme = Readonly<Record<Ink, string>>;

const otherInks = inks.filter((ink) => ink.startsWith('other'));

const light: Theme = {
  ...partColours.light,
  own: '#075745',
  group: '#2B59C3',
  county: '#8A5200',
  nation: '#5B6770',
  spread: '#5A78C8',
  former: '#76838A',
  other0: '#A3136C',
  other1: '#00788C',
  other2: '#6A3FA0',
  other3: '#B3400E',
  other4: '#586B00',
  other5: '#2176AE',
  other6: '#8C4A6E',
  other7: '#8D6B00',
  text: '#15242B',
  quiet: '#4A5B63',
  axis: '#6F828A',
  grid: '#E3E9EB',
  band: '#EEF2F3',
  paper: '#FFFFFF',
};

const dark: Theme = {
  ...partColours.dark,
  own: '#5FD1B0',
  group: '#8FB0FF',
  county: '#E3A857',
  nation: '#B4C0C6',
  spread: '#7F9BE0',
  former: '#87959C',
  other0: '#F08FC0',
  other1: '#5CC8DE',
  other2: '#C3A2F2',
  other3: '#F29A73',
  other4: '#BCCB5F',
  other5: '#6FB6EE',
  other6: '#D9A9C4',
  other7: '#E3D26F',
  text: '#E8EEF0',
  quiet: '#AAB9C0',
  axis: '#7C8E96',
  grid: '#2B373C',
  band: '#222C31',
  paper: '#151D20',
};

const grey: Theme = {
  ...partColours.grey,
  own: '#000000',
  group: '#333333',
  county: '#5C5C5C',
  nation: '#4A4A4A',
  spread: '#6E6E6E',
  former: '#848484',
  other0: '#6B6B6B',
  other1: '#7D7D7D',
  other2: '#5A5A5A',
  other3: '#868686',
  other4: '#6B6B6B',
  other5: '#7D7D7D',
  other6: '#5A5A5A',
  other7: '#868686',
  text: '#000000',
  quiet: '#3D3D3D',
  axis: '#6B6B6B',
  grid: '#DDDDDD',
  band: '#F0F0F0',
  paper: '#FFFFFF',
};

const inverted = (colour: string): string =>
  `#${(0xffffff - Number.parseInt(colour.slice(1), 16)).toString(16).padStart(6, '0').toUpperCase()}`;

/** The greys of paper turned, for screens whose reader has forced light upon dark. */
const night = {
  ...Object.fromEntries(inks.map((ink) => [ink, inverted(grey[ink])])),
  ...partColours.night,
} as Theme;

export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark, grey, night };

export const shapes = ['circle', 'square', 'diamond', 'triangle', 'down', 'cross'] as const;
export type Shape = (typeof shapes)[number];

/** How one series looks: colour, dash, width and shape together, so that no two lean on colour alone. */
export interface Style {
  readonly ink: Ink;
  readonly width: number;
  readonly dash: string | null;
  readonly shape: Shape;
  readonly hollow: boolean;
}

const roleStyles: Readonly<Record<Exclude<Role, 'other'>, Style>> = {
  own: { ink: 'own', width: 3, dash: null, shape: 'circle', hollow: false },
  group: { ink: 'group', width: 2, dash: '7 4', shape: 'square', hollow: false },
  county: { ink: 'county', width: 2, dash: null, shape: 'diamond', hollow: false },
  nation: { ink: 'nation', width: 2, dash: '2 4', shape: 'triangle', hollow: false },
  spread: { ink: 'spread', width: 1.25, dash: '3 3', shape: 'square', hollow: true },
  former: { ink: 'former', width: 1.5, dash: null, shape: 'circle', hollow: true },
};

/** The bounds of a middle half are quieter than a median or mean of the same group. */
const boundStyle: Style = { ink: 'spread', width: 1, dash: '1.5 2.5', shape: 'diamond', hollow: true };
const isBound = ({ coverage }: Series): boolean =>
  coverage?.average === 'lower-quarter' || coverage?.average === 'upper-quarter';

const otherShapes: readonly Shape[] = ['square', 'diamond', 'triangle', 'down', 'circle', 'cross'];
const otherDashes: readonly (string | null)[] = [null, '10 3', '4 3', '10 3 2 3'];

/** Distinct for the first 24 in shape and dash together, in colour for the first 8. */
function otherStyle(at: number): Style {
  const round = Math.floor(at / otherInks.length);
  return {
    ink: otherInks[at % otherInks.length] as Ink,
    width: 1.5,
    dash: otherDashes[round % otherDashes.length] as string | null,
    shape: otherShapes[at % otherShapes.length] as Shape,
    hollow: true,
  };
}

/** With more others than this, all of them are a quiet crowd that the own place stands out from. */
const mostApart = 12;
const crowdStyle: Style = { ink: 'axis', width: 0.75, dash: null, shape: 'circle', hollow: false };
export const plainStyle: Style = { ink: 'quiet', width: 1.75, dash: null, shape: 'circle', hollow: false };
export const isCrowd = ({ width }: Style): boolean => width === crowdStyle.width;

/** One style per series, in their order: by role, or by category where one place is broken down. */
export function stylesOf(series: readonly Series[]): readonly Style[] {
  const categories = [...new Set(series.map((line) => line.category?.id))];
  const areas = new Set(series.map((line) => line.area));
  const crowded = series.filter(({ role }) => role === 'other').length > mostApart;
  let others = 0;
  let owns = 0;
  return series.map((line) => {
    if (categories.length > 1) {
      const style = otherStyle(categories.indexOf(line.category?.id));
      const own = line.role === 'own';
      return own || areas.size === 1 ? { ...style, width: 2.25, hollow: false } : { ...style, dash: '4 3' };
    }
    if (line.role === 'own') owns += 1;
    if (line.role === 'other' && crowded) return crowdStyle;
    if (line.role === 'other' || (line.role === 'own' && owns > 1)) return otherStyle(others++);
    return isBound(line) ? boundStyle : roleStyles[line.role];
  });
}

export const roleStyle = (role: Role): Style => (role === 'other' ? otherStyle(0) : roleStyles[role]);
