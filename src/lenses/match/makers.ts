import type { EnterpriseId } from '../../model/identity.js';
import type { Process } from '../../model/matching.js';
import type { Part } from '../../model/taxonomy.js';
import type { MatchFacts } from './facts.js';
import { folded } from './matching.js';
import type { Need } from './needs.js';

/** How close what a supplier makes is to what is wanted, closest first. The last: somebody approached it, and no list says what it makes. */
export const CLOSENESS = ['part', 'system', 'process-in-system', 'process', 'not-on-record'] as const;
export type Closeness = (typeof CLOSENESS)[number];

/** Why a supplier comes into question. */
export interface Made {
  closeness: Closeness;
  /** The product text, or the part that it supplies. */
  text: string;
  rows: readonly number[];
}

/** That a supplier has a process, and for the parts of which systems. */
interface Working {
  systems: Set<string>;
  inSystem: Made;
  elsewhere: Made;
}

const working = (text: string, rows: readonly number[]): Working => ({
  systems: new Set(),
  inSystem: { closeness: 'process-in-system', text, rows },
  elsewhere: { closeness: 'process', text, rows },
});

/** Who has a process: all, and those that make parts of a system by it. */
interface Workers {
  all: Map<EnterpriseId, Working>;
  bySystem: Map<string, Map<EnterpriseId, Working>>;
}

/** The zone's suppliers by what they make. */
export interface Makers {
  byPart: ReadonlyMap<string, ReadonlyMap<EnterpriseId, Made>>;
  byProcess: ReadonlyMap<string, Workers>;
  /** Suppliers of whom no product is on record. */
  productsUnknown: number;
}

const systemOf = (part: Part): string => part.parent ?? part.id;

/** Whether a process makes a part: it is named, or its system is. */
const makes = (process: Process, part: Part): boolean =>
  process.makes.includes(part.id) || (part.parent !== null && process.makes.includes(part.parent));

/** Sorts the zone's suppliers by part and by process. */
export function makersOf(facts: MatchFacts, processes: readonly Process[]): Makers {
  const byPart = new Map<string, Map<EnterpriseId, Made>>();
  const put = (part: string, id: EnterpriseId, made: Made) => {
    const known = byPart.get(part) ?? new Map<EnterpriseId, Made>();
    if (!known.has(id)) known.set(id, made);
    byPart.set(part, known);
  };
  for (const { enterprise, part, text, row } of facts.products)
    if (facts.zone.has(enterprise)) put(part, enterprise, { closeness: 'part', text, rows: [row] });
  for (const { supplier, part, rows } of facts.links)
    if (facts.zone.has(supplier))
      put(part, supplier, { closeness: 'part', text: facts.parts.get(part)?.zh ?? part, rows });
  const byProcess = new Map<string, Workers>(
    processes.map((p) => [p.id, { all: new Map(), bySystem: new Map() }]),
  );
  const atWork = new Set<EnterpriseId>();
  for (const [partId, own] of byPart) {
    const part = facts.parts.get(partId);
    for (const [id, made] of own) {
      atWork.add(id);
      for (const process of part ? processes.filter((p) => makes(p, part)) : []) {
        const { all, bySystem } = byProcess.get(process.id)!;
        const system = systemOf(part!);
        const worker = all.get(id) ?? working(made.text, made.rows);
        worker.systems.add(system);
        all.set(id, worker);
        const inSystem = bySystem.get(system) ?? new Map<EnterpriseId, Working>();
        bySystem.set(system, inSystem.set(id, worker));
      }
    }
  }
  const spoken = processes.map(({ id, words }) => ({
    firms: byProcess.get(id)!.all,
    words: words.map(folded),
  }));
  for (const id of facts.zone) {
    const products = (facts.firms.get(id)?.products ?? []).map((text) => ({ text, read: folded(text) }));
    if (products.length > 0) atWork.add(id);
    for (const { firms, words } of spoken) {
      const product = products.find((p) => words.some((w) => p.read.includes(w)));
      if (product && !firms.has(id)) firms.set(id, working(product.text, []));
    }
  }
  return { byPart, byProcess, productsUnknown: facts.zone.size - atWork.size };
}

/** The process that a need names, if it is known and makes the part. */
export function processOf(need: Need, part: Part | null, processes: readonly Process[]): Process | null {
  const written = folded(need.processText ?? '');
  const process = processes.find((p) => p.words.some((w) => written.includes(folded(w))));
  if (!process || (part && !makes(process, part))) return null;
  return process;
}

/** The suppliers that come into question for a need: who makes the part, or has a process that makes it. Each stands once. */
export function madeFor(
  need: Need,
  part: Part | null,
  process: Process | null,
  { byPart, byProcess }: Makers,
): [EnterpriseId, Made][] {
  const key = part?.id ?? need.partText;
  const makers = (key === null ? undefined : byPart.get(key)) ?? new Map<EnterpriseId, Made>();
  const found = [...makers];
  const general = part?.parent ? byPart.get(part.parent) : undefined;
  for (const [id, { text, rows }] of general ?? [])
    if (!makers.has(id)) found.push([id, { closeness: 'system', text, rows }]);
  if (!process) return found;
  const system = part && systemOf(part);
  const { all, bySystem } = byProcess.get(process.id)!;
  const workers = process.transferable || system === null ? all : (bySystem.get(system) ?? []);
  for (const [id, { systems, inSystem, elsewhere }] of workers)
    if (!makers.has(id) && !general?.has(id))
      found.push([id, system !== null && systems.has(system) ? inSystem : elsewhere]);
  return found;
}
