import { queryOptions } from '@tanstack/react-query';
import { assetJson } from '../../app/assets.ts';
import { readRelations } from '../../areas/relations.ts';

/** What municipalities are compared by; loaded when one is the reader's own place. */
export const relationsOptions = () =>
  queryOptions({ queryKey: ['relations'], queryFn: () => assetJson('relations').then(readRelations) });
