/** A rename in links: `since` is the day it came into force, `why` the reason; old links pass through all of them, in order. */
interface Migration {
  readonly since: string;
  readonly why: string;
  readonly change: (parameters: URLSearchParams) => void;
}

/** None yet: version 1 is the first. Each new one comes with a line in the golden links of the tests. */
const migrations: readonly Migration[] = [];

/** The query in today's form. */
export function migrated(query: string): string {
  if (migrations.length === 0) return query;
  const parameters = new URLSearchParams(query);
  for (const { change } of migrations) change(parameters);
  return parameters.toString();
}
