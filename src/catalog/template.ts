import type { Localised } from '../language/language.ts';
import { type Fault, shown } from './fault.ts';
import { type IndicatorId, indicatorId } from './indicator.ts';
import { type Check, type Fields, fields, list, localised, matching, type OptionalFields } from './shape.ts';

/** Figures under one heading, in order. */
export interface TemplateSection {
  readonly heading: Localised;
  readonly figures: readonly IndicatorId[];
}

/** A field that the statistics of this catalogue do not reach, and who has it. */
export interface NotCovered {
  readonly text: Localised;
  readonly href?: string;
}

/** A ready dashboard, named after the duty it helps with. */
export interface Template {
  readonly id: string;
  readonly title: Localised;
  readonly about: Localised;
  /** The work or the law that it helps with. */
  readonly duty: Localised;
  readonly sections: readonly TemplateSection[];
  readonly notCovered: readonly NotCovered[];
}

const id = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens');
const sectionFields: Fields<TemplateSection> = { heading: localised, figures: list(id, 1) };
const notCoveredFields: Fields<NotCovered> = { text: localised };
const notCoveredOptional: OptionalFields<NotCovered> = {
  href: matching(/^https:\/\/\S+$/, 'an https address'),
};
const templateFields: Fields<Template> = {
  id,
  title: localised,
  about: localised,
  duty: localised,
  sections: list(fields(sectionFields), 1),
  notCovered: list(fields(notCoveredFields, notCoveredOptional), 1),
};
const templateShape: Check = fields(templateFields);

/** The figures of a template in order. */
export const figuresOf = (template: Template): readonly IndicatorId[] =>
  template.sections.flatMap(({ figures }) => figures);

/** Reads one file of `catalog/templates/`; null when it has a fault, and every fault is named. */
export function readTemplate(
  file: string,
  json: unknown,
  known: { has(id: IndicatorId): boolean },
): { readonly template: Template | null; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const report = (field: string, found: unknown, expected: string) =>
    faults.push({ file, entry: 'the template', field: field || 'content', found: shown(found), expected });
  templateShape(json, '', report);
  if (faults.length > 0) return { template: null, faults };
  const template = json as Template;
  const figures = figuresOf(template);
  for (const [at, figure] of figures.entries()) {
    if (!known.has(indicatorId(figure))) report('sections', figure, 'the id of a key figure');
    if (figures.indexOf(figure) < at) report('sections', figure, 'each figure only once');
  }
  return { template: faults.length > 0 ? null : template, faults };
}
