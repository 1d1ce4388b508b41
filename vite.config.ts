import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { catalogFile } from './src/cli/catalogFile.ts';
import { contentPolicy } from './src/cli/policy.ts';
import { waiting } from './src/cli/waitingPage.ts';
import { offlineWorker } from './src/sw/plugin.ts';

/** Serves `catalog/indicators/*.json` as one file, and lets the page ask for what the first view needs at once. */
function catalog(): Plugin {
  const { name, text } = catalogFile(import.meta.dirname);
  const early = [name, 'extract/manifest.json', 'extract/nation.json'];
  return {
    name: 'catalog',
    config: () => ({ define: { __CATALOG_FILE__: JSON.stringify(name) } }),
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.endsWith(name)) return next();
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(text);
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: name, source: text });
    },
    transformIndexHtml: (_html, { bundle = {} }) =>
      [...early, ...Object.keys(bundle).filter((file) => /^assets\/places-.*\.json$/.test(file))].map(
        (href) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', href: `./${href}`, crossorigin: 'anonymous' },
          injectTo: 'head',
        }),
      ),
  };
}

/** Hosts that set no headers are still given the policy; frame-ancestors counts in headers only. */
function policy(): Plugin {
  const content = contentPolicy().replace(/; frame-ancestors.*$/, '');
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), catalog(), waiting(), policy(), offlineWorker()],
  build: { target: 'es2024', manifest: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 400 },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
