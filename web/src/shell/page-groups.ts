import type { PageName } from '../place/place.js';

/** The pages by what they answer, as they stand in the bar. */
export const PAGE_GROUPS = {
  plan: ['overview', 'goal', 'tasks', 'collection', 'brief'],
  firms: ['invitations', 'enterprises', 'ladder', 'visits'],
  chain: ['chain', 'needs', 'regions', 'overseas'],
  parks: ['parks', 'projects'],
  sources: ['import', 'corrections', 'review'],
  office: ['inbox', 'news', 'audit', 'people', 'settings'],
} as const satisfies Record<string, readonly PageName[]>;

export type GroupName = keyof typeof PAGE_GROUPS;

/** A group of the pages that a reader may open; those of a group with one page only go by the page's own name. */
export interface PageGroup {
  name: GroupName;
  pages: readonly PageName[];
}

/** The groups that hold any of a reader's pages. */
export function groupsOf(readers: readonly PageName[]): PageGroup[] {
  return (Object.keys(PAGE_GROUPS) as GroupName[])
    .map((name) => ({ name, pages: PAGE_GROUPS[name].filter((page) => readers.includes(page)) }))
    .filter(({ pages }) => pages.length > 0);
}
