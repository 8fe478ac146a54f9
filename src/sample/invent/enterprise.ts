import type { Day } from '../../model/day.js';
import type { Money } from '../../model/money.js';
import type { Part } from '../../model/taxonomy.js';
import type { Uscc } from '../../model/uscc.js';
import type { NameParts } from './names.js';
import type { ParkId, PartnerRegion } from './places.js';

/**
 * How the office knows a firm: it files monthly returns, did so until it fell out, hands in annual accounts,
 * is estimated by its park, or only stands in lists.
 */
export type Standing = 'returns' | 'left' | 'accounts' | 'estimate' | 'listed';

export interface FormerName {
  name: string;
  /** The last day on which it was the firm's name. */
  until: Day;
}

/** An invented enterprise: what is so, whatever the files say. */
export interface Enterprise {
  key: string;
  uscc: Uscc;
  role: 'vehicle-maker' | 'parts-supplier' | 'other';
  /** Where in the zone; null for an enterprise of a partner region. */
  park: ParkId | null;
  partner: PartnerRegion | null;
  nameParts: NameParts;
  name: string;
  nameEn: string;
  /** Whether the tax list gives the English name. */
  englishListed: boolean;
  /** A short name that fits no other enterprise's name; null when there is none. */
  shortName: string | null;
  /** A short name that fits a sibling as well; null when it has no sibling. */
  ambiguousName: string | null;
  formerNames: FormerName[];
  /** Siblings share a number. */
  family: number | null;
  /** Its system of the taxonomy, by id. */
  system: string;
  products: Part[];
  industryCode: string;
  /** Software and chip-design firms have revenue and no output. */
  revenueOnly: boolean;
  standing: Standing;
  /** Output (or revenue) of 2025. */
  turnover: Money;
  founded: Day;
  capital: Money;
  employees: number;
}

/** Above scale in the tax list of 2025. */
export function isAboveScale(e: Enterprise): boolean {
  return e.standing === 'returns';
}
