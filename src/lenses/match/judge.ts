import type { EnterpriseId } from '../../model/identity.js';
import { type MatchRules, SCORE_PARTS, type ScorePart } from '../../model/matching.js';
import { type MatchState, stateAfter } from '../../model/match-steps.js';
import type { Asked, CapacityLeft } from './capacity.js';
import { firstShort } from './capacity.js';
import type { Firm, Revenue } from './facts.js';
import type { Made } from './makers.js';
import type { Need } from './needs.js';
import type { Proof, ProofState } from './proofs.js';
import type { Supplying } from './question.js';
import type { RecordedStep } from '../../register/index.js';

/** What a supplier is held against. */
export interface Sought {
  need: Need;
  asked: readonly Asked[] | null;
  /** What is asked at full volume, units a year; null: unknown. */
  peak: number | null;
  /** Of a year of full volume, in fen; null: unknown. */
  value: number | null;
  buyer: Firm | null;
}

/** A supplier that comes into question, with all that is known of it. */
export interface Applicant {
  id: EnterpriseId;
  firm: Firm;
  inZone: boolean;
  made: Made;
  capacity: CapacityLeft;
  proofs: readonly Proof[];
  revenue: Revenue | null;
  links: readonly Supplying[];
  steps: readonly RecordedStep[];
}

/** Why a supplier is excluded. What is unknown excludes nobody. */
export const FILTERS = ['certificate', 'capacity', 'size', 'loop'] as const;
export type Filter = (typeof FILTERS)[number];

/** A value between 0 and 1, and what it could be as far as it is unknown. */
export interface Worth {
  value: number;
  low: number;
  high: number;
}

const known = (value: number): Worth => ({ value, low: value, high: value });

/** The worths that the rules give by name, made once: a matcher judges hundreds of thousands of suppliers. */
export interface Scale {
  rules: MatchRules;
  unknown: Worth;
  closeness: Record<Made['closeness'], Worth>;
  proofs: Record<ProofState, Worth>;
  relation: Record<Relation, Worth>;
  nearness: Record<'same' | 'zone' | 'open' | 'outside', Worth>;
}

export function scaleOf(rules: MatchRules): Scale {
  const { closeness, proofs, relation, nearness } = rules;
  const unknown: Worth = { value: rules.unknown, low: 0, high: 1 };
  return {
    rules,
    unknown,
    closeness: {
      part: known(closeness.part),
      system: known(closeness.system),
      'process-in-system': known(closeness['process-in-system']),
      process: known(closeness.process),
      'not-on-record': unknown,
    },
    proofs: {
      'in-hand': known(proofs['in-hand']),
      'to-confirm': { value: proofs['to-confirm'], low: 0, high: 1 },
      'not-on-record': unknown,
      ended: known(0),
      'other-site': known(0),
    },
    relation: {
      plant: known(relation.plant),
      buyer: known(relation.buyer),
      other_buyer: known(relation.other_buyer),
      none: known(relation.none),
    },
    nearness: {
      same: known(nearness.same_park),
      zone: known(nearness.zone),
      open: { value: nearness.zone, low: nearness.zone, high: nearness.same_park },
      outside: known(0),
    },
  };
}

/** Money of a year against money of a year, as a fraction. */
export const strain = ({ value }: Sought, revenue: Revenue | null): number | null =>
  value === null || revenue === null || revenue.amount <= 0 ? null : value / revenue.amount;

export const stateOf = ({ steps }: Applicant): MatchState => stateAfter(steps.map((s) => s.step));

/** The filters that a supplier does not pass. */
export function failed(sought: Sought, applicant: Applicant, rules: MatchRules): Filter[] {
  const filters: Filter[] = [];
  const { proofs, capacity, revenue } = applicant;
  if (proofs.some((p) => p.requirement.asked && (p.state === 'ended' || p.state === 'other-site')))
    filters.push('certificate');
  if (sought.asked && firstShort(sought.asked, capacity)) filters.push('capacity');
  const size = strain(sought, revenue);
  if (size !== null && size > rules.size.at_most) filters.push('size');
  const state = stateOf(applicant);
  if (state === 'declined' || state === 'closed') filters.push('loop');
  return filters;
}

