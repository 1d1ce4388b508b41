import { describeText } from '../language/describe.ts';
import { signMeaning } from '../language/signs.ts';
import { meansNone, signSentence } from '../series/signs.ts';
import type { Period } from '../periods/period.ts';
import type { Grammar, SentenceOf } from './grammar.ts';
import { periodText } from './lists.ts';
import { name, type Piece, say } from './part.ts';
import { isCounted, pieces } from './pieces.ts';
import type { Caution, Change, ComparisonItem, Place, Subject } from './sentence.ts';

const words = describeText.nb;
const { bare, full, plain, period, spans, title, list, named, places, numbers } = pieces('nb');

/** "i Skien", "på Hitra", "i landet", "i KOSTRA-gruppe 11". */
const where = (place: Place): Piece => say`${place.preposition} ${named(place)}`;

/** "i 2024", "i perioden 2022–2024", "for elevkullet 2018–2024". */
function when(of: Period, subject: Subject): Piece {
  if (subject.frequency === 'cohort') return say`for elevkullet ${period(of, subject)}`;
  if (subject.frequency === 'schoolYear') return say`i skoleåret ${period(of, subject)}`;
  return say`${of.form === 'years' ? 'i perioden' : 'i'} ${period(of, subject)}`;
}

/** What the sentences after the first call the number. */
const it = ({ phrase }: Subject): string => (phrase?.kind === 'share' ? 'andelen' : 'tallet');
const asHigh = ({ phrase }: Subject): string => (phrase?.kind === 'share' ? 'like høy' : 'like høyt');

function since({ since: of }: Change, subject: Subject): Piece {
  if (of.kind === 'year') return 'året før';
  if (of.kind === 'period') return when(of.period, subject);
  return subject.frequency === 'quarter' ? 'samme kvartal året før' : 'på samme tid året før';
}

const more = (verdict: Change['verdict'], subject: Subject): string => {
  if (isCounted(subject)) return verdict === 'higher' ? 'flere' : 'færre';
  return verdict === 'higher' ? 'høyere' : 'lavere';
};

function changeClause(change: Change, subject: Subject): Piece {
  const from = since(change, subject);
  if (change.amount === null) {
    if (change.verdict === 'alike') return say`om lag som ${from}`;
    return isCounted(subject) ? say`like mange som ${from}` : say`det samme som ${from}`;
  }
  return say`${plain(change.amount, subject)} ${more(change.verdict, subject)} enn ${from}`;
}

function statement({ subject, period: of, value }: SentenceOf<'level' | 'standout'>): Piece {
  const { phrase, place } = subject;
  const then = when(of, subject);
  const verb = subject.projection ? 'vil det etter framskrivingen være' : 'var det';
  if (phrase === null || (phrase.kind === 'count' && value.value === 1))
    return say`${title(subject)} ${where(place)}: ${full(value)} ${then}`;
  if (phrase.kind === 'count') {
    const number: Piece = value.value === 0 ? { kind: 'number', text: 'ingen', of: value } : bare(value);
    return say`${then} ${verb} ${number} ${name(phrase.noun.nb)} ${where(place)}`;
  }
  if (phrase.kind === 'amount')
    return say`${then} var ${name(phrase.noun.nb)} ${where(place)} ${full(value)}`;
  return say`${then} ${phrase.verb.nb} ${full(value)} av ${name(phrase.whole.nb)} ${where(place)}${
    phrase.rest.nb === '' ? null : [' ', name(phrase.rest.nb)]
  }`;
}

function level(sentence: SentenceOf<'level'>): Piece {
  const { subject, change, value, sign } = sentence;
  const told = say`${statement(sentence)}${sign === '*' ? ' (foreløpig tall)' : ''}`;
  if (change === null) return say`${told}.`;
  const unitless = words.units[value.unit].other === '' && !isCounted(subject);
  return unitless
    ? say`${told}. Det er ${changeClause(change, subject)}.`
    : say`${told}, ${changeClause(change, subject)}.`;
}

