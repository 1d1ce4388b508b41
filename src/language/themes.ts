import type { Language } from './language.ts';

const nb = {
  befolkning: {
    covers: 'Hvor mange som bor her, i hvilken alder, og hvorfor tallet endrer seg. Framskriving til 2050.',
    lacks: 'Bydeler, skolekretser og personer som oppholder seg her uten å være registrert bosatt.',
  },
  familier: {
    covers: 'Barnefamilier og husholdninger etter type.',
    lacks: 'Delt bosted, kjernefamilier og familier med særkullsbarn.',
  },
  helse: {
    covers: 'Kommunens helsestasjonstilbud og trafikkulykker med personskade.',
    lacks: 'Sykdom, psykisk helse og levevaner hos barn og unge.',
  },
  lovbrudd: {
    covers: 'Lovbrudd som er anmeldt, etter stedet de skjedde.',
    lacks: 'Alder og bosted for den som er siktet eller straffet, og det som ikke anmeldes.',
  },
  fritid: {
    covers: 'Kulturskole, fritidssentre, bibliotek og tilskudd til foreninger.',
    lacks: 'Hva barn og unge selv gjør i fritiden, og idrett utenfor kommunen.',
  },
  barnehage: {
    covers: 'Hvor mange som går i barnehage, bemanning og utgifter.',
    lacks: 'Kvaliteten i tilbudet, ventelister og den enkelte barnehagen.',
  },
  skole: {
    covers: 'Grunnskolepoeng, elever per lærer, SFO/AKS og utgifter.',
    lacks: 'Trivsel, mobbing, fravær, nasjonale prøver og den enkelte skolen.',
  },
  videregaende: {
    covers: 'Deltakelse, gjennomføring og utgifter. De fleste tallene finnes bare for fylker.',
    lacks: 'Fravær, inntak, læreplasser og den enkelte skolen.',
  },
  arbeid: {
    covers: 'Unge i arbeid, uten arbeid og utenfor både arbeid, utdanning og tiltak.',
    lacks: 'Uføretrygd, arbeidsavklaringspenger og grunnen til at noen står utenfor.',
  },
  okonomi: {
    covers: 'Lavinntekt, inntekt, sosialhjelp og utdanningsnivå.',
    lacks: 'Utgifter, fattigdom slik barn selv opplever den, og hjelp fra andre enn det offentlige.',
  },
  levekar: {
    covers: 'Livskvalitet, ensomhet og fritid i utvalgsundersøkelser. Temaet har ingen nøkkeltall ennå.',
    lacks: 'Slike undersøkelser gir ikke tall for kommuner.',
  },
  bolig: {
    covers: 'Husholdninger som eier og leier.',
    lacks: 'Trangboddhet blant barn, midlertidige boliger og boligpriser.',
  },
  barnevern: {
    covers: 'Meldinger, undersøkelser, tiltak, bemanning og utgifter i det kommunale barnevernet.',
    lacks: 'Hvordan det går med barna, og kvaliteten i fosterhjem og institusjoner.',
  },
  innvandring: {
    covers: 'Hvor mange innvandrere som bor her.',
    lacks: 'Enslige mindreårige, introduksjonsprogram og norskfødte med innvandrerforeldre etter alder.',
  },
  ressurs: {
    covers: 'Kommunens utgifter og inntekter i KOSTRA-regnskapet.',
    lacks: 'Hva pengene fører til, og private utgifter.',
  },
};

type AllThemes = { readonly [T in keyof typeof nb]: { readonly covers: string; readonly lacks: string } };

