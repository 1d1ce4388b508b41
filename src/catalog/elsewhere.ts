import type { Localised } from '../language/language.ts';
import type { Theme } from './indicator.ts';

/** Who else publishes figures about children and youth. */
export interface Elsewhere {
  readonly name: Localised;
  readonly href: string;
}

const same = (name: string): Localised => ({ nb: name, nn: name, en: name });
const bufdir: Elsewhere = { name: same('Bufdir'), href: 'https://www.bufdir.no' };
const fhi: Elsewhere = {
  name: {
    nb: 'Folkehelseinstituttet (FHI)',
    nn: 'Folkehelseinstituttet (FHI)',
    en: 'Norwegian Institute of Public Health (FHI)',
  },
  href: 'https://www.fhi.no',
};
const udir: Elsewhere = {
  name: {
    nb: 'Utdanningsdirektoratet (Udir)',
    nn: 'Utdanningsdirektoratet (Udir)',
    en: 'Directorate for Education and Training (Udir)',
  },
  href: 'https://www.udir.no',
};
const imdi: Elsewhere = {
  name: {
    nb: 'Integrerings- og mangfoldsdirektoratet (IMDi)',
    nn: 'Integrerings- og mangfaldsdirektoratet (IMDi)',
    en: 'Directorate of Integration and Diversity (IMDi)',
  },
  href: 'https://www.imdi.no',
};
const nav: Elsewhere = { name: same('Nav'), href: 'https://www.nav.no' };
const ungdata: Elsewhere = { name: same('Ungdata'), href: 'https://www.ungdata.no' };

/** Where a reader may find what a theme lacks; nothing where nobody is known to have it. */
export const elsewhere: Readonly<Record<Theme, readonly Elsewhere[]>> = {
  befolkning: [],
  familier: [bufdir],
  helse: [fhi, ungdata],
  lovbrudd: [ungdata],
  fritid: [ungdata],
  barnehage: [udir],
  skole: [udir, ungdata],
  videregaende: [udir],
  arbeid: [nav, bufdir],
  okonomi: [bufdir, nav],
  levekar: [ungdata, fhi],
  bolig: [fhi, bufdir],
  barnevern: [bufdir],
  innvandring: [imdi],
  ressurs: [],
};
