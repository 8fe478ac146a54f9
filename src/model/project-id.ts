import { createHash } from 'node:crypto';

declare const brand: unique symbol;

/** A project of the register, the same in every list that states it anew: `p` and 10 hex digits. */
export type ProjectId = string & { [brand]: 'ProjectId' };

const folded = (name: string) => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** What a project is told by beside its investor: its name as lists write it, or, without one, its kind and part. */
export function projectKey(project: string | null, kind: string | null, part: string | null): string {
  return folded(project ?? `${kind ?? ''}|${part ?? ''}`);
}

/** The id of an investor's project. Stage, park, needs and amounts may change without making it another project. */
export function projectIdOf(investor: string, key: string): ProjectId {
  const hash = createHash('sha256').update(JSON.stringify([folded(investor), key]));
  return `p${hash.digest('hex').slice(0, 10)}` as ProjectId;
}
