import type { Me, Role } from '../api/types.js';
import { type PageName, PAGES } from '../place/place.js';

const READING: readonly PageName[] = PAGES.filter((page) => page !== 'people' && page !== 'invitations');

/** What those see who work on the register, and leaders do not. */
const OFFICERS_ONLY: ReadonlySet<PageName> = new Set([
  'import',
  'corrections',
  'inbox',
  'news',
  'audit',
  'settings',
]);

const PAGES_OF: Record<Role, readonly PageName[]> = {
  administrator: [...READING, 'people'],
  analyst: READING,
  'vehicle-maker': ['chain', 'needs'],
  enterprise: ['invitations', 'enterprises', 'ladder'],
  'park-operator': ['parks', 'visits'],
  leader: READING.filter((page) => !OFFICERS_ONLY.has(page)),
};

/** The pages that stand in the bar of whoever reads. Without sign-in there are no accounts to keep. */
export function pagesOf({ signIn, visitor }: Me): readonly PageName[] {
  if (signIn === 'none') return READING;
  return visitor === null ? [] : PAGES_OF[visitor.role];
}