const nn: AllThemes = {
  befolkning: {
    covers: 'Kor mange som bur her, i kva alder, og kvifor talet endrar seg. Framskriving til 2050.',
    lacks: 'Bydelar, skulekrinsar og personar som oppheld seg her utan å vere registrerte som busette.',
  },
  familier: {
    covers: 'Barnefamiliar og hushald etter type.',
    lacks: 'Delt bustad, kjernefamiliar og familiar med særkullsbarn.',
  },
  helse: {
    covers: 'Helsestasjonstilbodet i kommunen og trafikkulykker med personskade.',
    lacks: 'Sjukdom, psykisk helse og levevanar hos barn og unge.',
  },
  lovbrudd: {
    covers: 'Lovbrot som er melde, etter staden der dei skjedde.',
    lacks: 'Alder og bustad for den som er sikta eller straffa, og det som ikkje blir meldt.',
  },
  fritid: {
    covers: 'Kulturskule, fritidssenter, bibliotek og tilskot til foreiningar.',
    lacks: 'Kva barn og unge sjølve gjer i fritida, og idrett utanfor kommunen.',
  },
  barnehage: {
    covers: 'Kor mange som går i barnehage, bemanning og utgifter.',
    lacks: 'Kvaliteten i tilbodet, ventelister og den einskilde barnehagen.',
  },
  skole: {
    covers: 'Grunnskulepoeng, elevar per lærar, SFO/AKS og utgifter.',
    lacks: 'Trivsel, mobbing, fråvær, nasjonale prøver og den einskilde skulen.',
  },
  videregaende: {
    covers: 'Deltaking, gjennomføring og utgifter. Dei fleste tala finst berre for fylke.',
    lacks: 'Fråvær, inntak, læreplassar og den einskilde skulen.',
  },
  arbeid: {
    covers: 'Unge i arbeid, utan arbeid og utanfor både arbeid, utdanning og tiltak.',
    lacks: 'Uføretrygd, arbeidsavklaringspengar og grunnen til at nokon står utanfor.',
  },
  okonomi: {
    covers: 'Låginntekt, inntekt, sosialhjelp og utdanningsnivå.',
    lacks: 'Utgifter, fattigdom slik barn sjølve opplever han, og hjelp frå andre enn det offentlege.',
  },
  levekar: {
    covers: 'Livskvalitet, einsemd og fritid i utvalsundersøkingar. Temaet har ingen nøkkeltal enno.',
    lacks: 'Slike undersøkingar gir ikkje tal for kommunar.',
  },
  bolig: {
    covers: 'Hushald som eig og leiger.',
    lacks: 'Trongbuddheit blant barn, mellombelse bustader og bustadprisar.',
  },
  barnevern: {
    covers: 'Meldingar, undersøkingar, tiltak, bemanning og utgifter i det kommunale barnevernet.',
    lacks: 'Korleis det går med barna, og kvaliteten i fosterheimar og institusjonar.',
  },
  innvandring: {
    covers: 'Kor mange innvandrarar som bur her.',
    lacks: 'Einslege mindreårige, introduksjonsprogram og norskfødde med innvandrarforeldre etter alder.',
  },
  ressurs: {
    covers: 'Utgiftene og inntektene til kommunen i KOSTRA-rekneskapen.',
    lacks: 'Kva pengane fører til, og private utgifter.',
  },
};

const en: AllThemes = {
  befolkning: {
    covers: 'How many live here, of what age, and why the number changes. Projection to 2050.',
    lacks:
      'City districts, school districts, and people who stay here without being registered as residents.',
  },
  familier: {
    covers: 'Families with children and households, by type.',
    lacks: 'Shared residence, nuclear families and step-families.',
  },
  helse: {
    covers: 'The municipality’s child health services, and road accidents with personal injury.',
    lacks: 'Illness, mental health and habits of children and youth.',
  },
  lovbrudd: {
    covers: 'Reported offences, by the place where they happened.',
    lacks: 'Age and home of those charged or sentenced, and whatever is not reported.',
  },
  fritid: {
    covers: 'Culture schools, youth centres, libraries and grants to associations.',
    lacks: 'What children and youth themselves do in their leisure time, and sport outside the municipality.',
  },
  barnehage: {
    covers: 'How many attend kindergarten, staffing and expenditure.',
    lacks: 'The quality of the service, waiting lists and the single kindergarten.',
  },
  skole: {
    covers: 'School points, pupils per teacher, after-school care and expenditure.',
    lacks: 'Well-being, bullying, absence, national tests and the single school.',
  },
  videregaende: {
    covers: 'Participation, completion and expenditure. Most figures exist for counties only.',
    lacks: 'Absence, admission, apprenticeships and the single school.',
  },
  arbeid: {
    covers: 'Young people in work, out of work, and outside work, education and measures altogether.',
    lacks: 'Disability benefit, work assessment allowance, and why somebody is outside.',
  },
  okonomi: {
    covers: 'Low income, income, social assistance and level of education.',
    lacks: 'Expenses, poverty as children themselves experience it, and help from others than the public.',
  },
  levekar: {
    covers: 'Quality of life, loneliness and leisure in sample surveys. The theme has no key figures yet.',
    lacks: 'Such surveys give no figures for municipalities.',
  },
  bolig: {
    covers: 'Households that own and rent.',
    lacks: 'Crowded housing among children, temporary housing and house prices.',
  },
  barnevern: {
    covers: 'Notifications, investigations, measures, staffing and expenditure in municipal child welfare.',
    lacks: 'How the children fare, and the quality of foster homes and institutions.',
  },
  innvandring: {
    covers: 'How many immigrants live here.',
    lacks:
      'Unaccompanied minors, the introduction programme, and Norwegian-born to immigrant parents by age.',
  },
  ressurs: {
    covers: 'The municipality’s expenditure and income in the KOSTRA accounts.',
    lacks: 'What the money leads to, and private expenditure.',
  },
};

/** One short box for each theme: what its figures cover, and what a reader may look for in vain. */
export const themeText = { nb, nn, en } satisfies Record<Language, AllThemes>;
