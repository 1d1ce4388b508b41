import { addressOf } from '../../app/location.ts';
import type { Dashboard } from '../../dashboard/dashboard.ts';

/** The whole address of a dashboard, to be sent to others. */
export const fullAddress = (dashboard: Dashboard): string =>
  new URL(addressOf(dashboard), document.baseURI).href;
