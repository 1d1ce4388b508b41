const workerFile = 'sw.js';
/** The page's own work comes first. */
const restful = 1500;

/** Lets the page open without a network from its second visit on. Without a secure connection there are no workers. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  const begin = () => setTimeout(() => void register().catch(() => undefined), restful);
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register(new URL(workerFile, document.baseURI), { updateViaCache: 'none' });
  await told({ kind: 'some', paths: loadedPaths() });
}

/** What the page loaded before there was a worker to keep it. */
function loadedPaths(): readonly string[] {
  const base = new URL('.', document.baseURI).href;
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(/[?#].*$/s, ''))
    .filter((name) => name.startsWith(base))
    .map((name) => decodeURI(name.slice(base.length)));
}

/** Has every file of the program kept, those that no view has asked for yet too. False where there is no worker. */
export const keepProgram = (): Promise<boolean> => told({ kind: 'whole' }).catch(() => false);

const patience = 60_000;

async function told(message: object): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const registered = await navigator.serviceWorker.getRegistration(document.baseURI);
  if (registered === undefined) return false;
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patience);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      port1.close();
      resolve(data === 'kept');
    };
    active?.postMessage(message, [port2]);
  });
}
