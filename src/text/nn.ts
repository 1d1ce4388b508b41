import { describeText } from '../language/describe.ts';
import { signMeaning } from '../language/signs.ts';
import type { Period } from '../periods/period.ts';
import type { Grammar, SentenceOf } from './grammar.ts';
import {
  bare as bareIn,
  full as fullIn,
  list as listIn,
  name,
  type Piece,
  period as periodIn,
  say,
} from './part.ts';
import type { Caution, Change, ComparisonItem, Place, Quantity, Subject } from './sentence.ts';

const words = describeText.nn;
const bare = (of: Quantity) => bareIn(of, 'nn');
const full = (of: Quantity) => fullIn(of, 'nn');
const list = (items: readonly Piece[]) => listIn(items, 'nn');
const period = (of: Period, { frequency }: Subject) => periodIn(of, frequency, 'nn');

const isCounted = ({ phrase }: Subject): boolean => phrase?.form === 'count';

/** "i Skien", "på Hitra", "i landet", "i KOSTRA-gruppe 11". */
function where(place: Place): Piece {
  if (place.area === 'EAKUO') return `i ${words.nationWithoutOslo}`;
  if (place.level === 'nation') return `i ${words.nation}`;
  if (place.label === '') return `i ${words.county}`;
  if (place.role === 'group' && place.level !== 'kostra')
    return say`i ${words.ownGroup} ${name(place.label)}`;
  return say`${place.preposition} ${name(place.label)}`;
}

/** "i 2024", "i perioden 2022–2024", "for elevkullet 2018–2024". */
function when(of: Period, subject: Subject): Piece {
  if (subject.frequency === 'cohort') return say`for elevkullet ${period(of, subject)}`;
  if (subject.frequency === 'schoolYear') return say`i skuleåret ${period(of, subject)}`;
  return say`${of.form === 'years' ? 'i perioden' : 'i'} ${period(of, subject)}`;
}

const title = ({ title: of, category }: Subject): Piece =>
  name(category === null ? of.nn : `${of.nn}, ${category}`);

/** What the sentences after the first call the number. */
const it = ({ phrase }: Subject): string => (phrase?.form === 'share' ? 'prosentdelen' : 'talet');
const asHigh = ({ phrase }: Subject): string => (phrase?.form === 'share' ? 'like høg' : 'like høgt');

function since({ since: of }: Change, subject: Subject): Piece {
  if (of.kind === 'year') return 'året før';
  if (of.kind === 'period') return when(of.period, subject);
  return subject.frequency === 'quarter' ? 'samme kvartal året før' : 'på samme tid året før';
}

const more = (verdict: Change['verdict'], subject: Subject): string => {
  if (isCounted(subject)) return verdict === 'higher' ? 'fleire' : 'færre';
  return verdict === 'higher' ? 'høgare' : 'lågare';
};

function changeClause(change: Change, subject: Subject): Piece {
  const from = since(change, subject);
  if (change.amount === null) {
    if (change.verdict === 'alike') return say`om lag som ${from}`;
    return isCounted(subject) ? say`like mange som ${from}` : say`det samme som ${from}`;
  }
  const amount =
    isCounted(subject) && change.amount.how === 'difference' ? bare(change.amount) : full(change.amount);
  return say`${amount} ${more(change.verdict, subject)} enn ${from}`;
}

function statement({ subject, period: of, value }: SentenceOf<'level'>): Piece {
  const { phrase, place } = subject;
  const then = when(of, subject);
  const verb = subject.projection ? 'vil det etter framskrivinga vere' : 'var det';
  if (phrase === null || (phrase.form === 'count' && value.value === 1))
    return say`${title(subject)} ${where(place)}: ${full(value)} ${then}`;
  if (phrase.form === 'count') {
    const number: Piece = value.value === 0 ? { kind: 'number', text: 'ingen', of: value } : bare(value);
    return say`${then} ${verb} ${number} ${name(phrase.noun.nn)} ${where(place)}`;
  }
  if (phrase.form === 'amount')
    return say`${then} var ${name(phrase.noun.nn)} ${where(place)} ${full(value)}`;
  return say`${then} ${phrase.verb.nn} ${full(value)} av ${name(phrase.whole.nn)} ${where(place)}${
    phrase.rest.nn === '' ? null : [' ', name(phrase.rest.nn)]
  }`;
}

function level(sentence: SentenceOf<'level'>): Piece {
  const { subject, change, value, sign } = sentence;
  const told = say`${statement(sentence)}${sign === '*' ? ' (førebels tal)' : ''}`;
  if (change === null) return say`${told}.`;
  const unitless = words.units[value.unit].other === '' && !isCounted(subject);
  return unitless
    ? say`${told}. Det er ${changeClause(change, subject)}.`
    : say`${told}, ${changeClause(change, subject)}.`;
}

function comparisonClause(item: ComparisonItem, subject: Subject): Piece {
  const there = say`${where(item.place)} (${full(item.value)})`;
  if (item.difference !== null)
    return say`${full(item.difference)} ${item.verdict === 'higher' ? 'høgare' : 'lågare'} enn ${there}`;
  return item.verdict === 'alike' ? say`om lag som ${there}` : say`${asHigh(subject)} som ${there}`;
}

const went = (change: Change): Piece =>
  change.amount === null
    ? 'var det om lag uendra'
    : say`gikk det ${change.verdict === 'higher' ? 'opp' : 'ned'} ${full(change.amount)}`;

