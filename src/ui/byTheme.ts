import { type Indicator, type Theme, themes } from '../catalog/indicator.ts';

export interface ThemeGroup {
  readonly theme: Theme;
  readonly indicators: readonly Indicator[];
}

/** Figures by theme, in the order of the themes; themes without figures are left out. */
export const byTheme = (indicators: readonly Indicator[]): readonly ThemeGroup[] =>
  themes
    .map((theme) => ({ theme, indicators: indicators.filter((indicator) => indicator.theme === theme) }))
    .filter((group) => group.indicators.length > 0);
