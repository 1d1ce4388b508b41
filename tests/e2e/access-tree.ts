/** What a screen reader would stumble over, a line each; run in the page. Where a dialog is open, it is the page. */
export function stumbles(): readonly string[] {
  const dialog = document.querySelector('dialog[open]');
  const root = dialog ?? document.body;
  const isFramed = dialog === null && document.querySelector('footer.foot') === null;
  const all = <E extends HTMLElement>(selector: string) =>
    [...root.querySelectorAll<E>(selector)].filter(
      (each) => each.checkVisibility() && each.closest('[aria-hidden="true"]') === null,
    );
  const words = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const found: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) found.push(what);
  };
  const twice = (names: readonly string[]) => [
    ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
  ];

  if (dialog === null) {
    must(
      all('h1').length === 1 || document.querySelector('[data-editing] input') !== null,
      `${all('h1').length} headings of level 1`,
    );
    must(all('main').length === 1, 'not one main part');
    if (!isFramed) must(all('header.top').length === 1 && all('footer.foot').length === 1, 'no head or foot');
  }
  const levels = all('h1,h2,h3,h4,h5').map((each) => Number(each.tagName.slice(1)));
  const main = all('main h1, main h2, main h3, main h4').map((each) => Number(each.tagName.slice(1)));
  for (const order of [levels, main])
    order.forEach((level, at) =>
      must(at === 0 || level - (order[at - 1] ?? 0) <= 1, `heading of level ${level} after ${order[at - 1]}`),
    );
  for (const part of all('nav, aside, section[aria-label], [role=region], [role=group], article, dialog'))
    must(
      part.hasAttribute('aria-label') ||
        part.hasAttribute('aria-labelledby') ||
        part.matches('article.sheet'),
      `nameless ${part.tagName} ${part.className}`,
    );
  const pressed = all('button:not(.number):not([role=option]), summary, a[href]');
  for (const each of pressed) must(words(each) !== '', `nameless ${each.outerHTML.slice(0, 80)}`);
  for (const name of twice(
    pressed.filter((each) => !each.matches('a') && each.closest('header, footer, .chip') === null).map(words),
  ))
    found.push(`several buttons «${name}»`);
  for (const table of all('table')) {
    must(
      table.querySelector('caption')?.textContent?.trim() !== '' &&
        (table.querySelector('caption') !== null ||
          table.closest('section[aria-labelledby], section[aria-label]') !== null),
      `table without a caption: ${words(table).slice(0, 50)}`,
    );
    must(
      [...table.querySelectorAll('th')].every((head) => head.hasAttribute('scope')),
      'a head of a table without scope',
    );
  }
  for (const field of all<HTMLInputElement>('input:not([type=hidden]), select, textarea'))
    must(
      field.labels?.length !== 0 || field.hasAttribute('aria-label') || field.hasAttribute('aria-labelledby'),
      `nameless ${field.outerHTML.slice(0, 80)}`,
    );
  must(
    all('[aria-live=assertive], [role=alert]').length === 0 || document.querySelector('.group-form') !== null,
    'something interrupts',
  );
  const text = (root as HTMLElement).innerText;
  const hyphens = text.match(/(?<![\p{L}\d–/.-])-\d[\d ,]*/gu) ?? [];
  found.push(...hyphens.map((each) => `a hyphen for a minus: ${each}`));
  const spaces = text.match(/(?<![\d,])\b\d{1,3}(?: \d{3})+(?![\d])/g) ?? [];
  found.push(...spaces.map((each) => `a number that may break: ${each}`));
  return [...new Set(found)];
}