function trend({ subject, from, verdict, amount, base, others }: SentenceOf<'trend'>): Piece {
  const start = when(from, subject);
  if (amount === null) {
    const like = verdict === 'alike' ? 'om lag som' : `${asHigh(subject)} som`;
    return say`${it(subject)} er ${like} ${start} (${full(base)}).`;
  }
  const elsewhere = others.map(({ place, change }) => say`; ${where(place)} ${went(change)}`);
  if (subject.projection)
    return say`det er ${full(amount)} ${more(verdict, subject)} enn ${start} (${full(base)})${elsewhere}.`;
  const way = verdict === 'higher' ? 'opp' : 'ned';
  return say`siden ${period(from, subject)} har ${it(subject)} gått ${way} ${full(amount)}, frå ${full(base)}${elsewhere}.`;
}

function spread({ subject, places, median, verdict, quarter }: SentenceOf<'spread'>): Piece {
  const side = { higher: 'over', lower: 'under', alike: 'nær' }[verdict];
  const part = {
    lower: 'i den fjerdedelen som har lågast tal',
    middle: 'i den midterste halvparten',
    upper: 'i den fjerdedelen som har høgast tal',
  };
  const there = quarter === null ? null : say`, og ${part[quarter]}`;
  return say`blant ${bare(places)} stader ligg ${name(subject.place.label)} ${side} midten, som er ${full(median)}${there}.`;
}

function caution(of: Caution, subject: Subject): Piece {
  if (of.kind === 'onePerson')
    return say`éin person utgjer her ${full(of.step)}, så små endringar seier lite.`;
  if (of.kind === 'smallCount')
    return of.count.value === 0
      ? say`tala er små, og ${it(subject)} kan svinge mykje frå år til år.`
      : say`talet byggjer på ${bare(of.count)}, som er så lite at det kan svinge mykje frå år til år.`;
  return 'endringa er ikkje større enn at tal av denne storleiken ofte svingar så mykje.';
}

function missing({ subject, period: of, absence, sign }: SentenceOf<'missing'>): Piece {
  const why =
    sign === null
      ? signMeaning.nn.absences[absence]
      : say`${signMeaning.nn.signs[sign].sentence} (${name(sign)})`;
  return say`${when(of, subject)} er det ikkje tal ${where(subject.place)}: ${why}.`;
}

function joined({ subject, pedigree }: SentenceOf<'joined'>): Piece {
  const merged = pedigree.find(({ kind }) => kind === 'merged' || kind === 'merged-by-office');
  const codes = [...new Set((merged === undefined ? pedigree : [merged]).flatMap((link) => link.codes))];
  const named = list(codes.map(name));
  if (merged !== undefined) return say`dei eldste tala gjeld dei tidlegare kommunane (${named}) samla.`;
  return pedigree.some(({ kind }) => kind === 'whole-of-split')
    ? say`dei eldste tala gjeld den tidlegare kommunen (${named}) før han blei delt.`
    : say`serien går samanhengande over nytt nummer for ${name(subject.place.label)} (tidlegare ${named}).`;
}

export const nn: Grammar = {
  level,
  trend,
  spread,
  missing,
  joined,
  comparison: ({ subject, items }) =>
    say`${it(subject)} er ${list(items.map((item) => comparisonClause(item, subject)))}.`,
  turning: ({ subject, extreme, from, period: of, value }) =>
    say`${it(subject)} var ${extreme === 'highest' ? 'høgast' : 'lågast'} ${when(of, subject)} (${full(value)}), rekna frå ${period(from, subject)}.`,
  categories: ({ subject, period: of, items, of: all }) =>
    say`${title(subject)} ${where(subject.place)} ${when(of, subject)}: ${
      items.length < all ? 'mest i ' : ''
    }${list(items.map((item) => say`${name(item.label)} (${full(item.value)})`))}.`,
  caution: ({ subject, caution: of }) => caution(of, subject),
  expected: ({ subject, group, fewer, difference }) =>
    say`reknestykke: hadde prosentdelen ${where(subject.place)} vore som ${where(group)}, ville det ha vore om lag ${bare(difference)} ${fewer ? 'færre' : 'fleire'}.`,
  gap: ({ subject, periods, sign }) =>
    say`det manglar tal for ${list(periods.map((of) => period(of, subject)))}${
      sign === null ? null : say`: ${signMeaning.nn.signs[sign].sentence} (${name(sign)})`
    }.`,
  nothing: ({ subject, absence }) =>
    say`${title(subject)}: ikkje tal ${where(subject.place)}. ${signMeaning.nn.absences[absence]}.`,
  broken: ({ subject, broken: of }) =>
    say`brot i ${name(of.before.slice(0, 4))}: ${words.broken[of.kind]}, og eldre tal ${where(subject.place)} er ikkje samanlikna.`,
  standIn: ({ subject, county }) =>
    say`tal for ${name(subject.place.label)} finst ikkje; tala her gjeld ${county === null ? 'fylket' : name(county)}.`,
  coverage: ({ subject, withNumbers, members, enough }) =>
    say`${bare(withNumbers)} av ${bare(members)} stader ${where(subject.place)} har tal${
      enough ? null : ', for få til at eit gjennomsnitt blir vist'
    }.`,
};
