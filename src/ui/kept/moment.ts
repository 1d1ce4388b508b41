import type { Language } from '../../language/language.ts';
import { formatDate } from '../../series/format.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment as day and time of day where the reader is; her language decides how the day is written. */
export function dayAndTime(iso: string, language: Language): readonly [day: string, time: string] {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return ['', ''];
  const local = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const mark = language === 'en' ? ':' : '.';
  return [formatDate(local, language) ?? '', `${two(moment.getHours())}${mark}${two(moment.getMinutes())}`];
}

/** The day of a moment where the reader is; empty for what is no moment. */
export const dayOf = (iso: string, language: Language): string => dayAndTime(iso, language)[0];
