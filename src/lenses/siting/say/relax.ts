import { text } from '../../../model/text.js';
import type { Relax } from '../answer.js';
import { type Option, type Resource, RESOURCES } from '../programme/problem.js';
import { roomNeeded } from '../programme/what-if.js';
import type { Solved } from '../solved.js';
import { moreOf, namesOf } from './words.js';

function relaxOf({ task, problem, best, solver }: Solved, c: number, option: Option): Relax {
  const { park } = task.parks[option.park]!;
  const { extra, assignment } = roomNeeded(problem, best.assignment, c, option, solver);
  const moved = task.asking.filter((_, i) => {
    const [before, then] = [best.assignment[i], assignment[i]];
    return before && then && before.park !== then.park;
  });
  const dropFocus = option.fit === 'against';
  const against = task.overrides.get(c)?.find((w) => w.verdict === 'not-in' && w.park === park.id) ?? null;
  const more = moreOf(extra);
  const needed = [
    ...(more.en === '' ? [] : [more]),
    ...(dropFocus ? [text('its focus set aside', '放宽主导方向')] : []),
    ...(moved.length > 0
      ? [
          text(
            `with ${namesOf(moved.map((p) => p.name)).en} in another park`,
            `并调整${namesOf(moved.map((p) => p.name)).zh}的园区`,
          ),
        ]
      : []),
    ...(against ? [text(`override ${against.id} taken back`, `撤销人工指定 ${against.id}`)] : []),
  ];
  return {
    park: park.id,
    extra,
    dropFocus,
    moves: moved.map((p) => p.id),
    undo: against?.id ?? null,
    says: text(
      `${park.name.en}: ${needed.map((n) => n.en).join(', ')}`,
      `${park.name.zh}：${needed.map((n) => n.zh).join('、')}`,
    ),
  };
}

/**
 * What would give a project without a park one, everybody else keeping one: the fewest things first, then
 * what keeps the focus, then the least measured by the park's own room.
 */
export function relaxesOf(solved: Solved, c: number): Relax[] {
  const { task } = solved;
  const things = (r: Relax) =>
    RESOURCES.filter((resource) => r.extra[resource] > 0).length +
    Number(r.dropFocus) +
    Number(r.undo !== null);
  const share = (r: Relax, park: number) => {
    const of = (resource: Resource) => r.extra[resource] / Math.max(1, task.parks[park]!.room[resource] ?? 1);
    return of('land') + of('power');
  };
  return task.ground.candidates[c]!.options.map((option) => {
    const relax = relaxOf(solved, c, option);
    return { relax, things: things(relax), share: share(relax, option.park) };
  })
    .sort(
      (a, b) =>
        a.things - b.things || Number(a.relax.dropFocus) - Number(b.relax.dropFocus) || a.share - b.share,
    )
    .map(({ relax }) => relax);
}
