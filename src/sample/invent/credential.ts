import type { Day } from '../../model/day.js';
import type { CREDENTIALS, LEVELS } from '../../model/kinds.js';
import type { Enterprise } from './enterprise.js';

/** A title that an enterprise holds or held; a renewal is a term of its own. */
export interface Credential {
  holder: Enterprise;
  kind: (typeof CREDENTIALS)[number];
  /** Its own name; empty where the kind says all. */
  title: string;
  level: (typeof LEVELS)[number];
  batch: string | null;
  issuer: string | null;
  number: string | null;
  issued: Day;
  /** Null: without end. */
  validUntil: Day | null;
  scope: string | null;
}

/** Whether it is valid on a day: both ends included. */
export function isValid(c: Pick<Credential, 'issued' | 'validUntil'>, day: Day): boolean {
  return c.issued <= day && (c.validUntil === null || c.validUntil >= day);
}

export const AS_OF = '2025-10-31' as Day;
export const FINAL = '2025-12-31' as Day;
