/** The languages of the interface. Every text the reader can meet exists in all of them. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language of the interface. */
export type Localised = { readonly [L in Language]: string };

/** BCP 47 tags for documents and `lang` attributes. */
export const languageTag: Localised = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** Locales for `Intl`: browsers know no nynorsk, so bokmål's number and collation rules (the same) stand behind it. */
export const intlLocales: Record<Language, readonly string[]> = {
  nb: ['nb-NO'],
  nn: ['nn-NO', 'nb-NO'],
  en: ['en-GB'],
};

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);
