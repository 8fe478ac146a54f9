import { text } from '../../../model/text.js';
import type { Cause, Explanation } from '../answer/index.js';
import { type Holdings, unitsOn } from '../count.js';
import type { PlanQuestion } from '../question.js';
import type { Title } from '../titles.js';

type Move = Explanation['moves'][number];

interface Counted {
  title: Title;
  enterprise: Move['enterprise'];
}

/** What counts on a day, by a key that holds between two views of the register. */
function counted(held: Holdings, question: PlanQuestion): Map<string, Counted> {
  return new Map(
    [...unitsOn(held, question.asOf).values()].map((title) => {
      const { id, name, uscc } = held.members.get(title.enterprise)!;
      const key = held.selection.count === 'title' ? `${id}\n${title.credential}\n${title.name}` : id;
      return [key, { title, enterprise: { id, name, uscc } }];
    }),
  );
}

/** Whether a holder was in a goal's population, by its id. */
function memberIds(held: Holdings): ReadonlySet<string> {
  return new Set([...held.members.values()].map((m) => m.id));
}

/** What came and went between two days, one thing a move: they add up to the change of the count. */
export function countMoves(
  earlier: { question: PlanQuestion; held: Holdings },
  later: { question: PlanQuestion; held: Holdings },
): Move[] {
  const before = counted(earlier.held, earlier.question);
  const after = counted(later.held, later.question);
  const wasMember = memberIds(earlier.held);
  const isMember = memberIds(later.held);
  const move = ({ enterprise, title }: Counted, cause: Cause, amount: 1 | -1): Move => ({
    enterprise,
    cause,
    amount,
    says: says(cause, title),
  });
  const added = [...after].filter(([key]) => !before.has(key));
  const gone = [...before].filter(([key]) => !after.has(key));
  return [
    ...added.map(([, c]) => {
      const since = c.title.start;
      const cause = !wasMember.has(c.enterprise.id)
        ? 'joined'
        : since !== null && since > earlier.question.asOf
          ? 'awarded'
          : 'corrected';
      return move(c, cause, 1);
    }),
    ...gone.map(([, c]) => {
      const { end } = c.title;
      const cause = !isMember.has(c.enterprise.id)
        ? 'departed'
        : end !== null && end !== 'open' && end < later.question.asOf
          ? 'ended'
          : 'corrected';
      return move(c, cause, -1);
    }),
  ];
}

function says(cause: Cause, { label, start, end }: Title): Move['says'] {
  switch (cause) {
    case 'awarded':
      return text(`${label}, valid from ${start}.`, `${label}，自 ${start} 起有效。`);
    case 'ended':
      return text(`${label}, ended ${end}.`, `${label}，${end} 到期。`);
    case 'joined':
      return text(`${label}; came into the goal’s scope.`, `${label}，新纳入统计口径。`);
    case 'departed':
      return text(`${label}; no longer in the goal’s scope.`, `${label}，不再纳入统计口径。`);
    default:
      return text(`${label}; stated otherwise by a newer list.`, `${label}，较新名单有更正。`);
  }
}
