import { type Day, parseDay } from '../../../model/day.js';
import { PROJECT_STAGES } from '../../../model/kinds.js';
import type { Statement } from '../../../register/index.js';

export type Stage = (typeof PROJECT_STAGES)[number];

/** A stage that a project reached. */
export interface StageStep {
  stage: Stage;
  /** The day that a list gives for it, the earliest; null where none does. */
  since: Day | null;
  /** The day of the first list that says so; null where it has none. */
  statedOn: Day | null;
  /** Stages that lists never showed between the one before and this one. */
  skipped: Stage[];
  /** Whether it stands before the one before it. */
  steppedBack: boolean;
  /** The register's id of the row that first says so. */
  row: number;
}

export const stageOrder = (stage: Stage) => PROJECT_STAGES.indexOf(stage);

const stageIn = (s: Statement) => PROJECT_STAGES.find((stage) => stage === s.text('stage')) ?? null;

export const stageDayIn = (s: Statement): Day | null => {
  const day = s.text('stage_date');
  return day === null ? null : parseDay(day);
};

/**
 * The stages of a project, the oldest first, from all that lists said of it (newest first). Lists that repeat a stage add nothing but an
 * earlier day. The first stage known skips nothing: a list may begin anywhere.
 */
export function stagesOf(
  statements: readonly Statement[],
  statedOn: (source: number) => Day | null,
): StageStep[] {
  const told = statements
    .map((s) => ({ s, stage: stageIn(s), since: stageDayIn(s), statedOn: statedOn(s.source) }))
    .sort((a, b) => {
      const [x, y] = [a, b].map((t) => `${t.statedOn ?? ''} ${t.since ?? ''}`) as [string, string];
      return x < y ? -1 : x > y ? 1 : 0;
    });
  const steps: StageStep[] = [];
  for (const { s, stage, since, statedOn: day } of told) {
    if (stage === null) continue;
    const last = steps.at(-1);
    if (last?.stage === stage) {
      if (since !== null && (last.since === null || since < last.since)) last.since = since;
      continue;
    }
    const from = last ? stageOrder(last.stage) : null;
    const to = stageOrder(stage);
    steps.push({
      stage,
      since,
      statedOn: day,
      skipped: from === null ? [] : PROJECT_STAGES.slice(from + 1, Math.max(from + 1, to)),
      steppedBack: from !== null && to < from,
      row: s.row,
    });
  }
  return steps;
}

/** The earliest day by which a project is known to have been signed; null where no day is known or it was not. */
export function signedBy(steps: readonly StageStep[]): Day | null {
  const days = steps
    .filter(({ stage }) => stageOrder(stage) >= stageOrder('signed'))
    .flatMap(({ since, statedOn }) => since ?? statedOn ?? []);
  return days.length > 0 ? days.reduce((a, b) => (a < b ? a : b)) : null;
}
