import { pageSetting } from './settings.ts';

/** Who runs the site, as they have said in the head of the page; each is null when it is not said, or not usable. */
export interface Host {
  readonly owner: string | null;
  /** Where a reader tells of a fault: what is shown, and what it links to. */
  readonly contact: { readonly words: string; readonly address: string } | null;
  /** The formal statement of accessibility. */
  readonly statement: string | null;
}

const secure = (text: string): string | null =>
  URL.canParse(text) && new URL(text).protocol === 'https:' ? text : null;

const mail = /^[^\s@?&<>"']+@[^\s@?&<>"']+\.[^\s@?&<>"'.]+$/;

/** Only an e-mail address or a page over https is a contact. */
export function hostFrom(said: (name: 'owner' | 'contact' | 'statement') => string | null): Host {
  const contact = said('contact')?.trim() ?? '';
  const page = secure(contact);
  return {
    owner: said('owner')?.trim() || null,
    contact: mail.test(contact)
      ? { words: contact, address: `mailto:${contact}` }
      : page === null
        ? null
        : { words: page, address: page },
    statement: secure(said('statement')?.trim() ?? ''),
  };
}

export const host = (): Host => hostFrom(pageSetting);
