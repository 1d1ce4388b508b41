// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const shell = readFileSync(join(import.meta.dirname, '../../public/shell.js'), 'utf8');
const shown = () => document.documentElement.getAttribute('data-scheme');

function device(isDark: boolean): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: isDark && query.includes('dark'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

beforeEach(() => {
  localStorage.clear();
  document.documentElement.removeAttribute('data-scheme');
  vi.resetModules();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('Light or dark', () => {
  it.each([
    [null, false, 'light'],
    [null, true, 'dark'],
    ['{"scheme":"light"}', true, 'light'],
    ['{"scheme":"dark"}', false, 'dark'],
    ['{"scheme":"device"}', true, 'dark'],
    ['{"scheme":"pink"}', false, 'light'],
    ['not JSON', true, 'dark'],
    ['null', false, 'light'],
  ])(
    'with %s kept and a dark device %s is %s, before the first paint and after',
    async (kept, isDark, look) => {
      if (kept !== null) localStorage.setItem('nokkeltall:settings', kept);
      device(isDark);
      new Function(shell)();
      expect(shown()).toBe(look);
      document.documentElement.removeAttribute('data-scheme');
      const { startScheme } = await import('../../src/app/scheme.ts');
      startScheme();
      expect(shown()).toBe(look);
    },
  );

  it('is chosen by the reader, kept in this browser and nowhere in the address', async () => {
    device(false);
    const { SchemeField } = await import('../../src/ui/HeadItems.tsx');
    const { remembered } = await import('../../src/app/settings.ts');
    render(<SchemeField />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Utseende' }), 'Mørkt');
    expect(shown()).toBe('dark');
    expect(remembered().scheme).toBe('dark');
    expect(location.search).toBe('');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Utseende' }), 'Som enheten');
    expect(shown()).toBe('light');
  });
});
