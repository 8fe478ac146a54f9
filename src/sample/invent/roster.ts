import type { Part, Taxonomy } from '../../model/taxonomy.js';
import type { Random } from '../random.js';
import { drawGaps } from './bill.js';
import { Draft } from './draft.js';
import type { Enterprise } from './enterprise.js';
import { giveFormerNames } from './former-names.js';
import { giveShortNames } from './short-names.js';
import { rankByTurnover } from './turnover.js';

/** Everybody: in the zone, and of the partner regions. */
export interface Roster {
  makers: Enterprise[];
  suppliers: Enterprise[];
  others: Enterprise[];
  partners: Enterprise[];
  /** Parts of a bill of material that nobody in the zone makes. */
  gaps: Part[];
}

/** Shares of the number of suppliers. */
const OTHERS_SHARE = 0.01;
const PARTNERS_A_REGION = 0.02;

/** Invents the enterprises of a zone: who they are and what they are called. */
export function inventRoster(suppliers: number, taxonomy: Taxonomy, random: Random): Roster {
  const gaps = drawGaps(taxonomy, random.fork('gaps'));
  const draft = new Draft(taxonomy, new Set(gaps.map((part) => part.id)), random);
  const roster: Roster = {
    makers: draft.makers(),
    suppliers: draft.suppliers(suppliers),
    others: draft.others(Math.max(2, Math.round(suppliers * OTHERS_SHARE))),
    partners: [],
    gaps,
  };
  roster.partners = draft.partners(
    gaps,
    Math.max(6, Math.round(suppliers * PARTNERS_A_REGION)),
    roster.suppliers,
  );
  rankByTurnover(roster.suppliers, random.fork('turnover'));
  const everybody = [...roster.makers, ...roster.suppliers, ...roster.others, ...roster.partners];
  giveFormerNames(everybody, draft.brands, random.fork('former'));
  giveShortNames(everybody, random.fork('short'));
  return roster;
}
