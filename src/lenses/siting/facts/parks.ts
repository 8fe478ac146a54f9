import type { Day } from '../../../model/day.js';
import { newest } from '../../../model/newest.js';
import type { PlanPark } from '../../../model/plan.js';
import { type Amounts, type Resource, RESOURCES } from '../programme/problem.js';
import type { SitingQuestion } from '../question.js';
import { parkFinder } from './park-named.js';
import type { Project } from './projects.js';
import { signedBy, stageOrder } from './stages.js';

/** A park of the plan with the room that is left for projects without a park. Null is unknown. */
export interface Park {
  park: PlanPark;
  /** As the newest list says. */
  stated: Amounts;
  /** Stated, less what `reserved` projects need; never below nothing. */
  room: Amounts;
  /** Projects that have this park and that the stated room does not account for: not signed yet, or signed after the list's day. */
  reserved: Project[];
  /** Resources of which the reserved projects need more than is stated. */
  overbooked: Resource[];
  /** Resources of which some reserved project's need is unknown: the room may be less. */
  unsure: Resource[];
  statedOn: Day | null;
  /** The register's id of the row that says so; null where no list names the park. */
  row: number | null;
}

const FIELDS = { land: 'land_free_mu', power: 'power_free_kva' } as const;

/** Whether the room that a list states on a day leaves out already what a project needs: it was signed by then. A list without a day leaves out all that is signed. */
function isAccountedFor({ stage, stages }: Project, statedOn: Day | null): boolean {
  if (stage === null || stageOrder(stage) < stageOrder('signed')) return false;
  if (statedOn === null) return true;
  const signed = signedBy(stages);
  return signed !== null && signed <= statedOn;
}

/** The parks of the plan, and the texts of lists that name none of them. */
export function parksOf(
  question: SitingQuestion,
  projects: readonly Project[],
): { parks: Park[]; unknown: string[] } {
  const { view, plan, asOf } = question;
  const find = parkFinder(plan);
  const statements = view.statements('parks', asOf).filter((s) => s.text('park') !== null);
  const newestOf = newest(statements, (s) => find(s.text('park')!));
  const parks = plan.parks.map((park, index): Park => {
    const s = newestOf.get(index)?.[0];
    const statedOn = s ? view.snapshot.sources[s.source]!.statedOn : null;
    const reserved = projects.filter(
      (p) => p.park !== null && find(p.park) === index && !isAccountedFor(p, statedOn),
    );
    const stated: Amounts = { land: s?.number(FIELDS.land) ?? null, power: s?.number(FIELDS.power) ?? null };
    const left = (r: Resource) =>
      stated[r] === null ? null : stated[r] - reserved.reduce((sum, p) => sum + (p.need[r] ?? 0), 0);
    const room = (r: Resource) => {
      const amount = left(r);
      return amount === null ? null : Math.max(0, amount);
    };
    return {
      park,
      stated,
      room: { land: room('land'), power: room('power') },
      reserved,
      overbooked: RESOURCES.filter((r) => (left(r) ?? 0) < 0),
      unsure: RESOURCES.filter((r) => reserved.some((p) => p.need[r] === null)),
      statedOn,
      row: s?.row ?? null,
    };
  });
  const written = [...statements.map((s) => s.text('park')!), ...projects.flatMap((p) => p.park ?? [])];
  return { parks, unknown: [...new Set(written.filter((name) => find(name) < 0))].sort() };
}