const there = (item: ComparisonItem, subject: Subject): Piece =>
  say`${where(item.place)} (${plain(item.value, subject)})`;

const likeWords = (verdict: ComparisonItem['verdict'], subject: Subject): string =>
  verdict === 'alike' ? 'om lag som' : `${asHigh(subject)} som`;

function comparisonClause(item: ComparisonItem, subject: Subject): Piece {
  return item.difference === null
    ? say`${likeWords(item.verdict, subject)} ${there(item, subject)}`
    : say`${plain(item.difference, subject)} ${item.verdict === 'higher' ? 'høyere' : 'lavere'} enn ${there(item, subject)}`;
}

/** Differences one by one, then all that is alike together. */
function comparison({ subject, items }: SentenceOf<'comparison'>): Piece {
  const told = items.filter(({ difference }) => difference !== null);
  const like = (['alike', 'same'] as const).flatMap((verdict) => {
    const places = items.filter((item) => item.verdict === verdict);
    const named = list(places.map((item) => there(item, subject)));
    return places.length === 0 ? [] : [say`${likeWords(verdict, subject)} ${named}`];
  });
  const clauses = [...told.map((item) => comparisonClause(item, subject)), ...like];
  return say`${it(subject)} er ${list(clauses)}.`;
}

const went = (change: Change, { projection }: Subject): Piece =>
  change.amount === null
    ? `${projection ? 'er' : 'var'} det om lag uendret`
    : say`${projection ? 'går' : 'gikk'} det ${change.verdict === 'higher' ? 'opp' : 'ned'} med ${full(change.amount)}`;

function trend({ subject, from, verdict, amount, base, others }: SentenceOf<'trend'>): Piece {
  const start = verdict === 'alike' ? period(from, subject) : when(from, subject);
  if (amount === null)
    return verdict === 'alike'
      ? say`endringen fra ${start} (${plain(base, subject)}) er ikke større enn tall som dette kan svinge.`
      : say`${it(subject)} er ${asHigh(subject)} som ${start} (${plain(base, subject)}).`;
  const elsewhere = others.map(({ place, change }) => say`; ${where(place)} ${went(change, subject)}`);
  if (subject.projection)
    return say`det er ${plain(amount, subject)} ${more(verdict, subject)} enn ${start} (${plain(base, subject)})${elsewhere}.`;
  const way = verdict === 'higher' ? 'opp' : 'ned';
  return say`siden ${period(from, subject)} har ${it(subject)} gått ${way} med ${plain(amount, subject)} (fra ${plain(base, subject)})${elsewhere}.`;
}

function spread({ subject, places, median, verdict, quarter }: SentenceOf<'spread'>): Piece {
  const side = { higher: 'over', lower: 'under', alike: 'nær' }[verdict];
  const part = {
    lower: 'i den fjerdedelen som har lavest tall',
    middle: 'i den midterste halvparten',
    upper: 'i den fjerdedelen som har høyest tall',
  };
  const there = quarter === null ? null : say`, ${part[quarter]}`;
  return say`blant ${bare(places)} steder ligger ${name(subject.place.label)} ${side} medianen (${full(median)})${there}.`;
}

function caution(of: Caution, subject: Subject): Piece {
  if (of.kind === 'onePerson') return say`én person utgjør her ${full(of.step)}, så små endringer sier lite.`;
  if (of.kind === 'withinBand') return 'tall av denne størrelsen svinger ofte så mye fra år til år.';
  return of.count === null
    ? say`${it(subject)} er så lite at det kan svinge mye fra år til år.`
    : say`antallet bak ${it(subject)} er ${bare(of.count)}, så lite at ${it(subject)} kan svinge mye fra år til år.`;
}

