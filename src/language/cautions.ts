import type { Language } from './language.ts';

const nb = {
  kostra:
    'KOSTRA-tall kommer foreløpig 15. mars og endelig 15. juni. Tabellen merker ikke hvilken utgave tallet er fra; se på datoen for oppdatering.',
  groups:
    'KOSTRA-gruppene ble lagt om fra 2020. Tall for en gruppe før og etter kan ikke sammenlignes direkte.',
  projection:
    'Tallet er beregnet, ikke talt opp. Det hviler på forutsetninger om fødsler, levealder og flytting, og blir mer usikkert jo lenger fram og jo mindre kommunen er.',
};

type SharedCautions = typeof nb;

const nn: SharedCautions = {
  kostra:
    'KOSTRA-tal kjem førebels 15. mars og endeleg 15. juni. Tabellen merkjer ikkje kva utgåve talet er frå; sjå på datoen for oppdatering.',
  groups:
    'KOSTRA-gruppene blei lagde om frå 2020. Tal for ei gruppe før og etter kan ikkje jamførast direkte.',
  projection:
    'Talet er rekna ut, ikkje talt opp. Det kviler på føresetnader om fødslar, levealder og flytting, og blir meir usikkert di lenger fram og di mindre kommunen er.',
};

const en: SharedCautions = {
  kostra:
    'KOSTRA figures come unrevised on 15 March and revised on 15 June. The table does not mark which edition a figure is from; look at the date of update.',
  groups:
    'The KOSTRA groups were rearranged from 2020. Figures for a group before and after cannot be compared directly.',
  projection:
    'The figure is calculated, not counted. It rests on assumptions about births, life expectancy and moves, and grows more uncertain the further ahead and the smaller the municipality.',
};

/** What is true of every figure of a kind, said once; the reader of the catalogue adds it to those it concerns. */
export const sharedCautions = { nb, nn, en } satisfies Record<Language, SharedCautions>;
