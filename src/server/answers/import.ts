import type { ReportedFile } from '../../intake/index.js';
import { ENTERPRISE_FIELDS, type Field, fieldOf, KINDS, kindOf } from '../../model/kinds.js';
import type { Language } from '../../model/text.js';
import { problemsCsv } from '../../report/index.js';
import { liveSources, sourceLog } from '../../register/index.js';
import type { Changed, ImportKinds, ImportPage } from '../api.js';
import type { OfficeFile } from '../office.js';
import type { Desk } from '../desk.js';
import { notFound } from './not-found.js';
import { overviewOf } from './overview.js';
import { LIMITS, type Tray, type WaitingFile } from '../tray.js';
import { clockText } from './instant.js';

/** Problems of a sheet that are listed; how many there are is said. */
const LISTED = 500;

const named = ({ name, label }: Pick<Field, 'name' | 'label'>) => ({ name, label });
const namedOf = (field: Field | null) => field && named(field);

type Sheet = ReportedFile['sheets'][number];

const worstFirst = (problems: Sheet['problems']) =>
  problems.toSorted((x, y) => (x.severity === y.severity ? 0 : x.severity === 'error' ? -1 : 1));

const placeOf = ({ cell, row }: Pick<Sheet['problems'][number], 'cell' | 'row'>) =>
  cell ?? (row === null ? '' : `${row}`);

function sheetOf(
  { name, hidden, kind, headerRow, columns, counts, problems }: Sheet,
  lines: WaitingFile['lines'][number],
  correction: ReturnType<WaitingFile['corrections']['get']>,
) {
  const errors = problems.filter((p) => p.severity === 'error').length;
  const fieldNamed = (field: string | null) =>
    field === null || kind === 'unknown' ? null : (fieldOf(kind, field) ?? null);
  return {
    name,
    hidden,
    kind: kind === 'unknown' ? null : { name: kind, label: kindOf(kind).label },
    headerRow,
    columns: columns.map(({ field, ignored = false, ...column }) => ({
      ...column,
      ignored,
      field: namedOf(fieldNamed(field)),
    })),
    lines,
    correction: correction ?? null,
    counts,
    errors,
    warnings: problems.length - errors,
    truncated: problems.length > LISTED,
    problems: worstFirst(problems)
      .slice(0, LISTED)
      .map(({ severity, message, fix, ...at }) => ({ place: placeOf(at), severity, message, fix })),
  };
}

function waitingOf(
  { name, by, report, lines, corrections }: WaitingFile,
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
    sheets: sheets.map((sheet, i) => sheetOf(sheet, lines[i] ?? [], corrections.get(i))),
  };
}

/** What a sheet and a column can be corrected to. */
export function importKinds(): ImportKinds {
  return {
    kinds: KINDS.map(({ name, label, fields }) => ({ name, label, fields: fields.map(named) })),
    common: ENTERPRISE_FIELDS.map(named),
  };
}

/** Every problem of a waiting file as a CSV. */
export function problemsFileOf({ name, report }: WaitingFile, language: Language): OfficeFile {
  const lines = report.sheets.flatMap((sheet) =>
    worstFirst(sheet.problems).map((problem) => ({
      ...problem,
      sheet: sheet.name,
      place: placeOf(problem),
    })),
  );
  return {
    name: `${name.replace(/\.\w+$/, '')}-${language === 'en' ? 'problems' : '问题清单'}.csv`,
    bytes: problemsCsv(lines, language),
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

/** How much the register holds, and the figure of each goal. */
export interface Figures {
  totals: Record<'enterprises' | 'questions' | 'rows', number>;
  goals: (Omit<Changed['goals'][number], 'before' | 'after'> & { value: number | null })[];
}

export async function figuresOf(desk: Desk): Promise<Figures> {
  const { status, register } = await overviewOf(desk, await desk.question(undefined));
  return {
    totals: register,
    goals: status.goals.map(({ id, name, unit, value }) => ({ id, name, unit, value })),
  };
}

/** Does some work on the register and says what it has changed: rows, enterprises, questions, and the goals whose figure moved. */
export async function changedBy(
  figures: () => Promise<Figures>,
  act: () => Promise<string[]>,
): Promise<Changed> {
  const before = await figures();
  const files = await act();
  const after = await figures();
  const both = (of: keyof Figures['totals']): [number, number] => [before.totals[of], after.totals[of]];
  return {
    files,
    enterprises: both('enterprises'),
    questions: both('questions'),
    rows: both('rows'),
    goals: after.goals.flatMap(({ value, ...goal }) => {
      const was = before.goals.find((g) => g.id === goal.id)?.value ?? null;
      return was === value ? [] : [{ ...goal, before: was, after: value }];
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
