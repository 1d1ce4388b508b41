import type { Language } from './language.ts';

const nb = {
  origins: (n: number) => `Om serien (${n})`,
  notAtLevel: (places: string, levels: string) => `${places}: nøkkeltallet finnes bare for ${levels}.`,
  notHeld: (places: string) =>
    `${places}: ikke i det medfølgende uttrekket, hentes fra SSB når nettet er tilgjengelig.`,
  refused: (places: string) =>
    `${places}: noen år vises ikke, for tallet kan ikke regnes om etter sammenslåingen.`,
  standIn: (place: string, county: string) =>
    `${place}: tallene er for ${county}, for det finnes ingen for kommunen.`,
  joined: (place: string, codes: string) => `${place}: serien går videre fra nummer ${codes}.`,
  merged: (place: string, codes: string) => `${place}: tidligere år er summen av ${codes}.`,
  flags: {
    'year-inferred': 'Året er ført på ved innsamlingen av uttrekket; kilden oppga det ikke.',
    capped: 'Tall over 100 prosent er satt til 100 i kilden uttrekket er hentet fra.',
    relabelled: 'Et fylkesnavn er rettet etter kontroll av kilden uttrekket er hentet fra.',
    'code-inferred': 'Innholdskoden er sluttet ut fra tallene, ikke oppgitt i kilden.',
    'county-sums-by-fhi': 'Fylkestall før 2024 er summer laget av FHI og kan avvike med noen få personer.',
    'split-municipalities-missing': 'Kommuner som ble delt, har ikke tall før delingen.',
    'summed-over-parts': 'Tallet er lagt sammen av deler som SSB har publisert.',
    'labels-english': 'Tabellens egne ord står på engelsk i uttrekket.',
    'partial-areas': 'Uttrekket har bare noen av kommunene.',
  },
};

type NotesText = typeof nb;

const nn: NotesText = {
  origins: (n) => `Om serien (${n})`,
  notAtLevel: (places, levels) => `${places}: nøkkeltalet finst berre for ${levels}.`,
  notHeld: (places) =>
    `${places}: ikkje i det medfølgjande uttrekket, blir henta frå SSB når nettet er tilgjengeleg.`,
  refused: (places) =>
    `${places}: nokre år er ikkje viste, for talet kan ikkje reknast om etter samanslåinga.`,
  standIn: (place, county) => `${place}: tala gjeld ${county}, for det finst ingen for kommunen.`,
  joined: (place, codes) => `${place}: serien held fram frå nummer ${codes}.`,
  merged: (place, codes) => `${place}: tidlegare år er summen av ${codes}.`,
  flags: {
    'year-inferred': 'Året er ført på då uttrekket vart samla inn; kjelda oppgav det ikkje.',
    capped: 'Tal over 100 prosent er sette til 100 i kjelda uttrekket er henta frå.',
    relabelled: 'Eit fylkesnamn er retta etter kontroll av kjelda uttrekket er henta frå.',
    'code-inferred': 'Innhaldskoden er slutta ut frå tala, ikkje oppgitt i kjelda.',
    'county-sums-by-fhi': 'Fylkestal før 2024 er summar laga av FHI og kan avvike med nokre få personar.',
    'split-municipalities-missing': 'Kommunar som vart delte, har ikkje tal frå før delinga.',
    'summed-over-parts': 'Talet er lagt saman av delar som SSB har publisert.',
    'labels-english': 'Orda i tabellen sjølv står på engelsk i uttrekket.',
    'partial-areas': 'Uttrekket har berre nokre av kommunane.',
  },
};

const en: NotesText = {
  origins: (n) => `About the series (${n})`,
  notAtLevel: (places, levels) => `${places}: the key figure exists only for ${levels}.`,
  notHeld: (places) =>
    `${places}: not in the bundled extract, fetched from Statistics Norway when the network is available.`,
  refused: (places) =>
    `${places}: some years are left out, since the figure cannot be recomputed after the merger.`,
  standIn: (place, county) =>
    `${place}: the figures are those of ${county}, since there are none for the municipality.`,
  joined: (place, codes) => `${place}: the series continues from number ${codes}.`,
  merged: (place, codes) => `${place}: earlier years are the sum of ${codes}.`,
  flags: {
    'year-inferred': 'The year was added when the extract was collected; the origin did not state it.',
    capped: 'Figures above 100 per cent were set to 100 where the extract comes from.',
    relabelled: 'A county name was corrected after a check of where the extract comes from.',
    'code-inferred': 'The contents code was inferred from the figures, not stated by the origin.',
    'county-sums-by-fhi':
      'County figures before 2024 are sums made by the Norwegian Institute of Public Health and may be off by a few persons.',
    'split-municipalities-missing': 'Municipalities that were split have no figures from before the split.',
    'summed-over-parts': 'The figure is added up from parts that Statistics Norway has published.',
    'labels-english': 'The table’s own words stand in English in the extract.',
    'partial-areas': 'The extract holds only some of the municipalities.',
  },
};

export const notesText: Record<Language, NotesText> = { nb, nn, en };
