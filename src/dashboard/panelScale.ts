/** `zero`: a line chart begins at 0 whatever that costs. `apart`: small charts have each their own scale. */
export const panelScales = ['zero', 'apart'] as const;
export type PanelScale = (typeof panelScales)[number];
