import { text } from '../../../model/text.js';
import type { Binding } from '../answer.js';
import { bindingOf } from '../programme/what-if.js';
import type { Solved } from '../solved.js';
import { amountOf, namesOf, resourceName } from './words.js';

/** The land and power that hold the answer back, each with how much more would better it and how. */
export function bindingsOf({ task, problem, best, solver }: Solved): Binding[] {
  const bindings = bindingOf(problem, best, solver).map(
    ({ park, resource, extra, level, best: then }): Binding => {
      const gained = task.asking.filter((_, c) => best.assignment[c] === null && then.assignment[c] !== null);
      const lost = task.asking.filter((_, c) => best.assignment[c] !== null && then.assignment[c] === null);
      const moved = task.asking.filter((_, c) => {
        const [a, b] = [best.assignment[c], then.assignment[c]];
        return a && b && a.park !== b.park && b.fit === 'focus' && a.fit !== 'focus';
      });
      const { name, id } = task.parks[park]!.park;
      const [amount, what] = [amountOf(extra, resource), resourceName(resource)];
      const places = namesOf(gained.map((p) => p.name));
      const moves = namesOf(moved.map((p) => p.name));
      const losers = namesOf(lost.map((p) => p.name));
      const but =
        lost.length > 0
          ? text(`, but leave ${losers.en} without one`, `，但${losers.zh}将无园区可落`)
          : text('', '');
      const gain = [
        ...(gained.length > 0 ? [text(`give ${places.en} a park`, `使${places.zh}得以落地`)] : []),
        ...(moved.length > 0
          ? [text(`let ${moves.en} go where the focus is`, `使${moves.zh}落入主导方向相符的园区`)]
          : []),
        ...(gained.length + moved.length === 0 ? [text('better the answer', '使整体方案更优')] : []),
      ];
      return {
        park: id,
        resource,
        extra,
        level,
        places: gained.map((p) => p.id),
        moves: moved.map((p) => p.id),
        displaces: lost.map((p) => p.id),
        says: text(
          `${amount.en} more ${what.en} in ${name.en} would ${gain.map((g) => g.en).join(' and ')}${but.en}.`,
          `${name.zh}再增${what.zh} ${amount.zh}，可${gain.map((g) => g.zh).join('，并')}${but.zh}。`,
        ),
      };
    },
  ); // Of two amounts that bring the same, the greater says nothing.
  const brings = (b: Binding) => JSON.stringify([b.park, b.resource, b.places, b.moves, b.displaces]);
  return bindings.filter((b, i) => bindings.findIndex((other) => brings(other) === brings(b)) === i);
}
