import createCache, { type EmotionCache } from '@emotion/cache';

/**
 * An Emotion cache that writes into a constructed style sheet instead of a `<style>` element, which lets react-select
 * keep its layout under `style-src 'self'` without a nonce.
 */
export function adoptedStyles(key: string): EmotionCache {
  const cache = createCache({ key });
  if (!('adoptedStyleSheets' in document)) return cache;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  cache.sheet.insert = (rule) => {
    sheet.insertRule(rule, sheet.cssRules.length);
  };
  return cache;
}
