import { type Match, seenBy, type Viewer } from '../../lenses/match/index.js';
import type { PlanQuestion } from '../../lenses/plan/index.js';
import { cite, type FactRef } from '../../register/index.js';
import type { CellDoor, NeedPage } from '../api.js';
import type { Desk } from '../desk.js';
import { movesOf, needOf, noSuchNeed, theMatcher } from './need-desk.js';

/** Suppliers, and excluded ones, that a page shows unless all are asked for. */
const SHOWN = 10;
/** Rows behind a figure that are tried for a cell to open. */
const TRIED = 3;

type PartId = Match['candidates'][number]['parts'][number]['id'];
type Filter = Match['excluded'][number]['reasons'][number]['filter'];

/** The fields that say what a part of the score rests on, the one that says most first. */
const FIELDS: Record<PartId | Filter, readonly string[]> = {
  part: ['products', 'part'],
  proofs: ['title'],
  capacity: ['capacity_per_year', 'part'],
  relation: ['buyer', 'part'],
  size: ['operating_revenue'],
  nearness: [],
  certificate: ['valid_until', 'title'],
  loop: [],
};

type DoorOf = (rows: readonly number[], fields: readonly string[]) => CellDoor;

const refsOf = (rows: readonly number[], fields: readonly string[]): FactRef[] =>
  rows.slice(0, TRIED).flatMap((row) => fields.map((field) => ({ row, field })));

interface Shown {
  doorOf: DoorOf;
  /** Whether whoever looks may record a step. */
  movesOf: (state: Match['candidates'][number]['loop']['state']) => NeedPage['candidates'][number]['moves'];
  today: string;
}

/** A match as its page shows it: instead of rows the cell that each figure opens. */
function pageOf(match: Match, { doorOf, movesOf: moves, today }: Shown): NeedPage {
  return {
    ...match,
    door: doorOf([match.need.row], match.need.part ? ['part'] : ['process']),
    candidates: match.candidates.map((c) => ({
      ...c,
      parts: c.parts.map((p) => ({ ...p, door: doorOf(p.rows, FIELDS[p.id]) })),
      proofs: c.proofs.map((p) => ({
        ...p,
        door: doorOf(p.certificate ? [p.certificate.row] : [], FIELDS.proofs),
      })),
      moves: moves(c.loop.state),
    })),
    excluded: match.excluded.map((x) => ({
      ...x,
      reasons: x.reasons.map((r) => ({ ...r, door: doorOf(r.rows, FIELDS[r.filter]) })),
      moves: moves(x.loop.state),
    })),
    leads: match.leads.map((l) => ({ ...l, door: doorOf(l.rows, FIELDS.part) })),
    today,
  };
}

const first = <S extends { loop: { steps: readonly unknown[] } }>(suppliers: readonly S[]): S[] =>
  suppliers.filter((s, i) => i < SHOWN || s.loop.steps.length > 0);

/** One need as somebody sees it. @throws ChainwrightError `not-found` where it is not there, or not for who asks. */
export async function needPageOf(
  desk: Desk,
  question: PlanQuestion,
  { need: id, all, viewer, records }: { need: string; all: boolean; viewer: Viewer; records: boolean },
): Promise<NeedPage> {
  const matching = await theMatcher(desk, question);
  const seen = seenBy(viewer, matching.match(needOf(matching, id), Infinity));
  if (seen.sees !== 'all') throw noSuchNeed(id);
  const match = all
    ? seen.match
    : { ...seen.match, candidates: first(seen.match.candidates), excluded: first(seen.match.excluded) };
  // A step is recorded of the present; an earlier day is there to be read.
  const isNow = question.asOf >= desk.defaultDay;
  const shown = {
    movesOf: (state: Parameters<Shown['movesOf']>[0]) => (records && isNow ? movesOf(viewer, state) : []),
    today: desk.defaultDay,
  };
  // The register is the office's to open.
  if (viewer.role !== 'office') return pageOf(match, { ...shown, doorOf: () => null });
  const wanted: FactRef[] = [];
  pageOf(match, {
    ...shown,
    doorOf: (rows, fields) => {
      wanted.push(...refsOf(rows, fields));
      return null;
    },
  });
  const cited = await cite(desk.parts.register, wanted);
  const there = new Set(wanted.flatMap(({ row, field }, i) => (cited[i] ? [`${row}.${field}`] : [])));
  const doorOf: DoorOf = (rows, fields) =>
    refsOf(rows, fields).find(({ row, field }) => there.has(`${row}.${field}`)) ?? null;
  return pageOf(match, { ...shown, doorOf });
}
