/** Statistics Norway's standard signs (https://www.ssb.no/en/diverse/standardtegn), as they stand in tables. */
export const signs = ['.', '..', '...', ':', '-', '0', '*', '|'] as const;
export type Sign = (typeof signs)[number];
export const isSign = (text: string): text is Sign => (signs as readonly string[]).includes(text);
