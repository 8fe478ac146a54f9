import { type Day, dayOf } from '../../model/day.js';
import type { Part } from '../../model/taxonomy.js';
import type { Random } from '../random.js';
import type { Account } from './accounts.js';
import { SECOND_TIER } from './bill.js';
import type { Chain } from './chain.js';
import type { Credential } from './credential.js';
import type { Need } from './dealings.js';
import type { Enterprise } from './enterprise.js';
import type { Plant } from './plants.js';
import type { Roster } from './roster.js';

/** Why a supplier that looks like the best is not. */
export type NearMiss = 'ended' | 'capacity' | 'other-site';

/** A supplier of a planted need: where it makes the part, how many it can, and what it can prove. */
export interface Applicant {
  enterprise: Enterprise;
  site: string;
  capacityPerYear: number;
  volumePerYear: number;
  /** To which site its IATF certificate is issued, and until when it is valid. */
  certified: { site: string; from: Day; until: Day };
  /** Null: it fits in all. */
  nearMiss: NearMiss | null;
}

/** A need with one supplier that fits in all, and others that each fail in one thing. */
export interface PlantedMatch {
  need: Need;
  applicants: Applicant[];
}

const MATCHES = 3;
const NEAR_MISSES: readonly NearMiss[] = ['ended', 'capacity', 'other-site'];
const START = dayOf(2026, 9, 1)!;
const CERTIFIED = { from: dayOf(2024, 10, 15)!, until: dayOf(2027, 10, 14)! };
const ENDED = { from: dayOf(2023, 4, 10)!, until: dayOf(2026, 4, 9)! };
/** The need's yearly value as a share of the smallest applicant's revenue. */
const STRAIN = 0.1;

/** Needs whose best supplier is known, for parts of which the chain tells nothing else. */
export function plantMatches(
  known: {
    roster: Roster;
    plants: readonly Plant[];
    chain: Chain;
    accounts: readonly Account[];
    certificates: readonly Credential[];
  },
  random: Random,
): PlantedMatch[] {
  const { roster, plants, chain, accounts, certificates } = known;
  const told = new Set([
    ...chain.gaps.map((p) => p.id),
    ...chain.singleSources.map((s) => s.part.id),
    ...SECOND_TIER.flat(),
  ]);
  const revenue = new Map(accounts.filter((a) => a.year === 2024).map((a) => [a.enterprise, a.revenue]));
  const certified = new Set(certificates.map((c) => c.holder));
  const taken = new Set<Enterprise>();
  const matches: PlantedMatch[] = [];
  const uses = random.shuffle(plants.flatMap((plant) => plant.bill.map((item) => ({ plant, item }))));
  for (const { plant, item } of uses) {
    if (matches.length === MATCHES) break;
    if (told.has(item.part.id)) continue;
    const supplying = new Set(chain.links.filter((l) => l.part === item.part).map((l) => l.supplier));
    const free = roster.suppliers.filter(
      (e) =>
        e.products.includes(item.part) &&
        e.family === null &&
        [supplying, certified, taken].every((others) => !others.has(e)),
    );
    const best = free.find((e) => revenue.has(e));
    const rivals = free.filter((e) => e !== best).slice(0, NEAR_MISSES.length);
    if (!best || rivals.length < NEAR_MISSES.length) continue;
    const chosen = [best, ...rivals];
    for (const e of chosen) taken.add(e);
    told.add(item.part.id);
    const least = Math.min(...chosen.flatMap((e) => revenue.get(e) ?? [])) / 100;
    const volume = Math.max(100, Math.round((STRAIN * least) / item.price / 100) * 100);
    matches.push({
      need: needOf(plant, item.part, volume, random),
      applicants: chosen.map((e, i) => applicantOf(e, volume, i === 0 ? null : NEAR_MISSES[i - 1]!)),
    });
  }
  return matches;
}

function needOf(plant: Plant, part: Part, volumePerYear: number, random: Random): Need {
  return {
    plant,
    part,
    volumePerYear,
    programme: `${plant.maker.nameParts.brand}F${random.int(1, 9)}`,
    process: '',
    start: START,
    ramp: random.pick(['6个月达纲', '首年50%，次年100%']),
    certificates: 'IATF 16949、PPAP',
    visibility: '定向邀请',
    note: '',
  };
}

function applicantOf(enterprise: Enterprise, volume: number, nearMiss: NearMiss | null): Applicant {
  const [first, second] = [1, 2].map((n) => `${enterprise.nameParts.brand}${n === 1 ? '一' : '二'}号厂区`);
  const present = volume * 2;
  return {
    enterprise,
    site: first!,
    volumePerYear: present,
    capacityPerYear: present + (nearMiss === 'capacity' ? Math.round(volume * 0.4) : volume * 2),
    certified: {
      site: nearMiss === 'other-site' ? second! : first!,
      ...(nearMiss === 'ended' ? ENDED : CERTIFIED),
    },
    nearMiss,
  };
}
