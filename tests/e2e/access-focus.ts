import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a reader who uses the keyboard alone sees of where she is. */
export interface Focus {
  readonly name: string;
  readonly tag: string;
  readonly id: string;
  /** Contrast of the frame against what lies around it; 0 when there is no frame. */
  readonly contrast: number;
  readonly isSeen: boolean;
}

export const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const parsed = (css: string): Colour => {
      if (canvas === null) return [0, 0, 0, 0];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const light = ([red, green, blue]: Colour): number => {
      const [r, g, b] = [red, green, blue]
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
        number,
        number,
        number,
      ];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (element: Element | null): Colour => {
      for (let at = element; at !== null; at = at.parentElement) {
        const colour = parsed(getComputedStyle(at).backgroundColor);
        if (colour[3] > 0.9) return colour;
      }
      return [255, 255, 255, 1];
    };
    const element = document.activeElement as HTMLElement;
    const framed = [
      element,
      element.parentElement,
      ...Array.from({ length: 4 }, (_, n) => {
        let at: Element | null = element;
        for (let up = 0; up < n + 2; up++) at = at?.parentElement ?? null;
        return at;
      }),
    ].find((at) => {
      if (at === null || at === undefined) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && parsed(outlineColor)[3] > 0.9;
    });
    const contrast = (() => {
      if (framed === null || framed === undefined) return 0;
      const { outlineColor, outlineOffset } = getComputedStyle(framed);
      const around = Number.parseFloat(outlineOffset) < 0 ? framed : framed.parentElement;
      const [a, b] = [light(parsed(outlineColor)), light(ground(around))];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    })();
    const box = (element.closest('label') ?? element).getBoundingClientRect();
    const shown = {
      left: Math.max(0, box.left),
      right: Math.min(innerWidth, box.right),
      top: Math.max(0, box.top),
      bottom: Math.min(innerHeight, box.bottom),
    };
    const points = [
      [0.5, 0.5],
      [0.1, 0.1],
      [0.9, 0.1],
      [0.1, 0.9],
      [0.9, 0.9],
    ].map(([x = 0, y = 0]) => ({
      x: shown.left + x * (shown.right - shown.left),
      y: shown.top + y * (shown.bottom - shown.top),
    }));
    const isHit = ({ x, y }: { x: number; y: number }) => {
      const hit = document.elementFromPoint(x, y);
      return (
        hit !== null &&
        (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element) === true)
      );
    };
    const label = (element as HTMLInputElement).labels?.[0]?.innerText;
    const described = element
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
    return {
      name: (element.getAttribute('aria-label') ?? described ?? label ?? element.innerText ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
      tag: element.tagName.toLowerCase(),
      id: element.id,
      contrast,
      isSeen:
        (shown.right > shown.left && shown.bottom > shown.top && points.slice(0, 1).some(isHit)) ||
        (points.some(isHit) && box.height > 200),
    };
  });

/** Fails when the reader would not see where she is. */
export async function expectSeen(page: Page, known?: Focus): Promise<Focus> {
  const focus = known ?? (await focusOf(page));
  expect(focus.tag, 'the focus is not lost').not.toBe('body');
  if (focus.id !== 'content') {
    expect(focus.contrast, `the frame around «${focus.name.slice(0, 60)}»`).toBeGreaterThanOrEqual(3);
    expect(focus.isSeen, `«${focus.name.slice(0, 60)}» is not hidden behind anything`).toBe(true);
  }
  return focus;
}

/** Presses Tab until the focus is on what is looked for; each stop on the way must be seen. */
export async function tabTo(page: Page, name: RegExp, most = 250): Promise<Focus> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const focus = await focusOf(page);
    if (focus.tag === 'body') continue;
    await expectSeen(page, focus);
    if (name.test(focus.name)) return focus;
  }
  throw new Error(`${name} cannot be reached by Tab`);
}
