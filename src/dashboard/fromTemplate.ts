import type { Template } from '../catalog/template.ts';
import type { Language } from '../language/language.ts';
import { type Dashboard, emptyDashboard, type Panel } from './dashboard.ts';

/** The template's figures for the places and span already chosen, with its headings in one language. */
export function fromTemplate(
  template: Template,
  language: Language,
  from: Dashboard = emptyDashboard,
): Dashboard {
  const panels = template.sections.flatMap(({ heading, figures }) =>
    figures.map(
      (indicator, at): Panel => (at === 0 ? { indicator, heading: heading[language] } : { indicator }),
    ),
  );
  const { figure: _figure, ...rest } = from;
  return { ...rest, panels, view: 'workspace' };
}
