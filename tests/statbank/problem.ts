/** An answer of the office that is no answer: its HTTP status and its body, whose own `status` may differ. */
export class Problem extends Error {
  readonly http: number;
  readonly body: Readonly<Record<string, unknown>> | null;

  constructor(http: number, body: Readonly<Record<string, unknown>> | null) {
    super(JSON.stringify(body));
    this.http = http;
    this.body = body;
  }
}

/** The office's titles, spelling and all. */
export type Title =
  | 'Non-existent variable'
  | 'Non-existent value'
  | 'Non-existent codelist'
  | 'Missing selection for mandantory variable'
  | 'Illegal selection expression'
  | 'Too many cells selected'
  | 'Unsupported output format'
  | 'Unsupported language'
  | 'Non-existent table'
  | 'Non-existent page';

export function problem(title: Title, http = 400, status = http, detail?: string): Problem {
  return new Problem(http, { type: 'Parameter error', title, ...(detail && { detail }), status });
}

/** The framework's own refusal of a parameter it cannot bind. */
export function bindingProblem(name: string, message: string): Problem {
  return new Problem(400, {
    type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1',
    title: 'One or more validation errors occurred.',
    status: 400,
    errors: { [name]: [message] },
    traceId: '00-00000000000000000000000000000000-0000000000000000-00',
  });
}
