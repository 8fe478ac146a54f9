import type { Taxonomy } from '../model/taxonomy.js';
import type { Plan } from '../model/plan.js';
import { loadSnapshot, type Register, type Snapshot } from '../register/index.js';
import type { PlanQuestion } from '../lenses/plan/index.js';
import { readTaxonomy } from './assets.js';
import { asOfDay, instantOption, type Terminal } from './context.js';
import { openZone, type ZoneFolder, zoneNextPlan, zonePlan, zoneRegister } from './zone-folder.js';

/** A zone opened for asking: its folder, register, rules and what the register holds. */
export interface OpenOffice {
  folder: ZoneFolder;
  register: Register;
  plan: Plan;
  /** The plan that follows; null when the zone names none. */
  next: Plan | null;
  taxonomy: Taxonomy;
  snapshot: Snapshot;
}

/** Opens the zone of a command and loads its register. */
export async function openOffice(dir: string, terminal: Terminal): Promise<OpenOffice> {
  const folder = openZone(dir);
  const plan = zonePlan(folder);
  const next = zoneNextPlan(folder, plan)?.plan ?? null;
  const taxonomy = readTaxonomy(folder.zone.taxonomy);
  const register = await zoneRegister(folder, terminal);
  return { folder, register, plan, next, taxonomy, snapshot: await loadSnapshot(register) };
}

/** The question that a command's time options ask of the plan lens. */
export function planQuestion(
  office: OpenOffice,
  options: { asOf?: string; knownAt?: string },
  now: Date,
): PlanQuestion {
  const { plan, taxonomy, snapshot, folder } = office;
  return {
    view: snapshot.at(options.knownAt === undefined ? null : instantOption('--known-at', options.knownAt)),
    plan,
    taxonomy,
    asOf: asOfDay(options, folder, now),
  };
}
