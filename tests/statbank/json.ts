type Json = Readonly<Record<string, unknown>>;

/**
 * JSON in which the values of a dimension stand in the order of their positions, as the office sends them and as some
 * clients take them; JavaScript's own would move integer-like codes to the front.
 */
export function orderedJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) {
    const plain = value.every((item) => typeof item !== 'object' || item === null);
    return plain ? JSON.stringify(value) : `[${value.map(orderedJson).join(',')}]`;
  }
  const parts = Object.entries(value).flatMap(([key, item]) => {
    if (item === undefined) return [];
    const isCategory = key === 'category' && typeof item === 'object';
    const text = isCategory ? categoryJson(item as Json) : orderedJson(item);
    return [`${JSON.stringify(key)}:${text}`];
  });
  return `{${parts.join(',')}}`;
}

function categoryJson(category: Json): string {
  const index = category['index'];
  if (typeof index !== 'object' || index === null || Array.isArray(index))
    return orderedJson({ ...category });
  const positions = index as Readonly<Record<string, number>>;
  const order = Object.keys(positions).toSorted(
    (a, b) => (positions[a] as number) - (positions[b] as number),
  );
  const parts = Object.entries(category).map(([key, map]) => {
    const of = map as Json;
    const items = order.filter((code) => Object.hasOwn(of, code));
    return `${JSON.stringify(key)}:{${items.map((code) => `${JSON.stringify(code)}:${orderedJson(of[code])}`).join(',')}}`;
  });
  return `{${parts.join(',')}}`;
}
