import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '../..');

/** The benchmarks are built as the app is, so that what is timed is what runs. */
export default defineConfig({
  root,
  publicDir: false,
  build: {
    ssr: join(root, 'tests/bench/bench.ts'),
    outDir: join(root, 'node_modules/.cache/bench'),
    emptyOutDir: true,
    target: 'node20',
  },
});
