import type { Part } from './help.ts';
import type { Language } from './language.ts';

type Parts = Readonly<Record<'numbers' | 'places' | 'signs' | 'method', Part>>;

const nb: Parts = {
  numbers: {
    title: 'Slik oppfører tallene seg',
    points: [
      'Hvert tall vises med tabell, periode og hvor det er hentet. Vet vi ikke det, vises ikke tallet.',
      'Manglende tall fylles aldri inn, og ingen linje tegnes gjennom dem. Tegnet fra SSB står i stedet.',
      'Tall som er regnet ut her, avrundes én gang, og er like i figur, tabell, tekst og filer.',
      'Søyler begynner på 0. Når en linje ikke gjør det, viser aksen et brudd.',
      'Er et tall skjult av hensyn til personvernet, blir også summen det inngår i, skjult.',
    ],
  },
  places: {
    title: 'Steder og reformer',
    points: [
      'En kommune leses tvers over numrene den har hatt. Har den bare byttet nummer, er serien ubrutt.',
      'Etter en sammenslåing legges tallene for de gamle kommunene sammen når alle har tall. Andeler regnes på nytt av summene, eller vises ikke.',
      'En kommune som er delt, har ingen tall fra før delingen.',
      'De tidligere kommunenes egne tall kan tegnes i grått ved siden av, der tabellen har dem. De føres aldri videre inn i linjen for kommunen i dag.',
      'Et fylke uten egne tall for dagens grenser er summen av kommunene i det, når alle har tall. Ellers vises det ikke.',
      'Median, uvektet snitt og den midterste halvparten av kommunene i en gruppe kan vises ved siden av gruppens tall. De regnes av kommunene som har tall i alle årene, minst fem (åtte for den midterste halvparten).',
      'Når SSB ikke publiserer tall for en gruppe, regnes de av medlemmene, og det står hvor mange som har tall. Dekker de under 80 prosent av folketallet, vises ikke gruppen.',
      'Hva som er gjort, står under hver figur.',
    ],
  },
  signs: { title: 'Tegn i tabeller og figurer', points: [] },
  method: {
    title: 'Slik velges ordene i teksten',
    text: 'Setningene ved figurene lages av faste regler, ikke av en språkmodell. Reglene er disse:',
    points: [],
  },
};

const nn: Parts = {
  numbers: {
    title: 'Slik oppfører tala seg',
    points: [
      'Kvart tal blir vist med tabell, periode og kvar det er henta. Veit vi ikkje det, blir talet ikkje vist.',
      'Tal som manglar, blir aldri fylte inn, og inga linje blir teikna gjennom dei. Teiknet frå SSB står i staden.',
      'Tal som er rekna ut her, blir avrunda éin gong, og er like i figur, tabell, tekst og filer.',
      'Søyler byrjar på 0. Når ei linje ikkje gjer det, viser aksen eit brot.',
      'Er eit tal skjult av omsyn til personvernet, blir òg summen det er ein del av, skjult.',
    ],
  },
  places: {
    title: 'Stader og reformer',
    points: [
      'Ein kommune blir lesen på tvers av nummera han har hatt. Har han berre bytt nummer, er serien ubroten.',
      'Etter ei samanslåing blir tala for dei gamle kommunane lagde saman når alle har tal. Prosentdelar blir rekna på nytt av summane, eller ikkje viste.',
      'Ein kommune som er delt, har ingen tal frå før delinga.',
      'Tala til dei tidlegare kommunane sjølve kan teiknast i grått ved sida av, der tabellen har dei. Dei går aldri over i linja for kommunen i dag.',
      'Eit fylke utan eigne tal for grensene i dag er summen av kommunane i det, når alle har tal. Elles blir det ikkje vist.',
      'Median, uvekta snitt og den midtarste halvparten av kommunane i ei gruppe kan visast ved sida av talet for gruppa. Dei blir rekna av kommunane som har tal i alle åra, minst fem (åtte for den midtarste halvparten).',
      'Når SSB ikkje publiserer tal for ei gruppe, blir dei rekna av medlemene, og det står kor mange som har tal. Dekkjer dei under 80 prosent av folketalet, blir gruppa ikkje vist.',
      'Kva som er gjort, står under kvar figur.',
    ],
  },
  signs: { title: 'Teikn i tabellar og figurar', points: [] },
  method: {
    title: 'Slik blir orda i teksten valde',
    text: 'Setningane ved figurane blir laga av faste reglar, ikkje av ein språkmodell. Reglane er desse:',
    points: [],
  },
};

const en: Parts = {
  numbers: {
    title: 'How the numbers behave',
    points: [
      'Each number is shown with its table, its period and where it was fetched. If we do not know that, it is not shown.',
      'Missing numbers are never filled in, and no line is drawn through them. Statistics Norway’s sign stands instead.',
      'Numbers calculated here are rounded once, and are the same in chart, table, text and files.',
      'Bars begin at 0. When a line does not, the axis shows a break.',
      'When a number is hidden to protect privacy, so is every sum that it is part of.',
    ],
  },
  places: {
    title: 'Places and reforms',
    points: [
      'A municipality is read across the numbers it has had. If it has only changed number, the series is unbroken.',
      'After a merger, the numbers of the old municipalities are added when all have them. Shares are recalculated from the sums, or not shown.',
      'A municipality that has been divided has no numbers from before the division.',
      'The former municipalities’ own numbers can be drawn in grey beside, where the table has them. They never run into the line of today’s municipality.',
      'A county without numbers for its borders of today is the sum of its municipalities when all of them have numbers. Otherwise it is not shown.',
      'The median, the unweighted mean and the middle half of the municipalities in a group can be shown beside the group’s number. They are calculated from the municipalities that have numbers in all the years, at least five (eight for the middle half).',
      'When Statistics Norway publishes no number for a group, it is calculated from the members, and it says how many have numbers. If they hold less than 80 per cent of the people, the group is not shown.',
      'What was done is told under each figure.',
    ],
  },
  signs: { title: 'Signs in tables and charts', points: [] },
  method: {
    title: 'How the words in the text are chosen',
    text: 'The sentences beside the figures are made by fixed rules, not by a language model. This is how the rules choose words:',
    points: [],
  },
};

/** How the numbers, the places and the words behave. */
export const helpNumbers: Readonly<Record<Language, Parts>> = { nb, nn, en };
