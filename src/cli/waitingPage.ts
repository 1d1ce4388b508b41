import type { Plugin } from 'vite';
import { languages, languageTag } from '../language/language.ts';
import { uiText } from '../language/ui.ts';
import { workspaceText } from '../language/uiWorkspace.ts';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What stands on the page until the program has loaded: the head of the front page, or that numbers are on their way. */
export function waitingPage(): string {
  const pages = languages.flatMap((language) => {
    const { frontTitle, frontLead } = workspaceText[language];
    const { brand, loadingPart } = uiText[language];
    const head = `<div class="top"><span class="brand">${escaped(brand)}</span></div>`;
    const front = `<div class="front"><h1>${escaped(frontTitle)}</h1><p class="front-lead">${escaped(frontLead)}</p></div>`;
    const page = (name: string, body: string) =>
      `<div class="waiting" data-page="${name}-${language}" lang="${languageTag[language]}">${head}${body}</div>`;
    return [page('front', front), page('desk', `<p class="waiting-words">${escaped(loadingPart)}</p>`)];
  });
  return pages.join('');
}

/** Puts the waiting page into index.html, from the dictionaries. */
export function waiting(): Plugin {
  return {
    name: 'waiting',
    transformIndexHtml: (html) => ({
      html: html.replace('<div id="root"></div>', `<div id="root">${waitingPage()}</div>`),
      tags: [{ tag: 'script', attrs: { src: './shell.js' }, injectTo: 'head-prepend' }],
    }),
  };
}
