import type { Language } from './language.ts';

/** The rules behind the sentences, as the page states them; keys are anchors of links. */
const nb = {
  heading: 'Slik er teksten laget',
  rules: {
    shown: {
      title: 'Tallene i teksten',
      text: 'Hvert tall i teksten står i tabellen eller er regnet ut av tall som står der. Forskjeller og endringer regnes av tallene slik de vises, altså avrundet, slik at den som regner etter, får det samme. Endring i antall og i kroner oppgis i prosent når utgangspunktet er minst 100, ellers i antall; nettotall som nettoinnflytting alltid i antall. Forskjell mellom to prosenttall oppgis i prosentpoeng.',
    },
    band: {
      title: 'Høyere, lavere eller om lag som',
      text: 'Når antallet bak tallet er kjent, regner vi ut hvor mye et tall av den størrelsen kan svinge: Wilsons intervall for andeler og Poisson (Byars tilnærming) for antall og rater, begge med 95 prosent. Vi skriver høyere eller lavere bare når båndene ikke møtes, ellers «om lag som». Når antallet ikke er kjent, sammenlignes tallene slik de vises; er forskjellen bare én enhet i siste viste siffer, for eksempel 0,1 prosentpoeng, skriver vi «om lag som», for den kan komme av avrunding alene. Dette er ikke en test av signifikans.',
    },
    many: {
      title: 'Blant mange steder',
      text: 'Ved siden av minst fem andre steder av samme slag ses stedet mot medianen. Nær medianen betyr innenfor ett avvik: 1,4826 ganger medianen av avstandene til medianen. Vi gir aldri plassnummer. Fra åtte steder sier vi om stedet er i den midterste halvparten.',
    },
    small: {
      title: 'Små tall',
      text: 'Når én person flytter en andel minst 0,2 prosentpoeng (rater: 2 per 1\u00a0000, 20 per 10\u00a0000), eller antallet bak er under 20, kommer en advarsel i stedet for utviklingen. For antall under 100 sier vi fra når endringen er innenfor båndet.',
    },
    turning: {
      title: 'Utvikling og vendepunkt',
      text: 'Utviklingen regnes fra første tall etter siste brudd, over minst tre år og fire tall. Et vendepunkt nevnes når det høyeste eller laveste tallet ligger minst halve spennet og tre prosent fra begge ender, og utenfor båndene deres.',
    },
    expected: {
      title: 'Regnestykket',
      text: 'Forskjellen mellom andelene ganget med antallet andelen er regnet av, avrundet til to siffer. Vises bare når det antallet er kjent og minst 500, forskjellen er utenfor båndet og svaret er minst fem. Det er et regnestykke, ikke en virkning.',
    },
    lead: {
      title: 'Det som skiller seg ut',
      text: 'Andeler, rater og gjennomsnitt rangeres etter avstanden til gruppen, ellers landet, og antall etter endringen i perioden, begge i prosent. De tre største nevnes, når de er minst 2 prosent. Tall som krever forsiktighet, og forskjeller innenfor båndet, er aldri med.',
    },
    gaps: {
      title: 'Det som mangler',
      text: 'Tegnene betyr det SSB sier de betyr. En sum, en forskjell eller et gjennomsnitt der ett ledd er skjult eller mangler, vises ikke. Tall på hver side av et brudd sammenlignes ikke.',
    },
  },
};
export type MethodWords = typeof nb;
export type MethodId = keyof MethodWords['rules'];

