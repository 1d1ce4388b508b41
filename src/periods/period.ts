/**
 * Period codes as the Statbank writes them: `2024`, `2024K3`, `2024M06`, `2024U01`, `2024H1`, `2022-2023` (two years or a
 * school year) and `2011-2013` (a mean of several years).
 */
export const periodForms = ['year', 'halfYear', 'quarter', 'month', 'week', 'years'] as const;
export type PeriodForm = (typeof periodForms)[number];

export interface Period {
  readonly code: string;
  readonly form: PeriodForm;
  /** First and last calendar year that the period touches. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Place within the last year, 0 for whole years. */
  readonly part: number;
}

const year = '(1[5-9]\\d\\d|2[01]\\d\\d)';
const patterns: readonly { form: PeriodForm; pattern: RegExp; largest: number }[] = [
  { form: 'year', pattern: new RegExp(`^${year}$`), largest: 0 },
  { form: 'halfYear', pattern: new RegExp(`^${year}H(\\d)$`), largest: 2 },
  { form: 'quarter', pattern: new RegExp(`^${year}K(\\d)$`), largest: 4 },
  { form: 'month', pattern: new RegExp(`^${year}M(\\d\\d)$`), largest: 12 },
  { form: 'week', pattern: new RegExp(`^${year}U(\\d\\d)$`), largest: 53 },
];
const spanPattern = new RegExp(`^${year}-${year}$`);

const parsed = new Map<string, Period>();

/** Null when the text is no period code. Tables repeat the same few codes, so each is read once. */
export function parsePeriod(code: string): Period | null {
  const known = parsed.get(code);
  if (known !== undefined) return known;
  const period = readPeriod(code);
  if (period !== null) parsed.set(code, period);
  return period;
}

function readPeriod(code: string): Period | null {
  for (const { form, pattern, largest } of patterns) {
    const match = pattern.exec(code);
    if (match === null) continue;
    const part = match[2] === undefined ? 0 : Number(match[2]);
    if (form !== 'year' && (part < 1 || part > largest)) return null;
    return { code, form, firstYear: Number(match[1]), lastYear: Number(match[1]), part };
  }
  const span = spanPattern.exec(code);
  if (span === null) return null;
  const [firstYear, lastYear] = [Number(span[1]), Number(span[2])];
  return lastYear > firstYear ? { code, form: 'years', firstYear, lastYear, part: 0 } : null;
}

/** Oldest first: by the last year, then the part of it, then the first year. */
export function comparePeriods(a: Period, b: Period): number {
  return a.lastYear - b.lastYear || a.part - b.part || a.firstYear - b.firstYear;
}

/** The code of the period `years` later, in the same form. */
export function shiftPeriod(period: Period, years: number): string {
  const shift = (code: string) => code.replace(/\d{4}/g, (text) => String(Number(text) + years));
  return years === 0 ? period.code : shift(period.code);
}

const words = {
  nb: { quarter: '. kvartal ', halfYear: '. halvår ', week: 'uke ' },
  nn: { quarter: '. kvartal ', halfYear: '. halvår ', week: 'veke ' },
  en: { quarter: 'Q', halfYear: 'H', week: 'week ' },
} as const;
const months = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  nn: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

/** A period for readers: "3. kvartal 2024", "juni 2024", "2011–2013"; two years of a school year as "2022/2023". */
export function periodLabel(period: Period, language: 'nb' | 'nn' | 'en', schoolYear?: 'schoolYear'): string {
  const { form, firstYear, lastYear, part } = period;
  if (form === 'years') return `${firstYear}${schoolYear ? '/' : '–'}${lastYear}`;
  if (form === 'year') return String(lastYear);
  if (form === 'month') return `${months[language][part - 1]} ${lastYear}`;
  if (form === 'week') return `${words[language].week}${part} ${lastYear}`;
  return language === 'en'
    ? `${words.en[form]}${part} ${lastYear}`
    : `${part}${words[language][form]}${lastYear}`;
}
