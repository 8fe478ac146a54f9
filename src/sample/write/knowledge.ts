import type { Day } from '../../model/day.js';
import type { Money } from '../../model/money.js';
import type { Period } from '../../model/period.js';
import type { Credential } from '../invent/credential.js';
import type { Enterprise } from '../invent/enterprise.js';

/** A return as it can be read: a lost figure is null. */
export interface KnownReturn {
  enterprise: Enterprise;
  period: Period;
  statedOn: Day;
  month: Money | null;
  cumulative: Money | null;
}

/** A title as one row of a list states it: what the row lost or left out is null. */
export interface KnownTitle {
  credential: Credential;
  level: Credential['level'] | null;
  issued: Day | null;
  /** Null where the row names no end, whether lost or without end. */
  validUntil: Day | null;
  proof: boolean;
}

/** What the files say about the goals, once every name is told. */
export interface Knowledge {
  returns: KnownReturn[];
  titles: KnownTitle[];
}
