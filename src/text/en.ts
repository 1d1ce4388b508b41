import { describeText } from '../language/describe.ts';
import { signMeaning } from '../language/signs.ts';
import { meansNone, signSentence } from '../series/signs.ts';
import type { Period } from '../periods/period.ts';
import type { Grammar, SentenceOf } from './grammar.ts';
import { periodText } from './lists.ts';
import { name, type Piece, say } from './part.ts';
import { isCounted, pieces } from './pieces.ts';
import type { Caution, Change, ComparisonItem, Place, Subject } from './sentence.ts';

const words = describeText.en;
const { bare, full, plain, period, spans, title, list, named, places, numbers } = pieces('en');

/** "in Skien", "in Norway", "in KOSTRA group 11". */
const where = (place: Place): Piece => say`in ${named(place)}`;

/** "in 2024", "in the period 2022–2024", "for the cohort of 2018–2024". */
function when(of: Period, subject: Subject): Piece {
  if (subject.frequency === 'cohort') return say`for the cohort of ${period(of, subject)}`;
  if (subject.frequency === 'schoolYear') return say`in the school year ${period(of, subject)}`;
  return say`${of.form === 'years' ? 'in the period' : 'in'} ${period(of, subject)}`;
}

const it = ({ phrase }: Subject): string => (phrase?.kind === 'share' ? 'the share' : 'the figure');

function since({ since: of }: Change, subject: Subject): Piece {
  if (of.kind === 'year') return 'the year before';
  if (of.kind === 'period') return when(of.period, subject);
  return subject.frequency === 'quarter'
    ? 'in the same quarter a year before'
    : 'at the same time a year before';
}

const more = (verdict: Change['verdict'], subject: Subject): string => {
  if (isCounted(subject)) return verdict === 'higher' ? 'more' : 'fewer';
  return verdict === 'higher' ? 'higher' : 'lower';
};

function changeClause(change: Change, subject: Subject): Piece {
  const from = since(change, subject);
  if (change.amount === null)
    return change.verdict === 'alike'
      ? say`about the same as ${from}`
      : say`the same${isCounted(subject) ? ' number' : null} as ${from}`;
  return say`${plain(change.amount, subject)} ${more(change.verdict, subject)} than ${from}`;
}

function statement({ subject, period: of, value }: SentenceOf<'level' | 'standout'>): Piece {
  const { phrase, place } = subject;
  const then = when(of, subject);
  if (phrase === null || (phrase.kind === 'count' && value.value === 1))
    return say`${title(subject)} ${where(place)}: ${full(value)} ${then}`;
  if (phrase.kind === 'count') {
    const number: Piece = value.value === 0 ? { kind: 'number', text: 'no', of: value } : bare(value);
    const verb = subject.projection ? 'the projection has' : 'there were';
    return say`${then}, ${verb} ${number} ${name(phrase.noun.en)} ${where(place)}`;
  }
  if (phrase.kind === 'amount')
    return say`${then}, ${name(phrase.noun.en)} ${where(place)} was ${full(value)}`;
  return say`${then}, ${full(value)} of ${name(phrase.whole.en)} ${where(place)} ${phrase.verb.en}${
    phrase.rest.en === '' ? null : [' ', name(phrase.rest.en)]
  }`;
}

function level(sentence: SentenceOf<'level'>): Piece {
  const { subject, change, value, sign } = sentence;
  const told = say`${statement(sentence)}${sign === '*' ? ' (provisional figure)' : ''}`;
  if (change === null) return say`${told}.`;
  const unitless = words.units[value.unit].other === '' && !isCounted(subject);
  return unitless
    ? say`${told}. That is ${changeClause(change, subject)}.`
    : say`${told}, ${changeClause(change, subject)}.`;
}

const there = (item: ComparisonItem, subject: Subject): Piece =>
  say`${where(item.place)} (${plain(item.value, subject)})`;

const likeWords = (verdict: ComparisonItem['verdict']): string =>
  verdict === 'alike' ? 'about the same as' : 'the same as';

function comparisonClause(item: ComparisonItem, subject: Subject): Piece {
  return item.difference === null
    ? say`${likeWords(item.verdict)} ${there(item, subject)}`
    : say`${plain(item.difference, subject)} ${item.verdict === 'higher' ? 'higher' : 'lower'} than ${there(item, subject)}`;
}

/** Differences one by one, then all that is alike together. */
function comparison({ subject, items }: SentenceOf<'comparison'>): Piece {
  const told = items.filter(({ difference }) => difference !== null);
  const like = (['alike', 'same'] as const).flatMap((verdict) => {
    const places = items.filter((item) => item.verdict === verdict);
    const named = list(places.map((item) => there(item, subject)));
    return places.length === 0 ? [] : [say`${likeWords(verdict)} ${named}`];
  });
  const clauses = [...told.map((item) => comparisonClause(item, subject)), ...like];
  return say`${it(subject)} is ${list(clauses)}.`;
}

const went = (change: Change, { projection }: Subject): Piece =>
  change.amount === null
    ? `it ${projection ? 'is' : 'was'} about unchanged`
    : say`it ${projection ? 'goes' : 'went'} ${change.verdict === 'higher' ? 'up' : 'down'} by ${full(change.amount)}`;

