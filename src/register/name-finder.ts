import type { EnterpriseId } from '../model/identity.js';
import { findByName, nameIndex } from '../resolve/index.js';

/** The names that an enterprise is found by. */
export interface Named {
  id: EnterpriseId;
  name: string;
  nameEn: string | null;
  shortName: string | null;
  formerNames: string[];
}

/** Finds enterprises by any form of the names given here and by nothing else, best first, each with how near it is (1: the very name). */
export function nameFinder(all: readonly Named[]): (query: string) => { id: EnterpriseId; score: number }[] {
  const index = nameIndex(
    all.map(({ id, ...names }) => ({
      ...names,
      id,
      uscc: null,
      organisationCode: null,
      registrationNumber: null,
      region: null,
      park: null,
    })),
    all.map(({ id }) => ({ mention: id, enterprise: id })),
  );
  return (query) =>
    findByName(index, query, Infinity).map(({ enterprise, score }) => ({ id: enterprise, score }));
}