const nn: MethodWords = {
  heading: 'Slik er teksten laga',
  rules: {
    shown: {
      title: 'Tala i teksten',
      text: 'Kvart tal i teksten står i tabellen eller er rekna ut av tal som står der. Skilnader og endringar blir rekna av tala slik dei er viste, altså avrunda, slik at den som reknar etter, får det same. Endring i antal og i kroner blir oppgitt i prosent når utgangspunktet er minst 100, elles i antal; nettotal som nettoinnflytting alltid i antal. Skilnad mellom to prosenttal blir oppgitt i prosentpoeng.',
    },
    band: {
      title: 'Høgare, lågare eller om lag som',
      text: 'Når vi kjenner antalet bak talet, reknar vi ut kor mykje eit tal av den storleiken kan svinge: Wilsons intervall for delar og Poisson (Byars tilnærming) for antal og rater, begge med 95 prosent. Vi skriv høgare eller lågare berre når banda ikkje møtest, elles «om lag som». Når vi ikkje kjenner antalet, blir tala samanlikna slik dei er viste; er skilnaden berre éi eining i siste viste siffer, til dømes 0,1 prosentpoeng, skriv vi «om lag som», for han kan komme av avrunding åleine. Dette er ikkje ein test av signifikans.',
    },
    many: {
      title: 'Blant mange stader',
      text: 'Ved sida av minst fem andre stader av same slag blir staden sett mot medianen. Nær medianen tyder innanfor eitt avvik: 1,4826 gonger medianen av avstandane til medianen. Vi gir aldri plassnummer. Frå åtte stader seier vi om staden er i den midtarste halvparten.',
    },
    small: {
      title: 'Små tal',
      text: 'Når éin person flyttar ein del minst 0,2 prosentpoeng (rater: 2 per 1\u00a0000, 20 per 10\u00a0000), eller antalet bak er under 20, kjem ei åtvaring i staden for utviklinga. For antal under 100 seier vi frå når endringa er innanfor bandet.',
    },
    turning: {
      title: 'Utvikling og vendepunkt',
      text: 'Utviklinga blir rekna frå første tal etter siste brot, over minst tre år og fire tal. Eit vendepunkt er nemnt når det høgaste eller lågaste talet ligg minst halve spennet og tre prosent frå begge endane, og utanfor banda deira.',
    },
    expected: {
      title: 'Reknestykket',
      text: 'Skilnaden mellom prosentdelane gonga med antalet prosentdelen er rekna av, avrunda til to siffer. Blir berre vist når vi kjenner det antalet og det er minst 500, skilnaden er utanfor bandet og svaret er minst fem. Det er eit reknestykke, ikkje ein verknad.',
    },
    lead: {
      title: 'Det som skil seg ut',
      text: 'Prosentdelar, rater og gjennomsnitt blir ordna etter avstanden til gruppa, elles landet, og antal etter endringa i perioden, begge i prosent. Dei tre største er nemnde, når dei er minst 2 prosent. Tal som krev varsemd, og skilnader innanfor bandet, er aldri med.',
    },
    gaps: {
      title: 'Det som manglar',
      text: 'Teikna tyder det SSB seier at dei tyder. Ein sum, ein skilnad eller eit gjennomsnitt der eitt ledd er skjult eller manglar, blir ikkje vist. Tal på kvar si side av eit brot blir ikkje samanlikna.',
    },
  },
};

const en: MethodWords = {
  heading: 'How the text is made',
  rules: {
    shown: {
      title: 'The numbers in the text',
      text: 'Every number in the text stands in the table or is calculated from numbers that do. Differences and changes are taken between the numbers as shown, that is rounded, so that whoever checks gets the same. Changes in counts and in money are given in per cent when the starting point is at least 100, otherwise as a count; net numbers such as net migration always as a count. The difference between two percentages is given in percentage points.',
    },
    band: {
      title: 'Higher, lower or about the same',
      text: 'Where the count behind the number is known, we work out how much a number of that size may vary: Wilson’s interval for shares and Poisson (Byar’s approximation) for counts and rates, both at 95 per cent. We write higher or lower only when the bands do not meet, otherwise “about the same”. Where the count is not known, the numbers are compared as shown; when they differ by only one unit of the last digit shown, such as 0.1 percentage points, we write “about the same”, since rounding alone can make that difference. This is not a test of significance.',
    },
    many: {
      title: 'Among many places',
      text: 'Beside at least five other places of the same kind, the place is seen against the median. Near the median means within one deviation: 1.4826 times the median of the distances to the median. We never give a rank. From eight places on we say whether the place is in the middle half.',
    },
    small: {
      title: 'Small numbers',
      text: 'When one person moves a share by at least 0.2 percentage points (rates: 2 per 1,000, 20 per 10,000), or the count behind it is below 20, a caution takes the place of the development. For counts below 100 we say so when the change is within the band.',
    },
    turning: {
      title: 'Development and turning points',
      text: 'The development is taken from the first number after the last break, over at least three years and four numbers. A turning point is named when the highest or lowest number lies at least half the range and three per cent from both ends, and outside their bands.',
    },
    expected: {
      title: 'The arithmetic',
      text: 'The difference between the shares times the number that the share is taken of, rounded to two digits. Shown only when that number is known and at least 500, the difference is outside the band and the answer is at least five. It is arithmetic, not an effect.',
    },
    lead: {
      title: 'What stands out',
      text: 'Shares, rates and means are ordered by their distance from the group, otherwise the nation, and counts by their change over the period, both in per cent. The three largest are named, when they are at least 2 per cent. Numbers that call for caution and differences within the band are never among them.',
    },
    gaps: {
      title: 'What is missing',
      text: 'The signs mean what Statistics Norway says they mean. A sum, a difference or a mean with one part hidden or missing is not shown. Numbers on either side of a break are not compared.',
    },
  },
};

export const methodText = { nb, nn, en } satisfies Record<Language, MethodWords>;
