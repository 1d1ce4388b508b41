import { useShownScheme } from '../../app/scheme.ts';
import { type Theme, themes } from '../../chart/theme.ts';

/** The theme for what is drawn in literal colours. */
export const useTheme = (): Theme => themes[useShownScheme()];
