// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, type Mock, vi } from 'vitest';
import type { Setup } from '../../src/app/kept/setup.ts';
import { languages } from '../../src/language/language.ts';
import { type KeptActions, KeptMenu, type KeptMenuProps } from '../../src/ui/kept/KeptMenu.tsx';
import { dayAndTime } from '../../src/ui/kept/moment.ts';
import { NewNumbersLine } from '../../src/ui/kept/NewNumbersLine.tsx';
import { OfflineLine } from '../../src/ui/kept/OfflineLine.tsx';
import { PinLine } from '../../src/ui/kept/PinLine.tsx';
import { LanguageOf } from '../../src/ui/words.tsx';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(cleanup);

const saved = new Date(2026, 10, 24, 9, 12).toISOString();
const setup = (name: string): Setup => ({
  version: 1,
  id: name,
  name,
  link: '?v=1&figures=a~b&areas=4003',
  saved,
});

function shown(change: Partial<KeptMenuProps> = {}) {
  const act = Object.fromEntries(
    (
      [
        'save',
        'replace',
        'rename',
        'duplicate',
        'remove',
        'open',
        'toFile',
        'fromFile',
        'pin',
        'openPin',
        'removePin',
      ] as const
    ).map((name) => [name, vi.fn()]),
  ) as unknown as { readonly [K in keyof KeptActions]: Mock<KeptActions[K]> };
  const props: KeptMenuProps = {
    link: '?v=1&figures=c&areas=4003',
    onClose: vi.fn(),
    setups: { items: [setup('Oppvekst'), setup('<b>Barnehage</b>')], unreadable: 0, keeping: 'disk' },
    pins: {
      items: [{ version: 1, id: 'p', title: 'Møtet', link: '?figures=a', saved, figures: 3 }],
      unreadable: 0,
      keeping: 'disk',
    },
    suggestedName: 'Nøkkeltall for Skien',
    pinnable: 'yes',
    busy: false,
    message: null,
    act,
    ...change,
  };
  render(<KeptMenu {...props} />);
  return { act, user: userEvent.setup() };
}

