import type { OfficeParts } from '../server/index.js';
import { readMatching, readOverseas, readTaxonomy } from './assets.js';
import { dayIn, type Terminal } from './context.js';
import {
  type ZoneFolder,
  zoneNextPlan,
  zoneParkMap,
  zonePlan,
  zoneRegister,
  zoneRulebooks,
} from './zone-folder.js';

/** What the office of a zone is opened with, its register open. Throws what reading the zone's files throws. */
export async function officeParts(
  folder: ZoneFolder,
  terminal: Pick<Terminal, 'env' | 'now'>,
): Promise<OfficeParts> {
  const plan = zonePlan(folder);
  const taxonomy = readTaxonomy(folder.zone.taxonomy);
  return {
    zone: folder.zone,
    plan,
    next: zoneNextPlan(folder, plan)?.plan ?? null,
    taxonomy,
    rulebooks: zoneRulebooks(folder),
    matching: readMatching(taxonomy),
    overseas: readOverseas(taxonomy),
    parkMap: zoneParkMap(folder, plan),
    today: () => dayIn(folder.zone, terminal.now()),
    register: await zoneRegister(folder, terminal),
  };
}
