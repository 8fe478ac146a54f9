import { text } from '../../../model/text.js';
import type { Override } from '../answer.js';
import type { Conflict } from '../programme/conflicts.js';
import type { SitingQuestion } from '../question.js';
import type { Task } from '../task.js';

/** Every override ever recorded, the newest first, with what became of it. */
export function overridesOf(
  { placements, plan, view, asOf }: SitingQuestion,
  task: Task,
  conflicts: readonly Conflict[],
): Override[] {
  const firms = new Map(view.enterprises(asOf).map((e) => [e.id, e]));
  const inConflict = new Set(conflicts.flatMap((c) => c.rules.map((rule) => task.overrideOf.get(rule)?.id)));
  const used = new Map([...task.overrideOf].map(([rule, word]) => [word.id, rule]));
  const stateOf = (id: number, stands: boolean, undone: number | null): Override['state'] => {
    if (undone !== null) return 'undone';
    if (!stands) return 'replaced';
    if (!used.has(id)) return 'idle';
    return inConflict.has(id) ? 'in-conflict' : 'kept';
  };
  return placements.toReversed().map((word): Override => {
    const rule = used.get(word.id);
    const project = rule && rule.kind !== 'room' ? task.asking[rule.candidate]! : null;
    const name = project?.name ?? `${firms.get(word.investor)?.name ?? ''} ${word.project}`.trim();
    const park = plan.parks.find((p) => p.id === word.park)?.name ?? text(word.park, word.park);
    const day = word.instant.slice(0, 10);
    const what =
      word.verdict === 'to'
        ? text(`${name} to ${park.en}`, `${name}落户${park.zh}`)
        : text(`${name} not in ${park.en}`, `${name}不落户${park.zh}`);
    return {
      id: word.id,
      project: project?.id ?? null,
      park: word.park,
      verdict: word.verdict,
      reason: word.reason,
      actor: word.actor,
      instant: word.instant,
      state: stateOf(word.id, word.stands, word.undone),
      says: text(
        `${what.en}, because: ${word.reason} (${word.actor}, ${day})`,
        `${what.zh}，理由：${word.reason}（${word.actor}，${day}）`,
      ),
    };
  });
}