function trend({ subject, from, verdict, amount, base, others }: SentenceOf<'trend'>): Piece {
  const start = verdict === 'alike' ? period(from, subject) : when(from, subject);
  if (amount === null)
    return verdict === 'alike'
      ? say`the change from ${start} (${plain(base, subject)}) is no larger than such numbers can vary.`
      : say`${it(subject)} is the same as ${start} (${plain(base, subject)}).`;
  const elsewhere = others.map(({ place, change }) => say`; ${where(place)} ${went(change, subject)}`);
  if (subject.projection)
    return say`that is ${plain(amount, subject)} ${more(verdict, subject)} than ${start} (${plain(base, subject)})${elsewhere}.`;
  const way = verdict === 'higher' ? 'up' : 'down';
  return say`since ${period(from, subject)}, ${it(subject)} has gone ${way} by ${plain(amount, subject)} (from ${plain(base, subject)})${elsewhere}.`;
}

function spread({ subject, places, median, verdict, quarter }: SentenceOf<'spread'>): Piece {
  const side = { higher: 'above', lower: 'below', alike: 'near' }[verdict];
  const part = {
    lower: 'in the quarter with the lowest figures',
    middle: 'in the middle half',
    upper: 'in the quarter with the highest figures',
  };
  const there = quarter === null ? null : say`, ${part[quarter]}`;
  return say`among ${bare(places)} places, ${name(subject.place.label)} is ${side} the median (${full(median)})${there}.`;
}

function caution(of: Caution, subject: Subject): Piece {
  if (of.kind === 'onePerson')
    return say`one person makes a difference of ${full(of.step)} here, so small changes say little.`;
  if (of.kind === 'withinBand') return 'numbers of this size often vary that much from year to year.';
  return of.count === null
    ? say`${it(subject)} is so small that it can vary a lot from year to year.`
    : say`the count behind ${it(subject)} is ${bare(of.count)}, so small that ${it(subject)} can vary a lot from year to year.`;
}

function missing({ subject, period: of, absence, sign, own }: SentenceOf<'missing'>): Piece {
  const then = when(of, subject);
  const none = say`${then}, there is no number for ${named(subject.place)}`;
  if (sign === null) return say`${none}: ${signMeaning.en.absences[absence]}.`;
  const why = signSentence(sign, 'en', own);
  return meansNone(sign)
    ? say`${none}: ${why} (${name(sign)}).`
    : say`${then}, the sign ${where(subject.place)} is ${name(sign)}: ${why}.`;
}

function joined({ subject, pedigree, former }: SentenceOf<'joined'>): Piece {
  const merged = pedigree.filter(({ kind }) => kind === 'merged' || kind === 'merged-by-office');
  const links = merged.length > 0 ? merged : pedigree;
  const codes = links.flatMap((link) => link.codes).filter((code) => code !== subject.place.area);
  if (merged.length > 0)
    return say`the oldest numbers are for the former municipalities (${places(codes, former)}) together.`;
  if (pedigree.some(({ kind }) => kind === 'whole-of-split'))
    return say`the oldest numbers are for the former municipality (${places(codes, former)}) before it was split.`;
  return say`the series continues across a change of number (formerly ${numbers(codes)}).`;
}

export const en: Grammar = {
  level,
  trend,
  spread,
  missing,
  joined,
  standout: (sentence) => say`${statement(sentence)}, ${comparisonClause(sentence.item, sentence.subject)}.`,
  comparison,
  turning: ({ subject, extreme, from, period: of, value }) =>
    say`counted from ${period(from, subject)}, ${it(subject)} was ${extreme === 'highest' ? 'highest' : 'lowest'} ${when(of, subject)} (${plain(value, subject)}).`,
  categories: ({ subject, period: of, items, of: all, ordered }) =>
    say`${when(of, subject)}, ${
      items.length === all
        ? 'this was the distribution'
        : ordered
          ? 'these were some of the groups'
          : 'these were the largest groups'
    } ${where(subject.place)}: ${list(items.map((item) => say`${name(item.label)} (${full(item.value)})`))}.`,
  caution: ({ subject, caution: of }) => caution(of, subject),
  expected: ({ subject, group, fewer, difference }) =>
    say`as arithmetic: with the share found ${where(group)}, there would be about ${bare(difference)} ${fewer ? 'fewer' : 'more'} ${where(subject.place)}.`,
  gap: ({ subject, periods, sign, own }) =>
    say`there are no numbers for ${spans(periods, subject)}${
      sign === null ? null : say`: ${signSentence(sign, 'en', own)} (${name(sign)})`
    }.`,
  nothing: ({ subject, absence }) =>
    say`there are no numbers for ${named(subject.place)}: ${signMeaning.en.absences[absence]}.`,
  broken: ({ subject, broken: of }) =>
    say`break in ${name(of.before.slice(0, 4))}: ${words.broken[of.kind]}, and older numbers ${where(subject.place)} are not compared.`,
  partOf: ({ subject, codes, until, former }) =>
    say`up to ${name(periodText(until, 'en'))}, ${name(subject.place.label)} was part of another municipality (${places(codes, former)}), without numbers of its own.`,
  standIn: ({ subject, county }) =>
    say`there are no numbers for ${name(subject.place.label)}; those given here are for ${county === null ? 'the county' : name(county)}.`,
  coverage: ({ subject, withNumbers, members, enough }) =>
    say`${withNumbers.value === 0 ? [{ ...bare(withNumbers), text: 'none' }] : bare(withNumbers)} of ${bare(members)} ${subject.place.level === 'kostra' ? 'municipalities' : 'places'} ${where(subject.place)} ${withNumbers.value === 1 ? 'has' : 'have'} numbers${
      enough || withNumbers.value === 0 ? null : ', too few for an average to be shown'
    }.`,
};
