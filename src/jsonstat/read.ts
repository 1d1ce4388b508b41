import type { Dataset } from './dataset.ts';
import { type DatasetFaultKind, DatasetFault } from './fault.ts';
import { checkDescription, checkDimension, checkNotes, checkRole } from './shape.ts';
import { isRecord, type JsonRecord, own } from './record.ts';
import { isSign } from './sign.ts';

/** More cells than any answer of the office; a file that claims more is not to be believed. */
export const mostCells = 10_000_000;

/** A dataset from outside, checked whole and returned as it came; throws a DatasetFault that names what is wrong. */
export function readDataset(json: unknown, expectedTable?: string): Dataset {
  const dataset = readHead(json, expectedTable, 1);
  const cells = dataset.size.reduce((product, size) => product * size, 1);
  if (cells > mostCells) fail('wrong-size', `size claims ${cells} cells`);
  checkValues(dataset.value, cells);
  checkStatus(dataset.status, cells);
  return dataset;
}

/** The answer of `/metadata`: a dataset whose `value` is empty, and in which a variable may have code lists only. */
export function readMetadata(json: unknown, expectedTable?: string): Dataset {
  const dataset = readHead(json, expectedTable, 0);
  return Array.isArray(dataset.value) && dataset.value.length === 0 ? dataset : { ...dataset, value: [] };
}

function fail(fault: DatasetFaultKind, detail: string): never {
  throw new DatasetFault(fault, detail);
}

function readHead(json: unknown, expectedTable: string | undefined, leastSize: number): Dataset {
  if (!isRecord(json)) return fail('not-jsonstat', `expected an object, found ${nameOf(json)}`);
  checkVersion(json.version);
  if (json.class !== 'dataset') fail('not-jsonstat', `class is ${nameOf(json.class)}, not "dataset"`);
  const { id, size, dimension } = json;
  if (!Array.isArray(id) || id.length === 0 || !id.every((code) => typeof code === 'string'))
    return fail('bad-dimension', '"id" is not a list of variable codes');
  if (new Set(id).size !== id.length) fail('bad-dimension', '"id" names a variable twice');
  if (!Array.isArray(size) || size.length !== id.length)
    return fail('wrong-size', '"size" does not have one number per variable');
  if (!isRecord(dimension)) return fail('bad-dimension', '"dimension" is missing');
  id.forEach((code: string, at) => {
    if (!Number.isInteger(size[at]) || size[at] < leastSize)
      fail('wrong-size', `size of ${code} is ${nameOf(size[at])}`);
    checkDimension(code, own(dimension, code), size[at]);
  });
  checkRole(json.role, id);
  checkNotes(json.note, 'the dataset');
  checkDescription(json);
  if (expectedTable !== undefined) checkTable(json, expectedTable);
  return json as unknown as Dataset;
}

/** A later 2.x only adds to 2.0; a later whole number need not mean the same by the same words. */
function checkVersion(version: unknown) {
  const major = typeof version === 'string' ? /^(\d{1,3})\.\d{1,3}$/.exec(version)?.[1] : undefined;
  if (Number(major) > 2) fail('newer-version', `version is ${nameOf(version)}, and 2 is what is read here`);
  if (major !== '2') fail('not-jsonstat', `version is ${nameOf(version)}, not "2.0"`);
}

/** An answer says which table it is in its extension or at the head of its label; one that says neither is let through. */
function checkTable(json: Record<string, unknown>, expected: string) {
  const px = isRecord(json.extension) ? json.extension.px : undefined;
  const stated = isRecord(px) ? px.tableid : undefined;
  const labelled = typeof json.label === 'string' ? /^(\d{5}):/.exec(json.label)?.[1] : undefined;
  const found = typeof stated === 'string' ? stated : labelled;
  if (found !== undefined && found !== expected) fail('wrong-table', `asked for ${expected}, got ${found}`);
}

function checkValues(value: unknown, cells: number) {
  if (Array.isArray(value)) {
    if (value.length < cells) fail('short-value', `${cells} cells, ${value.length} values`);
    if (value.length > cells) fail('wrong-size', `${cells} cells, ${value.length} values`);
    for (let i = 0; i < cells; i += 1) {
      const cell: unknown = value[i];
      if (cell !== null && typeof cell !== 'number') fail('bad-value', `value ${i} is ${nameOf(cell)}`);
    }
    return;
  }
  if (!isRecord(value)) return fail('short-value', `"value" is ${nameOf(value)}`);
  for (const index of checkedIndices(value, cells, 'value')) {
    const cell = value[index];
    if (cell !== null && typeof cell !== 'number') fail('bad-value', `value ${index} is ${nameOf(cell)}`);
  }
}

function checkStatus(status: unknown, cells: number) {
  if (status === undefined || status === null) return;
  if (typeof status === 'string') return checkSign(status, 'every');
  if (Array.isArray(status)) {
    if (status.length !== cells) fail('wrong-size', `${cells} cells, ${status.length} statuses`);
    status.forEach((sign, i) => sign === null || sign === '' || checkSign(sign, i));
    return;
  }
  if (!isRecord(status)) return fail('unknown-status', `"status" is ${nameOf(status)}`);
  for (const index of checkedIndices(status, cells, 'status')) checkSign(status[index], index);
}

function checkSign(sign: unknown, cell: string | number) {
  if (typeof sign !== 'string' || !isSign(sign)) fail('unknown-status', `${nameOf(sign)} at cell ${cell}`);
}

/**
 * The keys of a sparse form, all of which must be indices of cells. JavaScript lists indices first and in ascending
 * order, so that the last key speaks for all.
 */
function checkedIndices(sparse: JsonRecord, cells: number, what: string): readonly string[] {
  const keys = Object.keys(sparse);
  const last = keys.at(-1) ?? '0';
  if (!/^(0|[1-9]\d{0,8})$/.test(last) || Number(last) >= cells)
    fail('bad-index', `${what} at ${nameOf(last)} of ${cells} cells`);
  return keys;
}

/** What was found, short enough for a message. */
function nameOf(found: unknown): string {
  if (typeof found === 'string') return JSON.stringify(found.slice(0, 40));
  if (found === null || typeof found === 'number' || typeof found === 'boolean') return String(found);
  if (found === undefined) return 'missing';
  return Array.isArray(found) ? 'a list' : 'an object';
}
