import type { Day } from '../../model/day.js';
import type { Part } from '../../model/taxonomy.js';
import type { Random } from '../random.js';
import { wan } from './amounts.js';
import type { Enterprise } from './enterprise.js';
import type { ParkId } from './places.js';
import type { Project } from './projects.js';
import type { Roster } from './roster.js';

/** A project that is new in the lists of autumn and has no park yet, what they say of it before, and where it belongs. */
export interface NewProject extends Omit<Project, 'landMu'> {
  /** Null where the list leaves it out. */
  landMu: number | null;
  /** Its stage in the list of September; null: it was not in it. */
  before: Pick<Project, 'stage' | 'stageDay'> | null;
  /** The park that is for it and has room; null: it needs more land than any park that is for it has. */
  belongs: ParkId | null;
}

/** More land than any park has free. */
const TOO_MUCH_MU = 4200;

/**
 * Five projects: one that no park has the land for, one of unknown land, one that skipped a stage, one that stepped back, one without
 * any trouble. All but the first are small and add more than any other, so that room is found for them first.
 */
export function inventNewProjects(roster: Roster, random: Random): NewProject[] {
  const of = (
    layer: Part['layer'],
    from: readonly Enterprise[] = roster.suppliers,
  ): { investor: Enterprise; part: Part } => {
    const found = from.flatMap((investor) =>
      investor.products.filter((part) => part.layer === layer).map((part) => ({ investor, part })),
    );
    const [first] = roster.suppliers as [Enterprise];
    return found.length > 0 ? random.pick(found) : { investor: first, part: first.products[0]! };
  };
  const project = (
    { investor, part }: { investor: Enterprise; part: Part },
    what: string,
    rest: Omit<NewProject, 'name' | 'investor' | 'part' | 'park' | 'jobs' | 'wantedBy'>,
  ): NewProject => ({
    name: `${investor.nameParts.brand}${part.zh}${what}`,
    investor,
    part,
    park: null,
    jobs: random.int(10, 90) * 10,
    wantedBy: `${random.pick([2026, 2027])}年${random.pick(['上半年', '下半年'])}`,
    ...rest,
  });
  const software = of('software');
  const day = (text: string) => text as Day;
  return [
    project(of('battery', roster.partners), '超级工厂项目', {
      kind: 'new',
      investment: wan(620_000),
      expectedOutput: wan(980_000),
      landMu: TOO_MUCH_MU,
      powerKva: 20_000,
      stage: 'talks',
      stageDay: day('2025-10-21'),
      before: { stage: 'lead', stageDay: day('2025-09-02') },
      belongs: null,
    }),
    project(of('traditional'), '中试验证基地项目', {
      kind: 'pilot-base',
      investment: wan(8000),
      expectedOutput: wan(6000),
      landMu: null,
      powerKva: 1500,
      stage: 'lead',
      stageDay: day('2025-10-16'),
      before: null,
      belongs: 'junshan',
    }),
    project(of('traditional'), '智能化改造项目', {
      kind: 'upgrade',
      investment: wan(52_000),
      expectedOutput: wan(90_000),
      landMu: 30,
      powerKva: 1000,
      stage: 'signed',
      stageDay: day('2025-10-18'),
      before: { stage: 'lead', stageDay: day('2025-08-28') },
      belongs: 'smart-mfg',
    }),
    project(software, '研发总部项目', {
      kind: 'new',
      investment: wan(48_000),
      expectedOutput: wan(95_000),
      landMu: 40,
      powerKva: 1200,
      stage: 'lead',
      stageDay: day('2025-10-20'),
      before: { stage: 'talks', stageDay: day('2025-09-03') },
      belongs: software.part.layer === 'software' ? 'modern-service' : 'icv-ev',
    }),
    project(of('chip'), '联合创新平台项目', {
      kind: 'platform',
      investment: wan(20_000),
      expectedOutput: wan(12_000),
      landMu: 60,
      powerKva: 2000,
      stage: 'talks',
      stageDay: day('2025-10-22'),
      before: { stage: 'talks', stageDay: day('2025-09-05') },
      belongs: 'junshan',
    }),
  ];
}
