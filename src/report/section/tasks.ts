import type { TaskAnswer } from '../../lenses/plan/index.js';
import type { Cell, Section } from '../brief.js';
import { cell, column, columns } from '../cell.js';
import type { Draft } from '../draft.js';
import { taskNote } from '../note.js';
import { EVIDENCE_STATE, NOT_ANNOUNCED, SCHEDULE_STATE } from '../signs.js';

function row(draft: Draft, task: TaskAnswer): Cell[] {
  const { park, owner, officialState, milestones, daysLate } = task;
  const where = [owner, park].flatMap((of) => (of ? [draft.say(of)] : []));
  return [
    cell(`${task.id} ${draft.say(task.name)}`, { small: where.join(' · ') }),
    cell(draft.say(officialState?.state ?? NOT_ANNOUNCED), { small: officialState?.statedOn ?? '' }),
    cell(draft.say(EVIDENCE_STATE[task.byEvidence]), {
      small: draft.t(
        `${milestones.reached} of ${milestones.of} milestones`,
        `节点 ${milestones.reached}/${milestones.of}`,
      ),
      note: taskNote(draft, task),
    }),
    cell(draft.say(SCHEDULE_STATE[task.bySchedule]), {
      small: daysLate === null ? '' : draft.t(`${daysLate} days`, `${daysLate} 天`),
      strong: task.bySchedule === 'late',
    }),
    cell(draft.say(task.why)),
  ];
}

/** The tasks with their three states, which may differ. */
export function tasksSection(draft: Draft): Omit<Section, 'title'> | null {
  const { tasks } = draft.parts.status;
  if (tasks.length === 0) return null;
  return {
    id: 'tasks',
    name: draft.t('Tasks', '任务进展'),
    blocks: [
      {
        kind: 'table',
        table: {
          caption: draft.t(
            'Three states, kept apart: what the office announced, what the register proves, and how that stands to the milestones’ days.',
            '三种状态分别列示：官方公布、登记库佐证、对照节点时限。',
          ),
          columns: columns(
            column(draft.t('task', '任务'), 30),
            column(draft.t('announced', '官方公布'), 14),
            column(draft.t('by evidence', '按佐证'), 15),
            column(draft.t('by schedule', '按进度'), 12),
            column(draft.t('why', '说明'), 30),
          ),
          rows: tasks.map((t) => row(draft, t)),
        },
      },
    ],
    newPage: false,
  };
}
