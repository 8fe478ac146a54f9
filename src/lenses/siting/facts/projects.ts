import type { Day } from '../../../model/day.js';
import { groupBy } from '../../../model/group-by.js';
import { PROJECT_KINDS } from '../../../model/kinds.js';
import type { Money } from '../../../model/money.js';
import { newest } from '../../../model/newest.js';
import { type ProjectId, projectIdOf, projectKey } from '../../../model/project-id.js';
import type { Part } from '../../../model/taxonomy.js';
import type { Enterprise, Statement } from '../../../register/index.js';
import type { Amounts } from '../programme/problem.js';
import type { SitingQuestion } from '../question.js';
import { type Stage, stageDayIn, stagesOf, type StageStep } from './stages.js';
import { wantedDay } from './wanted-by.js';

export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** A project as the newest list that names it says. Null is unknown. */
export interface Project {
  id: ProjectId;
  /** What it is told by beside its investor. */
  key: string;
  name: string;
  investor: Enterprise | null;
  /** The investor as written. */
  investorWritten: string | null;
  kind: ProjectKind | null;
  part: string | null;
  layer: Part['layer'] | null;
  /** The park as written; null where it has none. */
  park: string | null;
  stage: Stage | null;
  stages: StageStep[];
  need: Amounts;
  investment: Money | null;
  /** A year's output when it runs. */
  expectedOutput: Money | null;
  jobs: number | null;
  wantedBy: { text: string; day: Day | null } | null;
  /** The register's id of the row that says so. */
  row: number;
  /** The day of its list. */
  statedOn: Day | null;
}

/** What it takes to read the projects. */
export type ProjectsQuestion = Pick<SitingQuestion, 'view' | 'asOf' | 'taxonomy' | 'partOf'>;

/**
 * The projects of the register, in the order of their ids. One investor's rows of one name are one project, whatever list they stand in;
 * a row without a project name goes by kind and part. Of the newest list's rows the one of the newest stage day stands.
 */
export function projectsOf(question: ProjectsQuestion): Project[] {
  const { view, asOf, taxonomy } = question;
  const statedOn = (source: number) => view.snapshot.sources[source]!.statedOn;
  const profiles = view.enterprises(asOf);
  const layers = new Map(taxonomy.parts.map((p) => [p.id, p.layer]));
  const keyOf = (s: Statement) => projectKey(s.text('project'), s.text('kind'), s.text('part'));
  const investorOf = (s: Statement) => (s.holder < 0 ? (s.text('investor') ?? '') : view.ids[s.holder]!);
  const idOf = (s: Statement) => projectIdOf(investorOf(s), keyOf(s));

  const statements = view.statements('projects', asOf);
  const history = groupBy(statements, idOf);
  return [...newest(statements, idOf)]
    .map(([id, rows]): Project => {
      const s = rows.reduce((a, b) => ((stageDayIn(b) ?? '') > (stageDayIn(a) ?? '') ? b : a));
      const investor = s.holder < 0 ? null : profiles[s.holder]!;
      const part = s.text('part');
      const node = part === null ? null : question.partOf(part);
      const wanted = s.text('wanted_by');
      return {
        id,
        key: keyOf(s),
        name: s.text('project') ?? [investor?.name ?? s.text('investor'), part].filter(Boolean).join(' '),
        investor,
        investorWritten: s.text('investor'),
        kind: PROJECT_KINDS.find((k) => k === s.text('kind')) ?? null,
        part,
        layer: node === null ? null : (layers.get(node) ?? null),
        park: s.text('park'),
        stage: stagesOf(rows, statedOn).at(-1)?.stage ?? null,
        stages: stagesOf(history.get(id)!, statedOn),
        need: { land: s.number('land_mu'), power: s.number('power_kva') },
        investment: s.money('investment'),
        expectedOutput: s.money('expected_output'),
        jobs: s.number('jobs'),
        wantedBy: wanted === null ? null : { text: wanted, day: wantedDay(wanted) },
        row: s.row,
        statedOn: statedOn(s.source),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
