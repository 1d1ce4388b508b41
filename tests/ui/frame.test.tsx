// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../src/dashboard/problem.ts';
import { languages } from '../../src/language/language.ts';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary.tsx';
import { Header } from '../../src/ui/Header.tsx';
import { Problems } from '../../src/ui/Problems.tsx';
import { SourceSwitch } from '../../src/ui/SourceSwitch.tsx';
import { LanguageOf } from '../../src/ui/words.tsx';

afterEach(cleanup);

const problems: readonly Problem[] = [
  { kind: 'unknown-figure', id: '<script>alert(1)</script>' },
  { kind: 'unknown-area', code: '9999' },
];

describe('What a link could not be honoured for', () => {
  it.each(languages)('is listed in %s, as text and never as markup', (language) => {
    render(
      <LanguageOf language={language}>
        <Problems problems={problems} onDismiss={() => undefined} />
      </LanguageOf>,
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText(/<script>/)).toBeDefined();
    expect(document.querySelector('script')).toBeNull();
  });

  it('shows the first and folds the many', () => {
    const many = Array.from({ length: 40 }, (_, at): Problem => ({ kind: 'unknown-area', code: String(at) }));
    render(<Problems problems={many} onDismiss={() => undefined} />);
    expect(screen.getByText('Vis 34 til')).toBeDefined();
  });

  it('is nothing when everything was honoured', () => {
    const { container } = render(<Problems problems={[]} onDismiss={() => undefined} />);
    expect(container.innerHTML).toBe('');
  });
});

describe('The frame', () => {
  it('names the source and its date, and offers the other', async () => {
    const onSource = vi.fn();
    render(<SourceSwitch sourceName="extract" sourceDate="2026-11-23" onSource={onSource} />);
    expect(screen.getByText('Medfølgende uttrekk, hentet 23.11.2026')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Hent fra SSB' }));
    expect(onSource).toHaveBeenCalledWith('live');
  });

  it('offers each language by its own name', async () => {
    const onLanguage = vi.fn();
    const history = { canUndo: false, canRedo: false, undo: vi.fn(), redo: vi.fn() };
    render(
      <Header
        language="nb"
        onLanguage={onLanguage}
        hasFigures={false}
        view="front"
        onView={() => undefined}
        history={history}
        onShare={() => undefined}
        onShareMore={vi.fn()}
        onHelp={vi.fn()}
        onKept={() => undefined}
        onFilesPlace={() => undefined}
      />,
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Språk' }), 'Nynorsk');
    expect(onLanguage).toHaveBeenCalledWith('nn');
  });

  it('tells of a fault of ours instead of going blank', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const Broken = () => {
      throw new Error('no planned query covers 00001');
    };
    render(
      <ErrorBoundary part="page">
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain('no planned query covers 00001');
    expect(screen.getByRole('link', { name: 'Begynn på nytt' })).toBeDefined();
    quiet.mockRestore();
  });
});
