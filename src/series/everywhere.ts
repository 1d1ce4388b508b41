import { finestLevel, type Indicator } from '../catalog/indicator.ts';
import type { Language } from '../language/language.ts';
import { wholeSpan } from '../periods/span.ts';
import type { Source } from '../pxweb/source.ts';
import type { World } from './assemble.ts';
import { assembly } from './assembly.ts';
import type { Figure } from './series.ts';

/** One figure for all places of its finest level in every period; rejects with the fault of its table. */
export async function everywhere(
  { indicator, language }: { readonly indicator: Indicator; readonly language: Language },
  source: Source,
  world: Pick<World, 'places' | 'history'>,
): Promise<Figure> {
  const { counties, municipalities } = world.places;
  const areas = (finestLevel(indicator) === 'county' ? counties : municipalities).map(({ code }) => code);
  const order = { indicators: [indicator], areas, span: wholeSpan, language };
  const { figures, faults } = await assembly(order, source, world);
  const [figure] = figures;
  if (figure === undefined) throw faults[0]?.fault ?? new Error(`${indicator.id} was not assembled`);
  return figure;
}
