import { useDashboardStore } from '../../app/store.ts';
import { useWorld } from '../../app/world.tsx';
import { setTitles } from '../../dashboard/dashboard.ts';
import { fromTemplate } from '../../dashboard/fromTemplate.ts';
import { useTemplates } from './useTemplates.ts';

export interface TemplateCard {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

/** The ready dashboards by name, and how one is begun with: the places stay, and so does a title of the reader's own. */
export function useTemplateCards(): {
  readonly cards: readonly TemplateCard[];
  readonly onTemplate: (id: string) => void;
} {
  const { language } = useWorld();
  const edit = useDashboardStore((store) => store.edit);
  const templates = useTemplates();
  const cards = templates.map(({ id, title, about }) => ({
    id,
    title: title[language],
    about: about[language],
  }));
  const onTemplate = (id: string) => {
    const template = templates.find((each) => each.id === id);
    if (template === undefined) return;
    edit((before) => {
      const ready = fromTemplate(template, language, before);
      return setTitles(ready, { title: before.title ?? template.title[language] });
    });
  };
  return { cards, onTemplate };
}
