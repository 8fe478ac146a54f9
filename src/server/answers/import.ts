import type { ReportedFile } from '../../intake/index.js';
import { fieldOf, kindOf } from '../../model/kinds.js';
import { planStatus } from '../../lenses/plan/index.js';
import { liveSources, registerTotals, sourceLog } from '../../register/index.js';
import type { Changed, ImportPage } from '../api.js';
import type { Desk } from '../desk.js';
import { notFound } from './not-found.js';
import { LIMITS, type Tray, type WaitingFile } from '../tray.js';
import { clockText } from './instant.js';

/** Problems of a sheet that are listed; how many there are is said. */
const LISTED = 500;

function sheetOf({
  name,
  hidden,
  kind,
  headerRow,
  columns,
  counts,
  problems,
}: ReportedFile['sheets'][number]) {
  const errors = problems.filter((p) => p.severity === 'error').length;
  return {
    name,
    hidden,
    kind: kind === 'unknown' ? null : kindOf(kind).label,
    headerRow,
    columns: columns.map(({ field, ...column }) => ({
      ...column,
      field: field === null || kind === 'unknown' ? null : (fieldOf(kind, field)?.label ?? null),
    })),
    counts,
    errors,
    warnings: problems.length - errors,
    problems: problems
      .toSorted((x, y) => (x.severity === y.severity ? 0 : x.severity === 'error' ? -1 : 1))
      .slice(0, LISTED)
      .map(({ row, cell, severity, message, fix }) => ({
        place: cell ?? (row === null ? '' : `${row}`),
        severity,
        message,
        fix,
      })),
  };
}

function waitingOf(
  { name, by, report }: WaitingFile,
  live: ReadonlySet<string>,
): ImportPage['waiting'][number] {
  const { sha256, statedOn, error, sheets } = report;
  return {
    sha256,
    file: name,
    by,
    statedOn,
    error: error?.message ?? null,
    known: live.has(sha256),
    sheets: sheets.map(sheetOf),
  };
}

/** The files that wait, the work under way, and every source that was ever taken in. */
export async function importPageOf(desk: Desk, tray: Tray): Promise<ImportPage> {
  const { register, zone } = desk.parts;
  const live = await liveSources(register);
  const at = (instant: string) => clockText(instant, zone.time_zone);
  return {
    limits: LIMITS,
    waiting: tray.waiting.map((file) => waitingOf(file, live)),
    job: tray.job,
    sources: (await sourceLog(register)).map(({ actor, instant, withdrawn, ...source }) => ({
      ...source,
      by: actor,
      at: at(instant),
      withdrawn: withdrawn && { by: withdrawn.actor, at: at(withdrawn.instant) },
    })),
  };
}

/** Does some work on the register and says what it has changed: rows, enterprises, questions, and the goals whose figure moved. */
export async function changedBy(desk: Desk, act: () => Promise<string[]>): Promise<Changed> {
  const { register, zone, next } = desk.parts;
  const figures = async () => {
    const { goals } = planStatus(await desk.question(undefined), zone, next);
    return { goals, totals: await registerTotals(register) };
  };
  const before = await figures();
  const files = await act();
  const after = await figures();
  const both = (of: 'enterprises' | 'questions' | 'rows'): [number, number] => [
    before.totals[of],
    after.totals[of],
  ];
  return {
    files,
    enterprises: both('enterprises'),
    questions: both('questions'),
    rows: both('rows'),
    goals: after.goals.flatMap(({ id, name, unit, value }) => {
      const was = before.goals.find((g) => g.id === id)?.value ?? null;
      return was === value ? [] : [{ id, name, unit, before: was, after: value }];
    }),
  };
}

/** A source that counts now. @throws ChainwrightError `not-found` when it was withdrawn or never taken in. */
export async function liveSourceOf(desk: Desk, sha256: string): Promise<{ name: string }> {
  const source = (await sourceLog(desk.parts.register)).find(
    (s) => s.sha256 === sha256 && s.withdrawn === null,
  );
  if (source) return source;
  throw notFound('This source does not count any more: it was withdrawn.', '该来源已撤回，不再计入。');
}
