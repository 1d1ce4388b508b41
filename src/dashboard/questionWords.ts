/**
 * The words of a plain question that are not figures: Bokmål, Nynorsk and English side by side, since readers mix them.
 * Patterns are matched against lower-case words with single spaces between; `§` stands for words already understood.
 */
const counts: Readonly<Record<string, number>> = {
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
  ti: 10,
  femten: 15,
  tjue: 20,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fifteen: 15,
  twenty: 20,
};

export const countOf = (word: string): number | null => {
  if (/^[1-9]\d?$/.test(word)) return Number(word);
  return Object.hasOwn(counts, word) ? (counts[word] as number) : null;
};

const number = `(${Object.keys(counts).join('|')}|[1-9]\\d?)`;
const year = '((?:19|20)\\d\\d)';
const begin = '(?<=^| )';
const end = '(?= |$)';
const pattern = (text: string): RegExp => new RegExp(begin + text + end);

const newest =
  '(?:(?:i|over|gjennom|for|in|during) )?(?:(?:de|dei|the) )?(?:siste|seinaste|last|past|latest)';
const yearWords = '(?:år|åra|årene|years)';

export const spanPatterns = {
  between: pattern(
    `(?:(?:i perioden|i tida|fra|frå|from|mellom|between|perioden|åra|årene) )*${year}(?:[-–]| (?:til|to|og|and|fram til|fram mot) )${year}`,
  ),
  latest: pattern(`(?:${newest} ${number} ${yearWords}|(?:(?:de|dei|the) )?${number} siste ${yearWords})`),
  decade: pattern(`(?:(?:i|over|in|det|the) )*(?:siste|last|past) (?:tiår|tiåret|decade)`),
  newest: pattern(
    '(?:siste år|siste året|i fjor|nyeste tall|nyaste tal|nyeste|nyaste|siste tall|siste tal|last year|latest figures|newest figures)',
  ),
  since: pattern(`(?:siden|sidan|fra og med|frå og med|fra|frå|since|from) ${year}(?: og fram| onwards)?`),
  after: pattern(`(?:etter|after) ${year}`),
  until: pattern(`(?:til og med|fram til|fram mot|frem mot|mot|til|until|till|to|by|towards) ${year}`),
  before: pattern(`(?:før|before) ${year}`),
  whole: pattern(
    '(?:alle år|heile perioden|hele perioden|så langt tilbake som mulig|så langt tilbake som mogleg|all years|the whole period)',
  ),
  one: pattern(`(?:(?:i|in|for|året|per) )?${year}`),
} as const;

export const groupKinds = ['kostra', 'county', 'inCounty', 'neighbours', 'similar', 'asss', 'size'] as const;
/** Whom to compare with. `kostra` and `county` are one line each; the others are several places. */
export type GroupKind = (typeof groupKinds)[number];

const municipalities = '(?:kommuner|kommunar|kommunene|kommunane|municipalities)';

export const groupPatterns: Readonly<Record<Exclude<GroupKind, 'county'>, RegExp>> = {
  inCounty: pattern(
    `(?:(?:alle|all|andre|dei andre|de andre|other|the) )*${municipalities} (?:i|in) (?:fylket|fylket sitt|the county)`,
  ),
  kostra: pattern(
    '(?:(?:sin|si|sine|egen|eiga|own|its|the) )*(?:kostra (?:gruppa|gruppen|gruppe|group)|kostra-?(?:gruppa|gruppen|gruppe|group)?)',
  ),
  neighbours: pattern(
    `(?:(?:sine|the|its) )*(?:nabokommun(?:er|ar|ene|ane)|nabo(?:er|ar|ene|ane)|neighbou?rs|neighbou?ring ${municipalities})`,
  ),
  similar: pattern(
    `(?:(?:de|dei|the) )?(?:lignende|liknande|liknende|sammenlignbare|samanliknbare|mest like|similar|comparable|most similar)(?: (?:${municipalities}|steder|stader|places))?`,
  ),
  asss: pattern(
    '(?:asss|asss-kommunene|asss-kommunane|storbyene|storbyane|de store byene|dei store byane|the largest cities|the big cities)',
  ),
  size: pattern(
    `(?:like store ${municipalities}|${municipalities} (?:på|av|of) (?:samme|same|the same) (?:størrelse|storleik|size))`,
  ),
};

export const numberedGroup = pattern(
  '(?:(?:kostra-?(?:gruppe|group)?|kostra (?:gruppe|group)) (\\d{1,2})|ekg(\\d\\d))',
);
export const nationWithoutOsloWords = pattern(
  '(?:landet|norge|noreg|norway|the country) (?:uten|utan|utanom|utenom|except|outside|without) oslo',
);
export const nationWords = pattern(
  '(?:(?:hele|heile|resten av|whole|rest of|the) )*(?:landet|norge|noreg|norway|landsgjennomsnittet|landssnittet|landsnittet|riket|country|national average|nasjonalt|nasjonalt nivå|nationally)',
);
export const countyWords = pattern(
  '(?:(?:eget|eige|sitt|own|the|its) )*(?:fylket|fylkessnittet|fylkesgjennomsnittet|county)',
);
/** After a place, which level is meant. */
export const levelWords: Readonly<Record<string, 'municipality' | 'county'>> = {
  kommune: 'municipality',
  municipality: 'municipality',
  fylke: 'county',
  fylkeskommune: 'county',
  county: 'county',
};

/** Words that a place stands after. */
export const beforePlaces = new Set(
  'i på for mot med til fra frå og samt in for vs versus against with to and between mellom kommune kommunen enn than'.split(
    ' ',
  ),
);
/** Words between two figures, or two places. */
export const joints = new Set([',', ';', '+', '&', 'og', 'and', 'samt', 'pluss', 'plus', 'eller', 'or']);

/** Everyday words and the catalogue's word for them, where a figure cannot be named as their meaning. */
export const everyday: Readonly<Record<string, string>> = {
  born: 'barn',
  borna: 'barn',
  bruker: 'utgifter',
  brukar: 'utgifter',
  koster: 'utgifter',
  kostar: 'utgifter',
  spend: 'utgifter',
  spends: 'utgifter',
  spending: 'utgifter',
};

/** Words that ask without saying what for. */
export const fillers = new Set(
  `hvordan korleis how hva kva what hvor kor where hvilke kva hvilken which er var blir vart is are was were be do does did
  har hadde have has had det den de dei dette disse desse this these there it si sine sin sitt its their den vi oss me my our
  vis vise syne show give gi get meg tell fortell sammenlign sammenligne sammenlignet samanlikn samanlikna compare compared
  comparison med mot with against versus vs for i på in of av on til to at fra frå from om about mange mye mykje many much stor
  stort large big høy høgt high andre other utvikling utviklingen utviklinga utviklet utvikla utvikler development trend
  trenden time tid over tall tal talet tallet tallene tala figures numbers number statistikk statistics data nøkkeltall
  nøkkeltal key kommune kommunen kommunane kommunene municipality bor bur lever live living siste sist year years år året åra
  årene the a an et ein ei en som who that which than enn så so mer meir more ligger ligg lies gjennomsnitt gjennomsnittet
  snittet average gått gone gjør gjer vil kan skal want would like see ser se sjå ønsker ønskjer trenger treng need noe noko
  some please takk finnes finst exist gis oversikt oversyn overview every hvert kvart hver kvar per we d mellom between blant among seg sig`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
