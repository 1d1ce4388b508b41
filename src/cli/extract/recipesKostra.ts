import { number, percent, type Recipe } from './recipe.ts';

const kostra = {
  region: 'KOKkommuneregion0000',
  variables: { KOKkommuneregion0000: 'region', ContentsCode: 'statistikkvariabel', Tid: 'år' },
  labels: { KOKkommuneregion0000: { EAK: 'Landet', EAKUO: 'Landet uten Oslo' } },
};

export const kostraRecipes: Readonly<Record<string, Recipe>> = {
  '12061': {
    ...kostra,
    title: 'Kommunale kulturskoler (K)',
    contents: {
      KOSmusikkandelba0000: percent('Barn 6-15 år i kommunens kulturskole (prosent)'),
      KOSmusikkelevpla0000: number('Elevplasser i kommunens kulturskole (antall)', 0),
    },
  },
  '12134': {
    ...kostra,
    title: 'Utvalgte nøkkeltall for kommuneregnskap, kommunekonsern (K)',
    contents: { KOSAG110000: { label: 'Frie inntekter per innbygger (kr)', base: 'kr', decimals: 0 } },
  },
  '12191': {
    ...kostra,
    title: 'Kommunehelse - supplerende grunnlagstall og nøkkeltall (K)',
    contents: {
      KOShjemmebesokjo0000: number(
        'Hjemmebesøk utført av jordmor innen tre* døgn etter kvinners og nyfødtes hjemkomst fra føde/barselavdeling (antall)',
        0,
      ),
      KOShfutilbudtxt0000: {
        label: 'Antall kommuner med tilbud om helsestasjon for ungdom (ja=1, nei=0)',
        base: 'ja=1, nei=0',
        decimals: 0,
      },
    },
  },
  '12272': {
    ...kostra,
    title: 'Minoritetsspråklige barn i barnehager 1-5 år (K)',
    contents: {
      KOSandelminsptot0000: percent(
        'Andel minoritetsspråklige barn i barnehage i forhold til alle barn i barnehage (prosent)',
      ),
    },
  },
  '12562': {
    ...kostra,
    title: '',
    contents: {
      KOSandel120000: percent('Percentage of 1-2 year-olds in kindergarten (per cent)'),
      KOSandel150000: percent('Percentage of 1-5 year-olds in kindergarten (per cent)'),
      KOSandel350000: percent('Percentage of 3-5 year-olds in kindergarten (per cent)'),
      KOSbarnaav0000: number(
        'Number of children, adjusted, per man-year in primary staff, all kindergartens (number)',
        1,
      ),
    },
  },
  '13135': {
    ...kostra,
    title: 'Utvalgte nøkkeltall for kultur (K)',
    contents: {
      KOSmusikkandelba0000: percent('Barn 6-15 år i kommunens kulturskole (prosent)'),
      KOSbesokbiblinnb0000: number('Besøk i folkebibliotek per innbygger (antall)', 1),
    },
  },
  '13502': {
    ...kostra,
    title: 'Utvalgte nøkkeltall for barnehager (K)',
    contents: {
      KOSandel150000: percent('Andel barn 1-5 år i barnehage, i forhold til innbyggere 1-5 år (prosent)'),
    },
  },
};
