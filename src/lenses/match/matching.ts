import type { MatchRules, Processes, Qualifications } from '../../model/matching.js';

/** The rules by which suppliers are matched to needs. */
export interface Matching {
  rules: MatchRules;
  qualifications: Qualifications;
  processes: Processes;
}

/** A name as it is compared: white space, width and case do not count. */
export const folded = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
