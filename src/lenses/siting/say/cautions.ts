import { formatCount } from '../../../model/format.js';
import { type Text, text } from '../../../model/text.js';
import type { Caution } from '../answer.js';
import { RESOURCES } from '../programme/problem.js';
import type { SitingQuestion } from '../question.js';
import type { Task } from '../task.js';
import { namesOf, resourceName } from './words.js';

/** What the reader must know of the answer: what is this project's reading, of which day the room is, and what is unknown. */
export function cautionsOf({ plan, next }: SitingQuestion, task: Task): Caution[] {
  const cautions: Caution[] = [];
  const add = (code: Caution['code'], about: string[], says: Text) => {
    if (about.length > 0) cautions.push({ code, says, about });
  };
  const { parks, asking, effects } = task;
  const parkNames = (some: typeof parks) => namesOf(some.map((p) => p.park.name.zh));
  const parkNamesEn = (some: typeof parks) => namesOf(some.map((p) => p.park.name.en));

  const read = parks.filter(({ park }) => park.takes.length > 0 && park.takes_status === 'proposed');
  add(
    'focus-is-read',
    read.map((p) => p.park.id),
    text(
      'Which projects a park takes is this product’s reading of its focus, not the plan’s own rule.',
      '各园区承接哪类项目系本系统按主导方向解读，并非计划原文规定。',
    ),
  );
  const silent = parks.filter(({ park }) => park.takes.length === 0);
  add(
    'focus-unknown',
    silent.map((p) => p.park.id),
    text(
      `The plan file does not say what ${parkNamesEn(silent).en} takes; write "takes" there (docs/plan-file.md).`,
      `计划文件未写明${parkNames(silent).zh}承接哪类项目；请补充 takes（见 docs/plan-file.md）。`,
    ),
  );
  const reserved = parks.reduce((n, p) => n + p.reserved.length, 0);
  const days = [...new Set(parks.flatMap((p) => p.statedOn ?? []))].sort();
  add(
    'room-of-day',
    days,
    text(
      `Free land and power are those of ${days.join(', ')}: what was signed by then is taken out already, and ${formatCount(reserved)} projects that have a park and were not signed then are taken off here.`,
      `可用土地和电力为 ${days.join('、')} 数：此前已签约项目视为已扣除，另扣除已定园区而当时未签约的项目 ${formatCount(reserved)} 个。`,
    ),
  );
  for (const r of RESOURCES) {
    const what = resourceName(r);
    const unknown = parks.filter((p) => p.room[r] === null);
    add(
      'room-unknown',
      unknown.map((p) => p.park.id),
      text(
        `The free ${what.en} of ${parkNamesEn(unknown).en} is unknown: it limits nothing here, and every placement there is on a condition.`,
        `${parkNames(unknown).zh}可用${what.zh}未知：此处不作限制，落户该园区均附条件。`,
      ),
    );
    const over = parks.filter((p) => p.overbooked.includes(r));
    add(
      'overbooked',
      over.map((p) => p.park.id),
      text(
        `Projects that already have ${parkNamesEn(over).en} need more ${what.en} than is free there.`,
        `${parkNames(over).zh}已定项目所需${what.zh}超过可用量。`,
      ),
    );
  }
  const uncounted = asking.filter((_, c) => effects[c]!.outputMissing !== null);
  add(
    'output-not-counted',
    uncounted.map((p) => p.id),
    text(
      `The output of ${formatCount(uncounted.length)} ${uncounted.length === 1 ? 'project counts' : 'projects counts'} for no goal, since it or the time it is wanted by is unknown or after every goal: ${namesOf(uncounted.map((p) => p.name)).en}.`,
      `${formatCount(uncounted.length)} 个项目因预计产值或意向时间未知、或晚于目标期限，产值未计入目标：${namesOf(uncounted.map((p) => p.name)).zh}。`,
    ),
  );
  const weighed = (next?.goals ?? []).filter(
    (g) =>
      g.target === null &&
      effects.some((e) => e.goals.some((x) => x.plan === next!.id && x.goal.id === g.id)),
  );
  add(
    'no-target',
    weighed.map((g) => g.id),
    text(
      `The plan that follows sets no target for ${weighed.map((g) => g.name.en).join(', ')}; what projects add is weighed by the target of ${plan.ends.slice(0, 4)}.`,
      `下期计划未设${weighed.map((g) => g.name.zh).join('、')}目标，项目贡献按 ${plan.ends.slice(0, 4)} 年目标折算。`,
    ),
  );
  add(
    'unknown-park',
    task.unknownParks,
    text(
      `Lists name parks that the plan does not have: ${namesOf(task.unknownParks).en}; add them to the plan as parks or aliases.`,
      `来源中出现计划未列的园区：${namesOf(task.unknownParks).zh}；请在计划中补为园区或别名。`,
    ),
  );
  return cautions;
}
