import { type Theme, themeNames, themes, type ThemeName } from '../theme.ts';

/** Lightness (CIE L*) of the lowest and the highest class, and how colourful they are. The dark end is kept so light that
 * the boundaries have a contrast of 3:1 to every class. */
const ramps: Readonly<
  Record<ThemeName, { lightness: readonly [number, number]; chroma: readonly [number, number] }>
> = {
  light: { lightness: [95, 48], chroma: [7, 36] },
  dark: { lightness: [46, 93], chroma: [28, 26] },
  grey: { lightness: [95, 45], chroma: [0, 0] },
  night: { lightness: [46, 95], chroma: [0, 0] },
};

/** Hue angle in CIE LCh: the green of the accent. */
const hue = 170;

/** Boundaries, and the two strokes of the own place's outline, of which one stands off from whatever it lies on. */
export interface MapInk {
  readonly shades: readonly string[];
  readonly boundary: string;
  /** Boundaries of places without a shade, which stand off from the ground instead. */
  readonly bare: string;
  readonly outline: string;
  readonly halo: string;
  readonly pattern: string;
  readonly ground: string;
}

export function mapInk(theme: Theme, classes: number): MapInk {
  const name = themeNames.find((known) => themes[known] === theme) ?? 'light';
  const isDark = name === 'dark' || name === 'night';
  return {
    shades: shadesOf(name, classes),
    boundary: isDark ? theme.paper : theme.text,
    bare: isDark ? theme.axis : theme.text,
    outline: isDark ? '#FFFFFF' : theme.text,
    halo: theme.paper,
    pattern: theme.axis,
    ground: theme.paper,
  };
}

/** As many shades of one hue, from the lowest class to the highest, evenly apart in lightness. */
export function shadesOf(name: ThemeName, classes: number): readonly string[] {
  const { lightness, chroma } = ramps[name];
  const between = ([from, to]: readonly [number, number], share: number) => from + share * (to - from);
  return Array.from({ length: classes }, (_, at) => {
    const share = classes === 1 ? 0.5 : at / (classes - 1);
    return colour(between(lightness, share), between(chroma, share));
  });
}

/** The colour of a lightness, as colourful as wished or as the screen can show. */
function colour(lightness: number, chroma: number): string {
  for (let reach = chroma; reach > 0; reach -= 0.5) {
    const channels = linear(lightness, reach);
    if (channels.every((channel) => channel >= 0 && channel <= 1)) return hex(channels);
  }
  return hex(linear(lightness, 0));
}

/** CIE LCh (D65) to linear sRGB. */
function linear(lightness: number, chroma: number): readonly [number, number, number] {
  const angle = (hue * Math.PI) / 180;
  const fy = (lightness + 16) / 116;
  const fx = fy + (chroma * Math.cos(angle)) / 500;
  const fz = fy - (chroma * Math.sin(angle)) / 200;
  const cubed = (f: number) => (f > 6 / 29 ? f ** 3 : 3 * (6 / 29) ** 2 * (f - 4 / 29));
  const [x, y, z] = [0.95047 * cubed(fx), cubed(fy), 1.08883 * cubed(fz)];
  return [
    3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
    -0.969266 * x + 1.8760108 * y + 0.041556 * z,
    0.0556434 * x - 0.2040259 * y + 1.0572252 * z,
  ];
}

const hex = (channels: readonly number[]): string =>
  `#${channels
    .map((channel) => {
      const kept = Math.min(1, Math.max(0, channel));
      const coded = kept <= 0.0031308 ? 12.92 * kept : 1.055 * kept ** (1 / 2.4) - 0.055;
      return Math.round(255 * coded)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')
    .toUpperCase()}`;
