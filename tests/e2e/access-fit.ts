import type { Page } from 'playwright-core';

/** The spacing that a reader may ask for (WCAG 1.4.12). */
export const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/**
 * What of the text is cut, covered by other text, or beyond the edge of the page, a line each. Text in charts is drawn
 * to the width that there is and is left to the tests of charts.
 */
export const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    interface Piece {
      readonly owner: Element;
      readonly text: string;
      readonly box: DOMRect;
      readonly layer: Element | null;
    }
    const root = document.querySelector('dialog[open]') ?? document.body;
    /** What lies over the page on purpose: what is fixed, stuck or placed. */
    const layerOf = (element: Element): Element | null => {
      for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement)
        if (/sticky|fixed|absolute/.test(getComputedStyle(at).position)) return at;
      return null;
    };
    const isScrolledAway = (element: Element, box: DOMRect): boolean => {
      for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        if (!/auto|scroll/.test(`${overflowX}${overflowY}`)) continue;
        const frame = at.getBoundingClientRect();
        if (box.bottom > frame.bottom + 2 || box.top < frame.top - 2) return true;
        if (box.right > frame.right + 2 || box.left < frame.left - 2) return true;
      }
      return false;
    };
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}${element.className === '' ? '' : `.${String(element.className).split(' ').join('.')}`}`;
    const clipperOf = (element: Element): Element | null => {
      for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        if (overflowX !== 'visible' || overflowY !== 'visible') return at;
      }
      return null;
    };
    const found: string[] = [];
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const owner = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (
        owner === null ||
        text === '' ||
        owner.closest(
          '.unseen, [aria-live], [class*="a11yText"], svg, script, style, option, [data-page], .skip, .bar-names, .status[data-shown="false"]',
        ) !== null
      )
        continue;
      if (!owner.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (owner.closest('details:not([open])') !== null && owner.closest('summary') === null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1 || isScrolledAway(owner, box)) continue;
        pieces.push({ owner, text, box, layer: layerOf(owner) });
        const clipper = clipperOf(owner);
        const style = clipper === null ? null : getComputedStyle(clipper);
        const frame = clipper?.getBoundingClientRect();
        if (
          style !== null &&
          frame !== undefined &&
          !/auto|scroll/.test(style.overflowX) &&
          box.right > frame.right + 1
        )
          found.push(`cut sideways: ${name(owner)} «${text.slice(0, 50)}»`);
        if (
          style !== null &&
          frame !== undefined &&
          !/auto|scroll/.test(style.overflowY) &&
          box.bottom > frame.bottom + 3
        )
          found.push(`cut below: ${name(owner)} «${text.slice(0, 50)}»`);
        const scrolls =
          clipper !== null &&
          style !== null &&
          /auto|scroll/.test(style.overflowX) &&
          clipper.scrollWidth > clipper.clientWidth;
        if (!scrolls && (box.right > innerWidth + 1 || box.left < -1))
          found.push(
            `beyond the edge: ${name(owner)} «${text.slice(0, 50)}» ${Math.round(box.left)}–${Math.round(box.right)}`,
          );
      }
    }
    pieces.sort((a, b) => a.box.top - b.box.top);
    pieces.forEach((one, at) => {
      for (let next = at + 1; next < pieces.length; next++) {
        const other = pieces[next] as (typeof pieces)[number];
        if (other.box.top > one.box.bottom) break;
        if (other.owner === one.owner || other.layer !== one.layer) continue;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const lower = Math.min(one.box.height, other.box.height);
        if (wide > 2 && high > lower * 0.4)
          found.push(
            `${name(one.owner)} «${one.text.slice(0, 40)}» lies over ${name(other.owner)} «${other.text.slice(0, 40)}»`,
          );
      }
    });
    for (const button of root.querySelectorAll<HTMLElement>('button, select, input, .button')) {
      if (!button.checkVisibility() || button.closest('.unseen') !== null) continue;
      if (
        button.matches('button') &&
        button.scrollWidth > button.clientWidth + 2 &&
        getComputedStyle(button).overflowX === 'visible'
      )
        found.push(`text wider than its button: ${name(button)} «${button.innerText.slice(0, 40)}»`);
    }
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) found.push(`the page scrolls sideways by ${wide} px`);
    return [...new Set(found)];
  });
