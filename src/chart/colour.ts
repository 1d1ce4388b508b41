import { type Theme, type ThemeName, themeNames, themes } from './theme.ts';

/** A fill with the ink that can be read on it. */
export interface Fill {
  readonly fill: string;
  readonly text: string;
}

const ramps: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#E3F0EC', '#B5D6CB', '#7FB5A4', '#2F7A66', '#075745'],
  dark: ['#15372E', '#22584A', '#2C7460', '#5DB79C', '#A5E8D1'],
  grey: ['#F0F0F0', '#D0D0D0', '#A8A8A8', '#666666', '#262626'],
  night: ['#262626', '#4D4D4D', '#737373', '#B8B8B8', '#F0F0F0'],
};
const nameOfTheme = (theme: Theme): ThemeName => themeNames.find((name) => themes[name] === theme) ?? 'light';

const readable = (fill: string, theme: Theme): Fill => ({
  fill,
  text: contrast(fill, theme.text) >= contrast(fill, theme.paper) ? theme.text : theme.paper,
});

/** Five shades from least to most. */
export const rampOf = (theme: Theme): readonly Fill[] =>
  ramps[nameOfTheme(theme)].map((fill) => readable(fill, theme));

const channel = (hex: string): number => {
  const share = Number.parseInt(hex, 16) / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) +
  0.7152 * channel(colour.slice(3, 5)) +
  0.0722 * channel(colour.slice(5, 7));

/** Contrast of two colours as WCAG 2 has it, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
