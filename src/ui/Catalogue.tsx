import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { Indicator, IndicatorId, Theme } from '../catalog/indicator.ts';
import { catalogText } from '../language/catalog.ts';
import { workspaceText } from '../language/uiWorkspace.ts';
import { Icon } from './Icon.tsx';
import { SearchField } from './SearchField.tsx';
import type { FoundFigure, Search } from './useFigureSearch.ts';
import { byTheme } from './byTheme.ts';
import { ThemeBox } from './words/ThemeBox.tsx';
import { useLanguage, useWords } from './words.tsx';

export interface CatalogueProps {
  readonly indicators: readonly Indicator[];
  /** The figures that fit what is typed, best first. */
  readonly search: Search;
  readonly chosen: ReadonlySet<IndicatorId>;
  readonly onTick: (id: IndicatorId, on: boolean) => void;
}

/** All key figures, by theme or by search; a tick is a panel. */
export const Catalogue = memo(function Catalogue({ indicators, search, chosen, onTick }: CatalogueProps) {
  const text = useWords(workspaceText);
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed);
  const hits = useMemo(() => (asked.trim() === '' ? null : search(asked)), [search, asked]);
  return (
    <div className="catalogue">
      <SearchField
        label={text.searchLabel}
        placeholder={text.searchFigures(indicators.length)}
        typed={typed}
        onTyped={setTyped}
        found={hits === null ? null : hits.length}
      />
      {hits === null ? (
        <Themes indicators={indicators} chosen={chosen} onTick={onTick} />
      ) : (
        <>
          <Ticks found={hits} chosen={chosen} onTick={onTick} />
          {hits.length === 0 && <p className="quiet">{text.noHits}</p>}
        </>
      )}
    </div>
  );
});

type ThemesProps = Pick<CatalogueProps, 'indicators' | 'chosen' | 'onTick'>;
type TicksProps = Pick<CatalogueProps, 'chosen' | 'onTick'> & { readonly found: readonly FoundFigure[] };

function Themes({ indicators, chosen, onTick }: ThemesProps) {
  const groups = useMemo(() => byTheme(indicators), [indicators]);
  const [open, setOpen] = useState<readonly Theme[]>(() => {
    const used = groups.filter((group) => group.indicators.some(({ id }) => chosen.has(id)));
    return (used.length > 0 ? used : groups.slice(0, 1)).map(({ theme }) => theme);
  });
  const toggle = (theme: Theme) =>
    setOpen((before) =>
      before.includes(theme) ? before.filter((other) => other !== theme) : [...before, theme],
    );
  return groups.map(({ theme, indicators }) => (
    <ThemeGroup
      key={theme}
      theme={theme}
      indicators={indicators}
      open={open.includes(theme)}
      onToggle={() => toggle(theme)}
      chosen={chosen}
      onTick={onTick}
    />
  ));
}

interface ThemeGroupProps extends ThemesProps {
  readonly theme: Theme;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function ThemeGroup({ theme, indicators, open, onToggle, chosen, onTick }: ThemeGroupProps) {
  const text = useWords(workspaceText);
  const themeNames = useWords(catalogText).themes;
  const found = useMemo(() => indicators.map((indicator) => ({ indicator })), [indicators]);
  const ticked = indicators.filter(({ id }) => chosen.has(id)).length;
  return (
    <section className="theme">
      <h3>
        <button type="button" className="theme-name" aria-expanded={open} onClick={onToggle}>
          <Icon name="down" />
          <span>{themeNames[theme]}</span>
          <span className="theme-count" data-some={ticked > 0}>
            {text.ofTheme(ticked, indicators.length)}
          </span>
        </button>
      </h3>
      {open && (
        <>
          <Ticks found={found} chosen={chosen} onTick={onTick} />
          <ThemeBox theme={theme} />
        </>
      )}
    </section>
  );
}

function Ticks({ found, chosen, onTick }: TicksProps) {
  return (
    <ul className="ticks">
      {found.map(({ indicator, why }) => (
        <Tick
          key={indicator.id}
          indicator={indicator}
          why={why}
          ticked={chosen.has(indicator.id)}
          onTick={onTick}
        />
      ))}
    </ul>
  );
}

interface TickProps {
  readonly indicator: Indicator;
  readonly why: FoundFigure['why'] | undefined;
  readonly ticked: boolean;
  readonly onTick: CatalogueProps['onTick'];
}

const Tick = memo(function Tick({ indicator: { id, short, title }, why, ticked, onTick }: TickProps) {
  const language = useLanguage();
  return (
    <li>
      <label className="tick" title={title[language]}>
        <input type="checkbox" checked={ticked} onChange={({ target }) => onTick(id, target.checked)} />
        <span>
          {short[language]}
          {why && <span className="hit-why">{why}</span>}
        </span>
      </label>
    </li>
  );
});
