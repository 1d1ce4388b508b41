/**
 * A place as the link writes it: municipality `4601`, county `46`, nation `0`, nation without Oslo `EAKUO`,
 * KOSTRA group `EKG12`. Always text: leading zeros matter. Identity is the code, never the name.
 */
export type AreaCode = string & { readonly __areaCode: never };

export const areaCode = (code: string): AreaCode => code as AreaCode;

export const levels = ['nation', 'county', 'kostra', 'municipality'] as const;
/** `kostra` is a KOSTRA group (EKG01–EKG17), which only KOSTRA tables have. */
export type Level = (typeof levels)[number];

export const nation = areaCode('0');
export const nationWithoutOslo = areaCode('EAKUO');

/** The level that the form of a code tells; null when it has the form of none. Says nothing of whether the place exists. */
export function levelOf(code: string): Level | null {
  if (code === '0' || code === 'EAKUO') return 'nation';
  if (/^\d{2}$/.test(code)) return 'county';
  if (/^\d{4}$/.test(code)) return 'municipality';
  if (/^EKG\d{2}$/.test(code)) return 'kostra';
  return null;
}
