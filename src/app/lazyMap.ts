/** A map whose values are made when they are first asked for, each once. */
export function lazyMap<K, V>(keys: readonly K[], make: (key: K) => V): ReadonlyMap<K, V> {
  const known = new Set(keys);
  const made = new Map<K, V>();
  const get = (key: K): V | undefined => {
    if (!known.has(key)) return undefined;
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key);
  };
  function* values(): Generator<V, undefined> {
    for (const key of known) yield get(key) as V;
    return undefined;
  }
  function* entries(): Generator<[K, V], undefined> {
    for (const key of known) yield [key, get(key) as V];
    return undefined;
  }
  const map: ReadonlyMap<K, V> = {
    size: known.size,
    has: (key) => known.has(key),
    get,
    keys: () => known.keys(),
    values,
    entries,
    [Symbol.iterator]: entries,
    forEach: (tell) => known.forEach((key) => tell(get(key) as V, key, map)),
  };
  return map;
}
