export const datasetFaults = [
  'not-jsonstat',
  'newer-version',
  'bad-dimension',
  'bad-index',
  'wrong-size',
  'short-value',
  'bad-value',
  'unknown-status',
  'bad-text',
  'wrong-table',
] as const;
export type DatasetFaultKind = (typeof datasetFaults)[number];

/** What is wrong with a text that should have been JSON-stat 2.0; `detail` is in English, for the curious. */
export class DatasetFault extends Error {
  readonly fault: DatasetFaultKind;
  readonly detail: string;

  constructor(fault: DatasetFaultKind, detail: string) {
    super(`${fault}: ${detail}`);
    this.name = 'DatasetFault';
    this.fault = fault;
    this.detail = detail;
  }
}
