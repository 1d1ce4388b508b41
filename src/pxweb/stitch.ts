import { codes, type Dataset, type Dimension } from '../jsonstat/dataset.ts';

/**
 * The answers to the parts of one query as one dataset. They share the order of their dimensions, which the first
 * decides; the codes of each dimension stand in the order in which the parts bring them. A cell of no part is null.
 */
export function stitch(parts: readonly Dataset[]): Dataset {
  const first = parts[0];
  if (first === undefined) throw new Error('nothing to stitch');
  if (parts.length === 1) return first;
  const order = first.id.map((id) => [...new Set(parts.flatMap((part) => codes(dimensionOf(part, id))))]);
  const size = order.map((inOrder) => inOrder.length);
  const value: (number | null)[] = Array.from({ length: size.reduce((a, b) => a * b, 1) }, () => null);
  const status: Record<string, string> = {};
  for (const part of parts) copyCells(part, first.id, order, { value, status });
  const dimension = first.id.map((id, at) => [
    id,
    joinedDimension(
      parts.map((part) => dimensionOf(part, id)),
      order[at] as readonly string[],
    ),
  ]);
  const { status: _, ...rest } = first;
  const notes = [...new Set(parts.flatMap((part) => part.note ?? []))];
  return {
    ...rest,
    ...(notes.length > 0 && { note: notes }),
    size,
    dimension: Object.fromEntries(dimension) as Dataset['dimension'],
    value,
    ...(Object.keys(status).length > 0 && { status }),
  };
}

function dimensionOf(dataset: Dataset, id: string): Dimension {
  const dimension = dataset.dimension[id];
  if (dimension === undefined) throw new Error(`parts of one query differ: one lacks ${id}`);
  return dimension;
}

function copyCells(
  part: Dataset,
  ids: readonly string[],
  order: readonly (readonly string[])[],
  into: { readonly value: (number | null)[]; readonly status: Record<string, string> },
): void {
  const offsets = new Map(ids.map((id, at) => [id, offsetsOf(dimensionOf(part, id), order, at)]));
  const own = part.id.map((id) => offsets.get(id) ?? [0]);
  const cells = own.reduce((count, offset) => count * offset.length, 1);
  const at = part.id.map(() => 0);
  for (let cell = 0; cell < cells; cell += 1) {
    const target = own.reduce((sum, offset, i) => sum + (offset[at[i] as number] as number), 0);
    into.value[target] = (part.value as Readonly<Record<string, number | null>>)[cell] ?? null;
    const sign =
      typeof part.status === 'string'
        ? part.status
        : (part.status as Readonly<Record<string, string>> | undefined)?.[cell];
    if (sign) into.status[target] = sign;
    for (let i = at.length - 1; i >= 0; i -= 1) {
      at[i] = (at[i] as number) + 1;
      if ((at[i] as number) < (own[i] as readonly number[]).length) break;
      at[i] = 0;
    }
  }
}

/** Where each code of a part lies in the whole, as a distance in its values. */
function offsetsOf(
  dimension: Dimension,
  order: readonly (readonly string[])[],
  at: number,
): readonly number[] {
  const stride = order.slice(at + 1).reduce((cells, inOrder) => cells * inOrder.length, 1);
  const position = new Map((order[at] as readonly string[]).map((code, i) => [code, i]));
  return codes(dimension).map((code) => (position.get(code) as number) * stride);
}

function joinedDimension(parts: readonly Dimension[], inOrder: readonly string[]): Dimension {
  const first = parts[0] as Dimension;
  const index = Object.fromEntries(inOrder.map((code, position) => [code, position]));
  const label = Object.assign({}, ...parts.map((part) => part.category.label));
  const note = Object.assign({}, ...parts.map((part) => part.category.note));
  const unit = Object.assign({}, ...parts.map((part) => part.category.unit));
  return {
    ...first,
    category: {
      ...first.category,
      index,
      ...(first.category.label && { label }),
      ...(Object.keys(note).length > 0 && { note }),
      ...(Object.keys(unit).length > 0 && { unit }),
    },
  };
}
