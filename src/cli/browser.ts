import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A Chromium on this machine: the one named by NOKKELTALL_BROWSER, else one on the PATH; null when there is none. */
export function installedBrowser(): string | null {
  const named = process.env['NOKKELTALL_BROWSER'];
  if (named !== undefined && named !== '') {
    if (!isProgram(named)) throw new Error(`NOKKELTALL_BROWSER=${named}: there is no such program`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Finds a browser or installs one: apt on Debian as root, else Playwright's own. Throws with one line on what to do. */
export async function browser(): Promise<string> {
  const found = installedBrowser();
  if (found !== null) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  } else run('npx', ['playwright-core', 'install', 'chromium']);
  const installed = installedBrowser() ?? (await playwrightsOwn());
  if (installed !== null) return installed;
  throw new Error('No browser: install Chromium, or set NOKKELTALL_BROWSER to the path of one.');
}

async function playwrightsOwn(): Promise<string | null> {
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

function run(command: string, parts: readonly string[]): void {
  spawnSync(command, parts, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
