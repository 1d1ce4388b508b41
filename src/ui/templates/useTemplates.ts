import { useQuery } from '@tanstack/react-query';
import { useWorld } from '../../app/world.tsx';
import type { Template } from '../../catalog/template.ts';

const none: readonly Template[] = [];

/** The ready dashboards; none until they have been fetched. */
export function useTemplates(): readonly Template[] {
  const { catalog } = useWorld();
  const { data } = useQuery({
    queryKey: ['templates'],
    queryFn: () => import('./templateFiles.ts').then(({ templatesFor }) => templatesFor(catalog)),
  });
  return data ?? none;
}
