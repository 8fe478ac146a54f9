import { type Day, dayOf } from '../../model/day.js';
import { type Money } from '../../model/money.js';
import type { PROJECT_KINDS, PROJECT_STAGES } from '../../model/kinds.js';
import type { Part } from '../../model/taxonomy.js';
import type { Random } from '../random.js';
import { wan } from './amounts.js';
import type { Enterprise } from './enterprise.js';
import type { ParkId } from './places.js';
import type { Roster } from './roster.js';

type Kind = (typeof PROJECT_KINDS)[number];
type Stage = (typeof PROJECT_STAGES)[number];

export interface Project {
  name: string;
  investor: Enterprise;
  kind: Kind;
  part: Part;
  /** Null where the project still looks for a park. */
  park: ParkId | null;
  investment: Money;
  expectedOutput: Money;
  jobs: number;
  landMu: number;
  powerKva: number;
  stage: Stage;
  stageDay: Day;
  wantedBy: string;
}

/**
 * How many projects of which kind stand at which stage in which park. Of the plan's tasks, T1 is on its way
 * (three of five platforms and pilot bases run), T2 is late (six of ten upgrades run), T3 has its signatures
 * but not its factories, and T4 is done (seven software projects run).
 */
const PIPELINE: readonly (readonly [ParkId | null, Kind, Stage, number])[] = [
  ['junshan', 'platform', 'running', 2],
  ['junshan', 'pilot-base', 'running', 1],
  ['junshan', 'pilot-base', 'building', 1],
  ['junshan', 'platform', 'building', 1],
  ['junshan', 'platform', 'talks', 2],
  ['smart-mfg', 'upgrade', 'running', 6],
  ['smart-mfg', 'upgrade', 'building', 7],
  ['smart-mfg', 'upgrade', 'signed', 3],
  ['smart-mfg', 'new', 'building', 3],
  ['icv-ev', 'new', 'running', 3],
  ['icv-ev', 'new', 'building', 6],
  ['icv-ev', 'new', 'signed', 5],
  ['icv-ev', 'new', 'talks', 4],
  ['modern-service', 'new', 'running', 5],
  ['modern-service', 'platform', 'running', 2],
  ['modern-service', 'new', 'building', 2],
  [null, 'new', 'talks', 4],
  [null, 'new', 'lead', 6],
  [null, 'upgrade', 'lead', 2],
];

const KIND_NAMES: Record<Kind, string> = {
  new: '生产基地项目',
  upgrade: '产线技术改造项目',
  platform: '创新平台项目',
  'pilot-base': '中试基地项目',
};

/** The list of projects; new ones come from firms here and from partner regions. */
export function inventProjects(roster: Roster, random: Random): Project[] {
  const software = random.shuffle(roster.suppliers.filter((e) => e.system === 'soft'));
  const makers = random.shuffle(roster.suppliers.filter((e) => e.standing === 'returns'));
  const partners = random.shuffle(roster.partners);
  const projects: Project[] = [];
  for (const [park, kind, stage, n] of PIPELINE) {
    for (let i = 0; i < n; i++) {
      const from =
        park === 'modern-service' ? software : kind === 'new' && random.chance(0.5) ? partners : makers;
      const investor = from.pop() ?? random.pick(roster.suppliers);
      const investment = random.int(2, 60) * 500;
      projects.push({
        name: `${investor.nameParts.brand}${investor.products[0]!.zh}${KIND_NAMES[kind]}`,
        investor,
        kind,
        part: investor.products[0]!,
        park,
        stage,
        investment: wan(investment),
        expectedOutput: wan(Math.round(investment * random.between(0.6, 2.4))),
        jobs: random.int(3, 60) * 10,
        landMu: park === 'modern-service' ? 0 : random.int(10, 260),
        powerKva: random.int(2, 60) * 500,
        stageDay: stageDay(stage, kind, random),
        wantedBy: `${random.pick([2026, 2027])}年${random.pick(['上半年', '下半年'])}`,
      });
    }
  }
  return projects;
}

/** What runs or is built as platform or pilot base was so before the first milestone, the end of 2024. */
function stageDay(stage: Stage, kind: Kind, random: Random): Day {
  const year = kind === 'platform' || kind === 'pilot-base' ? 2024 : 2025;
  const month =
    stage === 'running' || stage === 'signed' || stage === 'building' ? random.int(2, 6) : random.int(7, 9);
  return dayOf(year, month, random.int(1, 28))!;
}
