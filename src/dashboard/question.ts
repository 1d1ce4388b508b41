import { type AreaCode, levelOf, nation } from '../areas/area.ts';
import type { IndicatorId } from '../catalog/indicator.ts';
import type { Span } from '../periods/span.ts';
import { figuresIn, type FigureWorld, meansFigure } from './questionFigures.ts';
import type { PlaceFound, PlaceSearch } from './questionNames.ts';
import { placesIn } from './questionPlaces.ts';
import { spanIn } from './questionSpan.ts';
import { reading } from './questionText.ts';
import type { GroupKind } from './questionWords.ts';

/** All that a question is read with; the same world and question give the same answer. */
export interface QuestionWorld extends FigureWorld {
  readonly searchPlaces: PlaceSearch['searchPlaces'];
  /** The places of a group of this place; empty where it has none. */
  readonly groupOf: (kind: GroupKind, own: AreaCode) => readonly AreaCode[];
  /** The reader's own place, when she has chosen one before. */
  readonly own?: AreaCode;
}

/** One thing that was understood, with the words that said it, so that it can be shown and changed. */
export type Understood =
  | { readonly kind: 'figures'; readonly words: string; readonly figures: readonly IndicatorId[] }
  | (Extract<PlaceFound, { kind: 'area' }> & { readonly areas: readonly AreaCode[] })
  | (Extract<PlaceFound, { kind: 'group' }> & { readonly areas: readonly AreaCode[] })
  | { readonly kind: 'span'; readonly words: string; readonly span: Span };

export interface Answer {
  readonly figures: readonly IndicatorId[];
  /** The own place first. */
  readonly areas: readonly AreaCode[];
  readonly span: Span | null;
  readonly understood: readonly Understood[];
  /** Words that met nothing, as typed. */
  readonly notUnderstood: readonly string[];
}

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

type PlaceUnderstood = Exclude<Understood, { readonly kind: 'figures' | 'span' }>;

interface PlacesUnderstood {
  /** The own place first: the first municipality that is named, else the reader's own where no place is. */
  readonly areas: readonly AreaCode[];
  readonly places: readonly PlaceUnderstood[];
}

const isMunicipality = (area: AreaCode): boolean => levelOf(area) === 'municipality';

/** Groups are of the first municipality of the question, else of the reader's own. */
function placesOf(found: readonly PlaceFound[], world: QuestionWorld): PlacesUnderstood {
  const named = found.flatMap((place) => (place.kind === 'area' ? [place.area] : []));
  const own = named.find(isMunicipality) ?? world.own;
  const places = found.map((place) => {
    if (place.kind === 'area') return { ...place, areas: [place.area] };
    return { ...place, areas: own === undefined ? [] : world.groupOf(place.group, own) };
  });
  const areas = places.flatMap((place) => place.areas);
  const leads = own !== undefined && (named.includes(own) || !named.some((area) => area !== nation));
  return { areas: distinct(leads ? [own, ...areas] : areas), places };
}

/**
 * Reads a plain question: which figures, which places, which years, and what it could not make out. Deterministic; made
 * of the catalogue's own search, the register of places, and patterns for years and groups.
 */
export function understand(question: string, world: QuestionWorld): Answer {
  const asked = reading(question);
  const span = spanIn(asked);
  const { found, rest } = placesIn(span?.rest ?? asked, {
    searchPlaces: world.searchPlaces,
    meansFigure: meansFigure(world.searchFigures),
  });
  const figures = figuresIn(rest, world);
  const { areas, places } = placesOf(found, world);
  const lost = places.filter((place) => place.areas.length === 0).map(({ words }) => words);
  return {
    figures: distinct(figures.found.flatMap((wish) => wish.figures)),
    areas,
    span: span?.span ?? null,
    understood: [
      ...figures.found.map((wish) => ({ kind: 'figures', ...wish }) as const),
      ...places.filter((place) => place.areas.length > 0),
      ...(span === null ? [] : [{ kind: 'span', words: span.words, span: span.span } as const]),
    ],
    notUnderstood: [...figures.unmet, ...lost],
  };
}