function proofsWorth(proofs: readonly Proof[], scale: Scale): Worth {
  const { length } = proofs;
  if (length === 0) return scale.unknown;
  if (length === 1) return scale.proofs[proofs[0]!.state];
  const sum = { value: 0, low: 0, high: 0 };
  for (const { state } of proofs) {
    const worth = scale.proofs[state];
    sum.value += worth.value;
    sum.low += worth.low;
    sum.high += worth.high;
  }
  return { value: sum.value / length, low: sum.low / length, high: sum.high / length };
}

/** Capacity by how far it goes beyond what is asked; `left` is at least that much. */
const headroom = (left: number, peak: number, { just_enough: least, ample }: MatchRules['capacity']) =>
  Math.min(1, least + ((left / peak - 1) / (ample - 1)) * (1 - least));

function capacityWorth({ peak }: Sought, { low, high }: CapacityLeft, { rules, unknown }: Scale): Worth {
  if (peak === null || peak <= 0 || (low === null && high === null)) return unknown;
  const most = high === null ? 1 : high < peak ? 0 : headroom(high, peak, rules.capacity);
  if (low === null || low < peak) return { value: Math.min(rules.unknown, most), low: 0, high: most };
  const least = headroom(low, peak, rules.capacity);
  return { value: least, low: least, high: most };
}

/** The closest dealings that lists show with who needs the part. */
export type Relation = keyof MatchRules['relation'];

export function relationOf({ need }: Sought, links: readonly Supplying[]): Relation {
  let closest: Relation = 'none';
  for (const { plant, buyer } of links) {
    if (plant !== null && plant === need.plant) return 'plant';
    if (buyer !== null && buyer === need.buyer) closest = 'buyer';
    else if (buyer !== null && closest === 'none') closest = 'other_buyer';
  }
  return closest;
}

/** Whether both are in one park; null where that is not known of one of them. */
export function samePark({ buyer }: Sought, firm: Firm): boolean | null {
  return buyer?.park?.id && firm.park?.id ? buyer.park.id === firm.park.id : null;
}

function nearnessWorth(inZone: boolean, near: boolean | null, { nearness }: Scale): Worth {
  if (!inZone) return nearness.outside;
  return near === null ? nearness.open : near ? nearness.same : nearness.zone;
}

function sizeWorth(size: number | null, { rules, unknown }: Scale): Worth {
  if (size === null) return unknown;
  const { comfortable, at_most: most } = rules.size;
  return known(Math.max(0, Math.min(1, (most - size) / (most - comfortable))));
}

/** Every part of the score. */
export function worthOf(sought: Sought, applicant: Applicant, scale: Scale): Record<ScorePart, Worth> {
  const { made, proofs, capacity, links, firm, revenue, inZone } = applicant;
  return {
    part: scale.closeness[made.closeness],
    proofs: proofsWorth(proofs, scale),
    capacity: capacityWorth(sought, capacity, scale),
    relation: scale.relation[relationOf(sought, links)],
    size: sizeWorth(strain(sought, revenue), scale),
    nearness: nearnessWorth(inZone, samePark(sought, firm), scale),
  };
}

/** The sum of the parts by their weights. */
export function scoreOf(sought: Sought, applicant: Applicant, scale: Scale): Worth {
  const worth = worthOf(sought, applicant, scale);
  const total = { value: 0, low: 0, high: 0 };
  for (const part of SCORE_PARTS) {
    const { weight } = scale.rules.score[part];
    const { value, low, high } = worth[part];
    total.value += weight * value;
    total.low += weight * low;
    total.high += weight * high;
  }
  return total;
}
