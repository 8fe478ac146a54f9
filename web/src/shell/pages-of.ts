import type { Me, Role } from '../api/types.js';
import { type PageName, PAGES } from '../place/place.js';

const READING: readonly PageName[] = PAGES.filter((page) => page !== 'people' && page !== 'invitations');

const PAGES_OF: Record<Role, readonly PageName[]> = {
  administrator: [...READING, 'people'],
  analyst: READING,
  'vehicle-maker': ['chain', 'needs'],
  enterprise: ['invitations', 'enterprises', 'ladder'],
  'park-operator': ['parks', 'visits'],
  leader: READING.filter((page) => page !== 'import' && page !== 'inbox' && page !== 'corrections'),
};

/** The pages that stand in the bar of whoever reads. Without sign-in there are no accounts to keep. */
export function pagesOf({ signIn, visitor }: Me): readonly PageName[] {
  if (signIn === 'none') return READING;
  return visitor === null ? [] : PAGES_OF[visitor.role];
}
