import type { EnterpriseId, IdentityKey } from '../model/identity.js';
import type { Text } from '../model/text.js';
import type { Tie } from './way.js';

/**
 * One way in which sources name an enterprise: the distinct tuple of identifying fields found in one or many
 * rows. Absent is null, never an empty text.
 */
export interface Mention {
  /** Stable hash of the tuple below. */
  id: string;
  uscc: string | null;
  organisationCode: string | null;
  registrationNumber: string | null;
  name: string | null;
  nameEn: string | null;
  shortName: string | null;
  formerNames: string[];
  region: string | null;
  park: string | null;
}

/** A person's verdict on two keys; undone ones are not passed in. */
export interface Decision {
  a: IdentityKey;
  b: IdentityKey;
  verdict: 'same' | 'different';
}

/** A doubtful pair put to a person: is the enterprise named by `a` the one known by `b`? */
export interface Question {
  a: IdentityKey;
  b: IdentityKey;
  /** A mention that holds key `a`. */
  mention: string;
  /** The enterprise that answers to key `b`. */
  candidate: EnterpriseId;
  score: number;
  reason: Text;
}

/** Where a mention stands. */
export interface Link {
  mention: string;
  enterprise: EnterpriseId;
  /** 0–1: how sure; 1 when alone or told by a code. */
  score: number;
  reason: Text;
}

/** Enterprises with the keys that answer for them, strongest first; the first gives the id. */
export interface Cluster {
  enterprise: EnterpriseId;
  keys: IdentityKey[];
  mentions: string[];
}

/** A verdict that could not be carried out, and why. */
export interface IgnoredDecision {
  decision: Decision;
  reason: Text;
}

export interface Resolution {
  clusters: Cluster[];
  links: Link[];
  /** What holds the clusters together, between the ids of mentions. */
  ties: Tie<string>[];
  questions: Question[];
  /** Verdicts that codes or other verdicts make impossible. */
  ignored: IgnoredDecision[];
  /** Rules that produced candidate pairs: rows without a key, pairs, the largest block (for B07, B08). */
  blocks: { rule: string; unkeyed: number; pairs: number; largest: number }[];
}