describe('the menu of kept things', () => {
  it('saves under the name suggested or typed', async () => {
    const { act, user } = shown();
    await user.click(screen.getByRole('button', { name: 'Lagre oppsettet' }));
    expect(act.save).toHaveBeenLastCalledWith('Nøkkeltall for Skien');
    await user.clear(screen.getByLabelText('Navn'));
    await user.type(screen.getByLabelText('Navn'), 'Mitt{Enter}');
    expect(act.save).toHaveBeenLastCalledWith('Mitt');
  });

  it('says that a name is taken, and leaves the choice to the reader', async () => {
    const { act, user } = shown({ suggestedName: 'oppvekst' });
    expect(screen.getByText('Du har allerede «Oppvekst».')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Erstatt det' }));
    expect(act.replace).toHaveBeenCalledWith('Oppvekst');
    await user.click(screen.getByRole('button', { name: 'Lagre som «oppvekst (2)»' }));
    expect(act.save).toHaveBeenCalledWith('oppvekst (2)');
  });

  it('names the setup in every button, and shows names as text', async () => {
    const { act, user } = shown();
    await user.click(screen.getByRole('button', { name: 'Slett Oppvekst' }));
    expect(act.remove).toHaveBeenCalledWith('Oppvekst');
    await user.click(screen.getByRole('button', { name: 'Åpne <b>Barnehage</b>' }));
    expect(act.open).toHaveBeenCalledWith('<b>Barnehage</b>');
    expect(document.querySelector('b')).toBeNull();
    expect(screen.getAllByText(/2 nøkkeltall, ett sted · Lagret 24\.11\.2026 kl\. 09\.12/)).toHaveLength(2);
  });

  it('renames in place; Escape leaves the name and the menu as they were', async () => {
    const { act, user } = shown();
    await user.click(screen.getByRole('button', { name: 'Gi nytt navn til Oppvekst' }));
    const field = screen.getByLabelText('Nytt navn på Oppvekst');
    expect(document.activeElement).toBe(field);
    await user.type(field, 'X{Escape}');
    expect(act.rename).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Gi nytt navn til Oppvekst' }));
    await user.clear(screen.getByLabelText('Nytt navn på Oppvekst'));
    await user.type(screen.getByLabelText('Nytt navn på Oppvekst'), 'Nytt{Enter}');
    expect(act.rename).toHaveBeenCalledWith('Oppvekst', 'Nytt');
  });

  it('reads a file that is chosen', async () => {
    const { act, user } = shown();
    const file = new File(['{}'], 'oppsett.json', { type: 'application/json' });
    await user.upload(document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement, file);
    expect(act.fromFile).toHaveBeenCalledWith(file);
  });

  it('does not date pinned numbers anew, nor pin before there are numbers', () => {
    shown({ pinnable: 'pinned' });
    expect(screen.getByRole('button', { name: 'Lagre til møtet' })).toHaveProperty('disabled', true);
    expect(screen.getByText('Tallene på skjermen er lagret allerede.')).toBeDefined();
    cleanup();
    shown({ pinnable: 'no-numbers' });
    expect(screen.getByText(/Tallene er ikke kommet ennå/)).toBeDefined();
  });

  it('tells what happened with a way back, and line by line what was wrong with a file', async () => {
    const undo = vi.fn();
    const { user } = shown({ message: { text: '«Oppvekst» er slettet.', lines: ['én', 'to'], undo } });
    const status = screen.getByRole('status');
    expect(within(status).getAllByRole('listitem')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Angre' }));
    expect(undo).toHaveBeenCalled();
  });

  it('warns when the browser stores nothing, and of what it cannot read', () => {
    shown({ setups: { items: [], unreadable: 2, keeping: 'memory' } });
    expect(screen.getByText(/Nettleseren lar oss ikke lagre noe/)).toBeDefined();
    expect(screen.getByText(/2 lagrede oppsett kan ikke leses/)).toBeDefined();
    expect(screen.getByText('Du har ikke lagret noe oppsett ennå.')).toBeDefined();
  });
});

describe('the lines above the numbers', () => {
  const line = () => screen.getByRole('status').textContent;
  it('no network: how old the numbers are', () => {
    const { rerender } = render(<OfflineLine online age={null} />);
    expect(line()).toBe('');
    rerender(<OfflineLine online={false} age={{ kind: 'extract', date: '2026-11-23' }} />);
    expect(line()).toBe('Uten nett. Tallene er fra uttrekket som følger med siden, hentet 23.11.2026.');
    const [oldest, newest] = [new Date(2026, 10, 3).toISOString(), saved];
    rerender(<OfflineLine online={false} age={{ kind: 'kept', oldest, newest }} />);
    expect(line()).toBe('Uten nett. Tallene ble hentet mellom 3.11.2026 og 24.11.2026.');
    rerender(<OfflineLine online={false} age={null} />);
    expect(line()).toContain('kan ikke vises nå');
  });

  it('no network: the pinned numbers of the same dashboard are offered', async () => {
    const onOpen = vi.fn();
    render(<OfflineLine online={false} age={null} pin={{ saved, onOpen }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Vis tallene du lagret 24.11.2026' }));
    expect(onOpen).toHaveBeenCalled();
  });

  it('pinned numbers: from when, or that they are left', async () => {
    const [onLeave, onBack] = [vi.fn(), vi.fn()];
    const { rerender } = render(<PinLine saved={saved} inUse onLeave={onLeave} onBack={onBack} />);
    expect(line()).toBe('Lagret 24.11.2026 kl. 09.12 – tallene er fra da');
    await userEvent.click(screen.getByRole('button', { name: 'Gå til tallene nå' }));
    expect(onLeave).toHaveBeenCalled();
    rerender(<PinLine saved={saved} inUse={false} onLeave={onLeave} onBack={onBack} />);
    expect(line()).toContain('ikke lenger de som ble lagret 24.11.2026 kl. 09.12');
    await userEvent.click(screen.getByRole('button', { name: 'Tilbake til det lagrede' }));
    expect(onBack).toHaveBeenCalled();
  });

  it('new numbers: of how many tables, and which figures', () => {
    const { rerender } = render(<NewNumbersLine tables={[]} figures={[]} onDismiss={vi.fn()} />);
    expect(line()).toBe('');
    rerender(<NewNumbersLine tables={['1', '2']} figures={['A', 'B', 'C', 'D']} onDismiss={vi.fn()} />);
    expect(line()).toContain('oppdatert 2 tabeller');
    expect(line()).toContain('A, B, C …');
  });

  it.each(languages)('are worded in %s without a gap', (language) => {
    render(
      <LanguageOf language={language}>
        <PinLine saved={saved} inUse onLeave={vi.fn()} onBack={vi.fn()} />
        <OfflineLine online={false} age={{ kind: 'extract', date: '' }} />
        <NewNumbersLine tables={['1']} figures={[]} onDismiss={vi.fn()} />
      </LanguageOf>,
    );
    const lines = screen.getAllByRole('status').map(({ textContent }) => textContent ?? '');
    expect(lines.every((words) => words.length > 15 && !/undefined|null|  /.test(words))).toBe(true);
    expect(dayAndTime('nonsense', language)).toEqual(['', '']);
  });
});
