import { type Lack, lackText } from './changes.ts';
import type { Language } from './language.ts';

/** What went wrong with one table, by the kind of the fault; `detail` is never part of the sentence. */
interface FaultWords {
  readonly sentence: Readonly<Record<string, (table: string) => string>>;
  readonly retryIn: (seconds: number) => string;
}

const nb: FaultWords = {
  sentence: {
    offline: (table) => `Fikk ikke kontakt med SSB for tabell ${table}. Er nettet nede?`,
    timeout: (table) => `SSB svarte ikke i tide på spørsmålet om tabell ${table}.`,
    refused: (table) =>
      `Nettleseren fikk ikke lese svaret fra SSB på tabell ${table}. Tjenesten kan være nede eller sperret.`,
    limited: (table) => `SSB ba oss vente før vi henter tabell ${table}. Mange på samme nett deler kvoten.`,
    server: (table) => `Noe gikk galt hos SSB da vi hentet tabell ${table}.`,
    gone: (table) => `Tabell ${table} finnes ikke lenger i Statistikkbanken.`,
    rejected: (table) => `Statistikkbanken godtok ikke utvalget fra tabell ${table}. Kodene kan være endret.`,
    'too-many-cells': (table) => `Utvalget fra tabell ${table} er større enn Statistikkbanken tillater.`,
    'not-json': (table) => `Svaret på tabell ${table} var ikke tall, men noe annet.`,
    malformed: (table) => `Svaret på tabell ${table} har feil i oppbyggingen og kan ikke brukes.`,
    newer: (table) =>
      `SSB svarte på tabell ${table} i et nyere format enn denne siden kan lese. Siden må oppdateres; tallene som er hentet før, står.`,
    'wrong-table': (table) => `Vi spurte om tabell ${table}, men fikk en annen tabell.`,
    'not-held': (table) =>
      `Tabell ${table} er ikke i det medfølgende uttrekket. Den hentes fra SSB når nettet er tilgjengelig.`,
    changed: (table) =>
      `Tabell ${table} har ikke lenger det målet eller de kodene som nøkkeltallet bygger på.`,
  },
  retryIn: (seconds) => `Prøver igjen om ${seconds} s.`,
};

const nn: FaultWords = {
  sentence: {
    offline: (table) => `Fekk ikkje kontakt med SSB for tabell ${table}. Er nettet nede?`,
    timeout: (table) => `SSB svarte ikkje i tide på spørsmålet om tabell ${table}.`,
    refused: (table) =>
      `Nettlesaren fekk ikkje lese svaret frå SSB på tabell ${table}. Tenesta kan vere nede eller sperra.`,
    limited: (table) => `SSB bad oss vente før vi hentar tabell ${table}. Mange på same nett deler kvoten.`,
    server: (table) => `Noko gjekk gale hos SSB då vi henta tabell ${table}.`,
    gone: (table) => `Tabell ${table} finst ikkje lenger i Statistikkbanken.`,
    rejected: (table) => `Statistikkbanken godtok ikkje utvalet frå tabell ${table}. Kodane kan vere endra.`,
    'too-many-cells': (table) => `Utvalet frå tabell ${table} er større enn Statistikkbanken tillèt.`,
    'not-json': (table) => `Svaret på tabell ${table} var ikkje tal, men noko anna.`,
    malformed: (table) => `Svaret på tabell ${table} er bygd opp feil og kan ikkje brukast.`,
    newer: (table) =>
      `SSB svarte på tabell ${table} i eit nyare format enn denne sida kan lese. Sida må oppdaterast; tala som er henta før, står.`,
    'wrong-table': (table) => `Vi spurde om tabell ${table}, men fekk ein annan tabell.`,
    'not-held': (table) =>
      `Tabell ${table} er ikkje i det medfølgjande uttrekket. Han blir henta frå SSB når nettet er tilgjengeleg.`,
    changed: (table) =>
      `Tabell ${table} har ikkje lenger det målet eller dei kodane som nøkkeltalet byggjer på.`,
  },
  retryIn: (seconds) => `Prøver igjen om ${seconds} s.`,
};

const en: FaultWords = {
  sentence: {
    offline: (table) => `Could not reach Statistics Norway for table ${table}. Is the network down?`,
    timeout: (table) => `Statistics Norway did not answer in time about table ${table}.`,
    refused: (table) =>
      `The browser was not allowed to read the answer for table ${table}. The service may be down or blocked.`,
    limited: (table) =>
      `Statistics Norway asked us to wait before fetching table ${table}. Everyone on your network shares the quota.`,
    server: (table) => `Something went wrong at Statistics Norway while fetching table ${table}.`,
    gone: (table) => `Table ${table} is no longer in the Statbank.`,
    rejected: (table) =>
      `The Statbank did not accept the selection from table ${table}. Its codes may have changed.`,
    'too-many-cells': (table) => `The selection from table ${table} is larger than the Statbank allows.`,
    'not-json': (table) => `The answer for table ${table} was not numbers but something else.`,
    malformed: (table) => `The answer for table ${table} is badly formed and cannot be used.`,
    newer: (table) =>
      `Statistics Norway answered about table ${table} in a newer format than this page can read. The page needs an update; figures fetched before remain.`,
    'wrong-table': (table) => `We asked for table ${table} but got another table.`,
    'not-held': (table) =>
      `Table ${table} is not in the embedded extract. It is fetched from Statistics Norway when the network is available.`,
    changed: (table) => `Table ${table} no longer has the contents or codes that the key figure rests on.`,
  },
  retryIn: (seconds) => `Trying again in ${seconds} s.`,
};

export const faultWords: Record<Language, FaultWords> = { nb, nn, en };

export const faultText = (kind: string, table: string, language: Language): string =>
  (faultWords[language].sentence[kind] ?? faultWords[language].sentence['server'])?.(table) ?? kind;

/** The sentence of a fault; what the table no longer has is named where that is known. */
export const faultSentence = (
  { kind, table, lacks }: { readonly kind: string; readonly table: string; readonly lacks: readonly Lack[] },
  language: Language,
): string =>
  kind === 'changed' && lacks.length > 0
    ? lacks.map((lack) => lackText(lack, language)).join(' ')
    : faultText(kind, table, language);
