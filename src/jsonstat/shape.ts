import { DatasetFault } from './fault.ts';
import { isRecord, isText, isTexts, type JsonRecord, own } from './record.ts';

/** A dimension of `size` codes: an index that places each once, and words that are words. */
export function checkDimension(code: string, dimension: unknown, size: number) {
  const category = isRecord(dimension) ? dimension.category : undefined;
  if (!isRecord(dimension) || !isRecord(category))
    throw new DatasetFault('bad-dimension', `no dimension ${JSON.stringify(code.slice(0, 40))}`);
  checkPositions(code, category, size);
  checkText(dimension.label, `label of ${code}`);
  checkNotes(dimension.note, code);
  checkTexts(category.label, `labels of ${code}`);
  checkUnits(category.unit, code);
  if (category.note !== undefined && !isRecord(category.note)) badText(`notes of ${code}`);
  if (isRecord(category.note))
    for (const [value, notes] of Object.entries(category.note)) checkNotes(notes, `${code} ${value}`);
  if (dimension.extension !== undefined && !isRecord(dimension.extension)) badText(`extension of ${code}`);
}

function checkPositions(code: string, { index, label }: JsonRecord, size: number) {
  if (index === undefined) {
    if (size === 1 && isRecord(label) && Object.keys(label).length === 1) return;
    badIndex(`${code} has ${size} values and no index`);
  }
  if (Array.isArray(index)) {
    if (!isTexts(index) || new Set(index).size !== index.length) badIndex(`${code} lists a value twice`);
    if (index.length !== size) badSize(code, size, index.length);
    return;
  }
  if (!isRecord(index)) return badIndex(`${code} has no readable index`);
  const values = Object.keys(index);
  if (values.length !== size) badSize(code, size, values.length);
  const taken = new Uint8Array(size);
  for (const value of values) {
    const position = index[value];
    if (!Number.isInteger(position) || (position as number) < 0 || (position as number) >= size)
      badIndex(`${code} ${value.slice(0, 40)} stands at ${String(position).slice(0, 40)} of ${size}`);
    if (taken[position as number] === 1) badIndex(`${code} has two values at ${position}`);
    taken[position as number] = 1;
  }
}

export function checkRole(role: unknown, id: readonly string[]) {
  if (role === undefined) return;
  if (!isRecord(role)) throw new DatasetFault('bad-dimension', '"role" is not an object');
  for (const part of ['time', 'geo', 'metric']) {
    const named = own(role, part);
    if (named === undefined) continue;
    if (!isTexts(named) || !named.every((code) => id.includes(code)))
      throw new DatasetFault('bad-dimension', `role ${part} names no variable of the dataset`);
  }
}

/** The texts that a reader may meet. */
export function checkDescription(json: JsonRecord) {
  for (const key of ['label', 'source', 'updated']) checkText(json[key], key);
  if (json.extension !== undefined && !isRecord(json.extension)) badText('extension');
}

export function checkNotes(notes: unknown, where: string) {
  if (notes !== undefined && !isTexts(notes)) badText(`notes of ${where}`);
}

function checkText(text: unknown, where: string) {
  if (text !== undefined && text !== null && !isText(text)) badText(where);
}

function checkTexts(labels: unknown, where: string) {
  if (labels === undefined) return;
  if (!isRecord(labels)) return badText(where);
  for (const value of Object.keys(labels)) if (!isText(labels[value])) badText(where);
}

function checkUnits(units: unknown, code: string) {
  if (units === undefined) return;
  if (!isRecord(units)) return badText(`units of ${code}`);
  for (const unit of Object.values(units)) {
    if (!isRecord(unit)) return badText(`units of ${code}`);
    checkText(unit.base, `unit of ${code}`);
    if (unit.decimals !== undefined && !Number.isInteger(unit.decimals)) badText(`decimals of ${code}`);
  }
}

function badText(where: string): never {
  throw new DatasetFault('bad-text', `${where.slice(0, 80)} is not what the standard says`);
}

function badIndex(detail: string): never {
  throw new DatasetFault('bad-index', detail);
}

function badSize(code: string, size: number, found: number): never {
  throw new DatasetFault('wrong-size', `${code} has ${found} values and size ${size}`);
}
