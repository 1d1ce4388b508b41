import type { Language } from './language.ts';

const separators = {
  nb: { thousands: '\u00a0', decimal: ',' },
  nn: { thousands: '\u00a0', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
} as const;

/** The minus sign; a hyphen means nothing or none in Statistics Norway's tables. */
export const minus = '\u2212';

/** A number for readers: hard space and comma in Norwegian, a true minus sign, halves rounded away from zero. */
export function numberText(value: number, decimals: number, language: Language): string {
  const [digits = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const scaled = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const [whole = '0', part] = Number(`${scaled}e${-decimals}`).toFixed(decimals).split('.');
  const { thousands, decimal } = separators[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const sign = value < 0 && scaled !== 0 ? minus : '';
  return part === undefined ? `${sign}${grouped}` : `${sign}${grouped}${decimal}${part}`;
}
