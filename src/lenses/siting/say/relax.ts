import { type Text, text } from '../../../model/text.js';
import type { Relax } from '../answer.js';
import { type Option, type Resource, RESOURCES } from '../programme/problem.js';
import { roomNeeded } from '../programme/what-if.js';
import type { Solved } from '../solved.js';
import { moreOf, namesOf } from './words.js';

type Extra = Readonly<Record<Resource, number>>;

/** What is lacking in a park for a project, everybody else staying where they are. */
function lackOf({ task, best }: Solved, c: number, park: number): Extra {
  const lack = (r: Resource) => {
    const room = task.parks[park]!.room[r];
    if (room === null) return 0;
    const taken = task.asking.reduce(
      (sum, { need }, i) => sum + (i === c || best.assignment[i]?.park === park ? (need[r] ?? 0) : 0),
      0,
    );
    return Math.max(0, taken - room);
  };
  return { land: lack('land'), power: lack('power') };
}

/** The least that would do if others changed parks, and who; null when that saves nothing. */
function leastOf(
  { task, problem, best, solver }: Solved,
  c: number,
  option: Option,
  lack: Extra,
): Relax['ifOthersMove'] {
  if (RESOURCES.every((r) => lack[r] === 0)) return null;
  const { extra, assignment } = roomNeeded(problem, best.assignment, c, option, solver);
  const saves = RESOURCES.every((r) => extra[r] <= lack[r]) && RESOURCES.some((r) => extra[r] < lack[r]);
  if (!saves) return null;
  const moves = task.asking.filter((_, i) => {
    const [before, then] = [best.assignment[i], assignment[i]];
    return before && then && before.park !== then.park;
  });
  return { extra, moves: moves.map((p) => p.id) };
}

function sentence({ task }: Solved, name: Text, relax: Omit<Relax, 'says' | 'park'>): Text {
  const { extra, dropFocus, undo, ifOthersMove } = relax;
  const more = moreOf(extra);
  const names = new Map<string, string>(task.asking.map((p) => [p.id, p.name]));
  const moved = namesOf((ifOthersMove?.moves ?? []).map((id) => names.get(id)!));
  const less = ifOthersMove ? moreOf(ifOthersMove.extra) : null;
  const needs = [
    ...(more.en === '' ? [] : [text(`${more.en} in ${name.en}`, `${name.zh}${more.zh}`)]),
    ...(dropFocus ? [text(`the focus of ${name.en} set aside`, `放宽${name.zh}主导方向`)] : []),
    ...(undo === null ? [] : [text(`override ${undo} taken back`, `撤销人工指定 ${undo}`)]),
  ];
  const or = less
    ? text(
        ` (${less.en === '' ? 'none' : less.en} if ${moved.en} changed parks)`,
        `（如将${moved.zh}调至其他园区，则${less.zh === '' ? '无需增加' : less.zh}）`,
      )
    : text('', '');
  return text(needs.map((n) => n.en).join(', ') + or.en, needs.map((n) => n.zh).join('，并') + or.zh);
}

function relaxOf(solved: Solved, c: number, option: Option): Relax {
  const { park } = solved.task.parks[option.park]!;
  const word = solved.task.overrides.get(c)?.find((w) => w.verdict === 'not-in' && w.park === park.id);
  const extra = lackOf(solved, c, option.park);
  const relax = {
    extra,
    dropFocus: option.fit === 'against',
    undo: word?.id ?? null,
    ifOthersMove: leastOf(solved, c, option, extra),
  };
  return { park: park.id, ...relax, says: sentence(solved, park.name, relax) };
}

/**
 * What would give a project without a park one, everybody else staying where they are: the fewest things first, then what keeps the
 * focus, then the least measured by the park's own room.
 */
export function relaxesOf(solved: Solved, c: number): Relax[] {
  const things = ({ extra, dropFocus, undo }: Relax) =>
    RESOURCES.filter((r) => extra[r] > 0).length + Number(dropFocus) + Number(undo !== null);
  const share = ({ extra }: Relax, park: number) => {
    const of = (r: Resource) => extra[r] / Math.max(1, solved.task.parks[park]!.room[r] ?? 1);
    return of('land') + of('power');
  };
  return solved.task.ground.candidates[c]!.options.map((option) => {
    const relax = relaxOf(solved, c, option);
    return { relax, things: things(relax), share: share(relax, option.park) };
  })
    .sort(
      (a, b) =>
        a.things - b.things || Number(a.relax.dropFocus) - Number(b.relax.dropFocus) || a.share - b.share,
    )
    .map(({ relax }) => relax);
}
