import type { Catalog } from '../../catalog/catalog.ts';
import { readTemplate, type Template } from '../../catalog/template.ts';

const files = import.meta.glob<unknown>('../../../catalog/templates/*.json', {
  eager: true,
  import: 'default',
});

/** The ready dashboards, in the order of their file names; one with a fault is left out (`catalog:check` names it). */
export const templatesFor = (catalog: Catalog): readonly Template[] =>
  Object.entries(files).flatMap(([file, json]) => readTemplate(file, json, catalog.byId).template ?? []);
