import { ChainwrightError } from '../../model/errors.js';
import type { EnterpriseId } from '../../model/identity.js';
import { text } from '../../model/text.js';
import { newestRevisions, revisionLog, type Snapshot } from '../../register/index.js';
import type { RegisterChanges } from '../api.js';
import type { Desk } from '../desk.js';
import type { ChangesAsked } from '../parameters.js';

type RowChange = RegisterChanges['rows']['lines'][number];
type EnterpriseChange = RegisterChanges['enterprises']['lines'][number];

/** What has changed in the register after a revision: at most `limit` revisions at once, and a page of what they changed. */
export async function registerChangesOf(
  desk: Desk,
  snapshot: Snapshot,
  { since, until: asked, from, limit }: ChangesAsked,
): Promise<RegisterChanges> {
  const { register } = desk.parts;
  const newest = await newestRevisions(register);
  // A revision that this desk has not read yet is told of by the next answer.
  const latest =
    newest.snapshot > snapshot.revision ? snapshot.revision : Math.max(newest.snapshot, newest.steps);
  for (const revision of [since, asked ?? since])
    if (revision > latest) throw noSuchRevision(revision, latest);
  const last = Math.max(since, asked ?? latest);
  const until = Math.min(last, since + limit);
  const log = await revisionLog(register, since, until);
  const counts = rowCounts(snapshot, since, until);
  const [before, after] = [holdersAt(snapshot, since), holdersAt(snapshot, until)];
  const rows = changedRows(snapshot, since, until, before, after);
  const cut = <Line>(lines: readonly Line[]) => {
    const part = lines.slice(from, from + limit);
    return { total: lines.length, truncated: part.length < lines.length, lines: part };
  };
  return {
    since,
    until,
    latest,
    revisions: {
      total: last - since,
      truncated: until < last,
      lines: log.map((r) => ({ ...r, rows: counts.get(r.number) ?? [] })),
    },
    enterprises: cut(changedEnterprises(rows, before, after)),
    rows: cut(rows),
  };
}

function noSuchRevision(revision: number, latest: number): ChainwrightError {
  return new ChainwrightError(
    'no-such-revision',
    text(
      `There is no revision ${revision}, the newest is ${latest}: ask since an earlier one, and if the register was restored or rebuilt, read it anew from revision 0.`,
      `没有修订 ${revision}，最新修订为 ${latest}：请从较早的修订查询；如企业库曾恢复或重建，请从修订 0 重新读取。`,
    ),
  );
}

/** The enterprise that each mention stood for at a revision. */
function holdersAt({ assignments }: Snapshot, revision: number): Map<number, EnterpriseId> {
  const standing = assignments.filter((a) => a.from <= revision && revision < a.until);
  return new Map(standing.map((a) => [a.mention, a.enterprise]));
}

/** How many rows of each kind began and ended with each revision. */
function rowCounts(
  snapshot: Snapshot,
  since: number,
  until: number,
): Map<number, { kind: string; began: number; ended: number }[]> {
  const counts = new Map<number, { kind: string; began: number; ended: number }[]>();
  for (const kind of snapshot.kinds) {
    const ofKind = new Map<number, { kind: string; began: number; ended: number }>();
    const count = (revision: number, change: 'began' | 'ended') => {
      if (revision <= since || revision > until) return;
      const at = ofKind.get(revision) ?? { kind, began: 0, ended: 0 };
      at[change]++;
      ofKind.set(revision, at);
    };
    for (const index of snapshot.table(kind).sources) {
      const source = snapshot.sources[index]!;
      count(source.from, 'began');
      count(source.until, 'ended');
    }
    for (const [revision, at] of ofKind) counts.set(revision, [...(counts.get(revision) ?? []), at]);
  }
  return counts;
}

/** The rows that count at one of two revisions alone, in the order of their numbers. */
function changedRows(
  snapshot: Snapshot,
  since: number,
  until: number,
  before: ReadonlyMap<number, EnterpriseId>,
  after: ReadonlyMap<number, EnterpriseId>,
): RowChange[] {
  const rows: RowChange[] = [];
  const live = snapshot.sources.map(({ from, until: end }) => ({
    was: from <= since && since < end,
    is: from <= until && until < end,
  }));
  for (const kind of snapshot.kinds) {
    const { rowIds, sources, mentions } = snapshot.table(kind);
    rowIds.forEach((row, slot) => {
      const { was, is } = live[sources[slot]!]!;
      if (was === is) return;
      const enterprise = (is ? after : before).get(mentions[slot]!) ?? null;
      rows.push({ row, kind, change: is ? 'began' : 'ended', enterprise });
    });
  }
  return rows.sort((a, b) => a.row - b.row);
}

/** The enterprises of which a row or a mention is another at two revisions, in the order of their ids. */
function changedEnterprises(
  rows: readonly RowChange[],
  before: ReadonlyMap<number, EnterpriseId>,
  after: ReadonlyMap<number, EnterpriseId>,
): EnterpriseChange[] {
  const touched = new Set<string>(rows.flatMap(({ enterprise }) => enterprise ?? []));
  const successors = new Map<string, Set<string>>();
  for (const mention of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(mention), after.get(mention)];
    if (was === is) continue;
    for (const id of [was, is]) if (id !== undefined) touched.add(id);
    if (was !== undefined && is !== undefined)
      successors.set(was, (successors.get(was) ?? new Set()).add(is));
  }
  const [there, thereNow] = [new Set<string>(before.values()), new Set<string>(after.values())];
  return [...touched].sort().map((id) => {
    const change = !there.has(id) ? 'began' : thereNow.has(id) ? 'changed' : 'ended';
    return { id, change, now: change === 'ended' ? [...(successors.get(id) ?? [])].sort() : [] };
  });
}