function missing({ subject, period: of, absence, sign, own }: SentenceOf<'missing'>): Piece {
  const then = when(of, subject);
  const none = say`${then} finnes det ikke tall for ${named(subject.place)}`;
  if (sign === null) return say`${none}: ${signMeaning.nb.absences[absence]}.`;
  const why = signSentence(sign, 'nb', own);
  return meansNone(sign)
    ? say`${none}: ${why} (${name(sign)}).`
    : say`${then} er tegnet ${where(subject.place)} ${name(sign)}: ${why}.`;
}

function joined({ subject, pedigree, former }: SentenceOf<'joined'>): Piece {
  const merged = pedigree.filter(({ kind }) => kind === 'merged' || kind === 'merged-by-office');
  const links = merged.length > 0 ? merged : pedigree;
  const codes = links.flatMap((link) => link.codes).filter((code) => code !== subject.place.area);
  if (merged.length > 0)
    return say`de eldste tallene gjelder de tidligere kommunene (${places(codes, former)}) samlet.`;
  if (pedigree.some(({ kind }) => kind === 'whole-of-split'))
    return say`de eldste tallene gjelder den tidligere kommunen (${places(codes, former)}) før den ble delt.`;
  return say`serien går sammenhengende gjennom bytte av nummer (tidligere ${numbers(codes)}).`;
}

export const nb: Grammar = {
  level,
  trend,
  spread,
  missing,
  joined,
  standout: (sentence) => say`${statement(sentence)}, ${comparisonClause(sentence.item, sentence.subject)}.`,
  comparison,
  turning: ({ subject, extreme, from, period: of, value }) =>
    say`siden ${period(from, subject)} har ${it(subject)} vært ${extreme === 'highest' ? 'høyest' : 'lavest'} ${when(of, subject)} (${plain(value, subject)}).`,
  categories: ({ subject, period: of, items, of: all, ordered }) =>
    say`${when(of, subject)} var ${
      items.length === all ? 'fordelingen' : ordered ? 'dette noen av gruppene' : 'dette de største gruppene'
    } ${where(subject.place)}: ${list(items.map((item) => say`${name(item.label)} (${full(item.value)})`))}.`,
  caution: ({ subject, caution: of }) => caution(of, subject),
  expected: ({ subject, group, fewer, difference }) =>
    say`regnestykke: hadde andelen ${where(subject.place)} vært som ${where(group)}, ville det vært om lag ${bare(difference)} ${fewer ? 'færre' : 'flere'}.`,
  gap: ({ subject, periods, sign, own }) =>
    say`det mangler tall for ${spans(periods, subject)}${
      sign === null ? null : say`: ${signSentence(sign, 'nb', own)} (${name(sign)})`
    }.`,
  nothing: ({ subject, absence }) =>
    say`det finnes ikke tall for ${named(subject.place)}: ${signMeaning.nb.absences[absence]}.`,
  broken: ({ subject, broken: of }) =>
    say`brudd i ${name(of.before.slice(0, 4))}: ${words.broken[of.kind]}, og eldre tall ${where(subject.place)} er ikke sammenlignet.`,
  partOf: ({ subject, codes, until, former }) =>
    say`til og med ${name(periodText(until, 'nb'))} var ${name(subject.place.label)} en del av en annen kommune (${places(codes, former)}), uten egne tall.`,
  standIn: ({ subject, county }) =>
    say`tall for ${name(subject.place.label)} finnes ikke; tallene her gjelder ${county === null ? 'fylket' : name(county)}.`,
  coverage: ({ subject, withNumbers, members, enough }) =>
    say`${withNumbers.value === 0 ? [{ ...bare(withNumbers), text: 'ingen' }] : bare(withNumbers)} av ${bare(members)} ${subject.place.level === 'kostra' ? 'kommuner' : 'steder'} ${where(subject.place)} har tall${
      enough || withNumbers.value === 0 ? null : ', for få til at et gjennomsnitt vises'
    }.`,
};
