import { handlingOf, pathIn } from './files.ts';
import type { WorkerScope } from './scope.ts';
import { fileShelf } from './shelf.ts';

const worker = globalThis as unknown as WorkerScope & Pick<typeof globalThis, 'crypto'>;
const { scope } = worker.registration;
const files = worker.builtFiles;
const shelf = fileShelf(worker, scope, files);

/** A network that is there but does not answer in so many milliseconds counts as none, when there is something kept. */
const patience = 4000;

async function networkFirst(asked: Promise<Response>, kept: () => Promise<Response | undefined>) {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const answer = await Promise.race([asked.catch(() => null), late]);
  if (answer !== null && answer.status < 500) return answer;
  return (await kept()) ?? asked;
}

async function page(request: Request, preloaded: Promise<Response | undefined>): Promise<Response> {
  const asked = preloaded.then((response) => response ?? worker.fetch(request));
  return networkFirst(asked, shelf.page);
}

async function plain(request: Request, until: (work: Promise<unknown>) => void): Promise<Response> {
  const asked = worker.fetch(request);
  const copied = asked.then(
    (response) => shelf.keep(request.url, response.clone()),
    () => undefined,
  );
  until(copied.catch(() => undefined));
  return networkFirst(asked, () => shelf.file(request.url));
}

async function hashed(request: Request, until: (work: Promise<unknown>) => void): Promise<Response> {
  const kept = await shelf.file(request.url);
  if (kept !== undefined) return kept;
  const response = await worker.fetch(request);
  if (files.hashed.includes(pathIn(scope, request.url) ?? ''))
    until(shelf.keep(request.url, response.clone()).catch(() => undefined));
  return response;
}

worker.addEventListener('install', (event) => {
  event.waitUntil(shelf.keepAll(files.early).then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([shelf.tidy(), worker.registration.navigationPreload?.enable(), worker.clients.claim()]),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const until = (work: Promise<unknown>) => event.waitUntil(work);
  switch (handlingOf(request, scope, files)) {
    case 'page':
      return event.respondWith(page(request, event.preloadResponse));
    case 'plain':
      return event.respondWith(plain(request, until));
    case 'hashed':
      return event.respondWith(hashed(request, until));
    case 'none':
      return undefined;
  }
});

/** A page asks that files which it loaded before the worker was there, or the whole program, be kept; and is answered. */
worker.addEventListener('message', (event) => {
  const { kind, paths } = (event.data ?? {}) as { readonly kind?: unknown; readonly paths?: unknown };
  const wanted = kind === 'whole' ? files.hashed : kind === 'some' && Array.isArray(paths) ? paths : [];
  const work = shelf.keepAll(wanted.map(String));
  event.waitUntil(
    work.then(
      () => event.ports[0]?.postMessage('kept'),
      () => event.ports[0]?.postMessage('failed'),
    ),
  );
});
