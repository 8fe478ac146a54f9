import type { ProjectsPage } from '../api/types.js';
import type { Place } from '../place/place.js';

export const STAGES = ['lead', 'talks', 'signed', 'building', 'running'] as const;
export const KINDS = ['new', 'upgrade', 'platform', 'pilot-base'] as const;
/** The filter's word for projects without a park. */
export const NO_PARK = 'none';

/** No filter: every project. */
export const ALL = { stage: null, kind: null, park: null, find: null };

const known = <T extends string>(of: readonly T[], s: string | null): T | null =>
  of.find((one) => one === s) ?? null;

/** The filter that an address names; what it does not know it leaves out. */
export function filterOf({ stage, kind, park, find }: Place) {
  return { stage: known(STAGES, stage), kind: known(KINDS, kind), park, find };
}

/** The projects that a filter finds, in the order of the answer. */
export function found(
  projects: ProjectsPage['projects'],
  { stage, kind, park, find }: ReturnType<typeof filterOf>,
): ProjectsPage['projects'] {
  const word = find?.trim().toLowerCase() ?? '';
  return projects.filter(
    (p) =>
      (stage === null || p.stage === stage) &&
      (kind === null || p.kind === kind) &&
      (park === null || (park === NO_PARK ? p.parkWritten === null : p.park === park)) &&
      [p.name, p.investor?.name, p.investorWritten, p.part].some((s) => s?.toLowerCase().includes(word)),
  );
}
