import type { Condition, SizeClasses } from '../../../model/rulebook.js';
import type { Text } from '../../../model/text.js';
import type { Fraction } from '../exact.js';
import type { Asked, Find, Setting, Unit } from '../measures/index.js';
import type { Profile } from '../profile.js';
import type { Share } from '../share.js';
import type { Verdict } from '../verdict.js';

/** A line that is held against a profile by itself, with what there is to say of it. */
export interface Line {
  judge: (profile: Profile) => Verdict;
  /** What is asked, in words. */
  asks: Text;
  /** What the profile says to it, in words. */
  found: (profile: Profile) => Text;
  /** The fields that are looked at, as paths into the profile. */
  reads: readonly string[];
  /** The figure and what it is held against; null for a line without one. */
  figure: Figure | null;
  /** The same figure unrounded, and the line it is held against; null for a line without one. */
  step: { find: Find; line: Fraction } | null;
  /** The least change of the profile that meets the line; null where that cannot be told. */
  reach: (profile: Profile) => Setting | null;
}

/** A figure that is held against a threshold: money in CNY, shares as fractions. */
export interface Figure {
  unit: Unit;
  threshold: number;
  falling: boolean;
  value: (profile: Profile) => number | null;
}

/** What a line is asked with: the question, the size classes, and the id under which a person answers. */
export interface LineQuestion {
  condition: Condition;
  id: string;
  asked: Asked;
  sizes: SizeClasses;
  share: Share;
}
