import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { BuiltFiles } from './files.ts';

/** Larger files are kept when they are first used, except those that the page asks for by itself. */
const largeBytes = 150_000;
const alwaysEarly = ['extract/manifest.json', 'extract/nation.json', 'manifest.webmanifest'];
const pageFile = 'index.html';
const workerFile = 'sw.js';

/** Builds the service worker beside the page, as one file that knows all files of the build. */
export function offlineWorker(): Plugin {
  let publicDir = '';
  return {
    name: 'offline-worker',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: join(import.meta.dirname, 'worker.ts'), fileName: workerFile });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[workerFile];
        if (worker?.type !== 'chunk') this.error('the service worker was not built');
        if (worker.imports.length > 0 || worker.exports.length > 0)
          this.error('the service worker must be one file, for browsers that know no modules in workers');
        const files = JSON.stringify(builtFiles(bundle, publicFiles(publicDir)));
        worker.code = `self.builtFiles=${files};${worker.code}`;
      },
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/icon-180.png' }, injectTo: 'head' },
    ],
  };
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

function publicFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** All that the page may ask for later, and what of it the first visit keeps. */
function builtFiles(bundle: Rolldown.OutputBundle, beside: ReadonlyMap<string, Uint8Array>): BuiltFiles {
  const made = Object.values(bundle).filter(
    ({ fileName }) => fileName.startsWith('assets/') && !fileName.endsWith('.map'),
  );
  const early = made.filter(isEarly).map(({ fileName }) => fileName);
  const plain = Object.fromEntries([...beside].map(([path, content]) => [path, sha256(content)]));
  const hashed = made.map(({ fileName }) => fileName).sort();
  const page = bundle[pageFile];
  const marks = [...hashed, ...Object.entries(plain).flat(), page?.type === 'asset' ? page.source : ''];
  return {
    version: sha256(marks.map(String).join('\n')).slice(0, 12),
    hashed,
    plain,
    early: ['', ...early.sort(), ...alwaysEarly.filter((path) => beside.has(path))],
  };
}

function isEarly(file: Rolldown.OutputAsset | Rolldown.OutputChunk): boolean {
  if (file.type === 'chunk') return file.isEntry || file.code.length <= largeBytes;
  return file.source.length <= largeBytes || file.fileName.startsWith('assets/catalog-');
}
