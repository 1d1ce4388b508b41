import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { loopbackBase } from '../pxweb/offices.ts';
import { projectRoot } from './nodeAssets.ts';
import { contentPolicy } from './policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

export interface ServeOptions {
  readonly root: string;
  readonly port: number;
  /** Where the page takes numbers from until the reader chooses: `auto` asks the office first. */
  readonly source: 'extract' | 'live' | 'auto';
  /** Another PxWebApi on this machine instead of the office's. */
  readonly office?: string;
  /** With an office on this machine: how many times shorter the page's pauses are. */
  readonly haste?: number;
}

/** Serves the built app as a static host would, with the headers that the README asks for. */
export function serve(
  options: ServeOptions,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server = createServer((request, response) => answer(options, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://localhost:${port}/`, stop: () => stopped(server) });
    });
  });
}

function stopped(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function answer(options: ServeOptions, request: IncomingMessage, response: ServerResponse): void {
  const file = fileFor(options.root, request.url ?? '/');
  const headers = {
    'content-security-policy': contentPolicy(options.office),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  if (file === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response
      .writeHead(file === null ? 404 : 405, { ...headers, 'content-type': types['.txt'] })
      .end('Not found\n');
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const hashed = /-[\w-]{8}\.\w+$/.test(file);
  const cache = hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
  if (extname(file) === '.html') {
    response
      .writeHead(200, { ...headers, 'content-type': type, 'cache-control': cache })
      .end(page(file, options));
    return;
  }
  const zipped =
    /\bgzip\b/.test(String(request.headers['accept-encoding'])) && /text|json|javascript|svg/.test(type);
  const encoding = zipped ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {};
  response.writeHead(200, { ...headers, ...encoding, 'content-type': type, 'cache-control': cache });
  const body = createReadStream(file);
  if (zipped) body.pipe(createGzip()).pipe(response);
  else body.pipe(response);
}

/** The file under the root for an address; null when there is none or it lies outside. */
function fileFor(root: string, address: string): string | null {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    const path = normalize(join(root, decodeURIComponent(pathname)));
    if (path !== root && !path.startsWith(root + sep)) return null;
    const file = statSync(path).isDirectory() ? join(path, 'index.html') : path;
    return statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** The page with what its head says of source and office. */
function page(file: string, { source, office, haste }: ServeOptions): string {
  const metas = [
    `<meta name="nokkeltall-source" content="${source}">`,
    ...(office === undefined ? [] : [`<meta name="nokkeltall-office" content="${office}">`]),
    ...(haste === undefined ? [] : [`<meta name="nokkeltall-haste" content="${haste}">`]),
  ];
  return readFileSync(file, 'utf8')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</head>', `${metas.join('')}</head>`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      source: { type: 'string', default: 'extract' },
      office: { type: 'string' },
    },
  });
  const source = (['extract', 'live', 'auto'] as const).find((name) => name === values.source);
  if (source === undefined) throw new Error(`--source ${values.source}: extract, live and auto are valid`);
  const office = values.office === undefined ? undefined : loopbackBase(values.office);
  if (office === null) throw new Error(`--office ${values.office}: an http address on this machine is valid`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port ${values.port}: 0 to 65535 is valid`);
  const options = { root: join(projectRoot, 'dist'), source, ...(office === undefined ? {} : { office }) };
  const taken = (fault: NodeJS.ErrnoException) =>
    fault.code === 'EADDRINUSE' ? serve({ ...options, port: 0 }) : Promise.reject(fault);
  const { url } = await serve({ ...options, port }).catch(taken);
  process.stdout.write(`Nøkkeltall: ${url}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  main().catch((fault: unknown) => {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exitCode = 1;
  });
