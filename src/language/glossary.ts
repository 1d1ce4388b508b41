import type { Language, Localised } from './language.ts';

/** `office`: the explanation rests on the office's own documentation, which was read. `ours`: on common knowledge. */
export type TermBasis = 'office' | 'ours';

export interface GlossaryTerm {
  readonly id: string;
  /** How the term is met in a text of each language. */
  readonly pattern: Readonly<Record<Language, RegExp>>;
  readonly name: Localised;
  readonly words: Localised;
  readonly basis: TermBasis;
  /** Where more can be read at the office. */
  readonly href?: string;
}

const same = (pattern: RegExp): Readonly<Record<Language, RegExp>> => ({
  nb: pattern,
  nn: pattern,
  en: pattern,
});
const income = 'https://www.ssb.no/statbank/table/08764';
const kostra = 'https://www.ssb.no/offentlig-sektor/kostra';

/** Words of the trade that a council member should not have to know. */
export const glossary: readonly GlossaryTerm[] = [
  {
    id: 'kostra-group',
    pattern: { nb: /KOSTRA-grupp\p{L}*/iu, nn: /KOSTRA-grupp\p{L}*/iu, en: /KOSTRA groups?/iu },
    name: { nb: 'KOSTRA-gruppe', nn: 'KOSTRA-gruppe', en: 'KOSTRA group' },
    words: {
      nb: 'Kommuner som SSB har satt sammen fordi de ligner i folketall, bundne kostnader og frie inntekter. Inndelingen ble lagt om i 2020, så gruppetall før og etter er ikke det samme.',
      nn: 'Kommunar som SSB har sett saman fordi dei liknar i folketal, bundne kostnader og frie inntekter. Inndelinga vart lagd om i 2020, så gruppetal før og etter er ikkje det same.',
      en: 'Municipalities that Statistics Norway has put together because they are alike in population, fixed costs and free income. The grouping was redone in 2020, so group figures before and after are not the same thing.',
    },
    basis: 'office',
    href: kostra,
  },
  {
    id: 'kostra',
    pattern: same(/KOSTRA(?![\p{L}-])(?! group)/u),
    name: { nb: 'KOSTRA', nn: 'KOSTRA', en: 'KOSTRA' },
    words: {
      nb: 'Kommunenes og fylkeskommunenes rapportering til staten om tjenester og penger. Foreløpige tall kommer i mars, reviderte i juni.',
      nn: 'Rapporteringa frå kommunane og fylkeskommunane til staten om tenester og pengar. Førebelse tal kjem i mars, reviderte i juni.',
      en: 'The reporting of municipalities and counties to the state on services and money. Preliminary figures come in March, revised ones in June.',
    },
    basis: 'office',
    href: kostra,
  },
  {
    id: 'median',
    pattern: { nb: /median(inntekt)?\p{L}*/iu, nn: /median(inntekt)?\p{L}*/iu, en: /median( income)?/iu },
    name: { nb: 'Median, medianinntekt', nn: 'Median, medianinntekt', en: 'Median, median income' },
    words: {
      nb: 'Den midterste når alle er ordnet etter størrelse: halvparten har mer, halvparten mindre. Noen få svært rike flytter gjennomsnittet, men nesten ikke medianen.',
      nn: 'Den midtarste når alle er ordna etter storleik: halvparten har meir, halvparten mindre. Nokre få svært rike flyttar gjennomsnittet, men nesten ikkje medianen.',
      en: 'The middle one when all are put in order: half have more, half have less. A few who are very rich move the mean, but hardly the median.',
    },
    basis: 'ours',
    href: 'https://www.ssb.no/statbank/table/06944',
  },
  {
    id: 'eu60',
    pattern: {
      nb: /EU-?\s?[56]0|(vedvarende )?lavinntekt\p{L}*/iu,
      nn: /EU-?\s?[56]0|(vedvarande )?låginntekt\p{L}*/iu,
      en: /EU-?\s?[56]0|(persistent )?low income/iu,
    },
    name: { nb: 'EU-60, lavinntekt', nn: 'EU-60, låginntekt', en: 'EU-60, low income' },
    words: {
      nb: 'Husholdningen har mindre enn 60 prosent av medianen for inntekt etter skatt per forbruksenhet. Vedvarende: gjennomsnittet av tre år ligger under grensen. EU-50 er det samme med 50 prosent. Målet sier ikke noe om formue eller utgifter.',
      nn: 'Hushaldet har mindre enn 60 prosent av medianen for inntekt etter skatt per forbrukseining. Vedvarande: gjennomsnittet av tre år ligg under grensa. EU-50 er det same med 50 prosent. Målet seier ikkje noko om formue eller utgifter.',
      en: 'The household has less than 60 per cent of the median income after tax per consumption unit. Persistent: the mean of three years is below the limit. EU-50 is the same with 50 per cent. The measure says nothing of wealth or expenses.',
    },
    basis: 'office',
    href: income,
  },
  {
    id: 'consumption-unit',
    pattern: { nb: /forbruksenhet\p{L}*/iu, nn: /forbrukseining\p{L}*/iu, en: /consumption units?/iu },
    name: { nb: 'Forbruksenhet', nn: 'Forbrukseining', en: 'Consumption unit' },
    words: {
      nb: 'Gjør husholdninger av ulik størrelse sammenlignbare: første voksne teller 1, hver voksen til 0,5 og hvert barn 0,3.',
      nn: 'Gjer hushald av ulik storleik samanliknbare: første vaksne tel 1, kvar vaksen til 0,5 og kvart barn 0,3.',
      en: 'Makes households of different size comparable: the first adult counts 1, each further adult 0.5 and each child 0.3.',
    },
    basis: 'office',
    href: income,
  },
  {
    id: 'neet',
    pattern: same(/NEET/u),
    name: { nb: 'NEET', nn: 'NEET', en: 'NEET' },
    words: {
      nb: 'Unge som verken er i arbeid, utdanning eller arbeidsmarkedstiltak. Noen av dem reiser, får barn eller er syke; tallet sier ikke hvorfor.',
      nn: 'Unge som verken er i arbeid, utdanning eller arbeidsmarknadstiltak. Nokre av dei reiser, får barn eller er sjuke; talet seier ikkje kvifor.',
      en: 'Young people who are neither in work, in education nor in labour market measures. Some of them travel, have children or are ill; the number does not say why.',
    },
    basis: 'office',
    href: 'https://www.ssb.no/statbank/table/13556',
  },
  {
    id: 'percentage-points',
    pattern: { nb: /prosentpoeng/iu, nn: /prosentpoeng/iu, en: /percentage points?/iu },
    name: { nb: 'Prosentpoeng', nn: 'Prosentpoeng', en: 'Percentage point' },
    words: {
      nb: 'Forskjellen mellom to prosenttall. Fra 10 til 12 prosent er 2 prosentpoeng, men 20 prosent mer.',
      nn: 'Skilnaden mellom to prosenttal. Frå 10 til 12 prosent er 2 prosentpoeng, men 20 prosent meir.',
      en: 'The difference between two percentages. From 10 to 12 per cent is 2 percentage points, but 20 per cent more.',
    },
    basis: 'ours',
  },
  {
    id: 'weighted',
    pattern: { nb: /vekt(et|a|ede)\b/iu, nn: /vekt(a|e)\b/iu, en: /weighted/iu },
    name: { nb: 'Vektet snitt', nn: 'Vekta snitt', en: 'Weighted mean' },
    words: {
      nb: 'Et gjennomsnitt der store steder teller mer enn små, etter hvor mange tallet gjelder. Et uvektet snitt lar alle steder telle likt.',
      nn: 'Eit gjennomsnitt der store stader tel meir enn små, etter kor mange talet gjeld. Eit uvekta snitt lèt alle stader telje likt.',
      en: 'A mean in which large places count more than small ones, by how many the number concerns. An unweighted mean lets all places count alike.',
    },
    basis: 'ours',
  },
  {
    id: 'joined',
    pattern: {
      nb: /sammenslått\p{L}*( tids)?( ?serie\p{L}*)?/iu,
      nn: /samanslått\p{L}*( tids)?( ?serie\p{L}*)?/iu,
      en: /merged series/iu,
    },
    name: { nb: 'Sammenslått serie', nn: 'Samanslått serie', en: 'Merged series' },
    words: {
      nb: 'Tallene for kommuner som siden er slått sammen, lagt sammen bakover i tid, så serien gjelder dagens kommune.',
      nn: 'Tala for kommunar som sidan er slått saman, lagde saman bakover i tid, så serien gjeld kommunen slik han er i dag.',
      en: 'The figures of municipalities that have since merged, added together back in time, so that the series is of today’s municipality.',
    },
    basis: 'ours',
    href: 'https://www.ssb.no/klass/klassifikasjoner/131',
  },
  {
    id: 'fte',
    pattern: {
      nb: /(avtalte )?årsverk/iu,
      nn: /(avtalte )?årsverk/iu,
      en: /man-years?|full-time equivalents?/iu,
    },
    name: { nb: 'Årsverk', nn: 'Årsverk', en: 'Man-year' },
    words: {
      nb: 'Arbeidet til én person i full stilling et helt år. To halve stillinger er ett årsverk.',
      nn: 'Arbeidet til éin person i full stilling eit heilt år. To halve stillingar er eitt årsverk.',
      en: 'The work of one person in a full position for a whole year. Two half positions are one man-year.',
    },
    basis: 'ours',
  },
];

/** The terms that occur in some texts, in the order of the list. */
export const termsIn = (texts: readonly string[], language: Language): readonly GlossaryTerm[] =>
  glossary.filter(({ pattern }) => texts.some((text) => pattern[language].test(text)));
