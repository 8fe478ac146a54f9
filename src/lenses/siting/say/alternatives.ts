import { type Text, text } from '../../../model/text.js';
import type { Alternative } from '../answer.js';
import type { Best } from '../programme/best.js';
import type { Level } from '../programme/levels.js';
import type { Option } from '../programme/problem.js';
import { bestWith, roomNeeded } from '../programme/what-if.js';
import type { Solved } from '../solved.js';
import { moreOf, namesOf } from './words.js';

/** The levels on which two answers are told apart: less land alone makes none worse. */
const COMPARED: readonly Level[] = ['goals', 'placed', 'focus', 'certain'];

function compare(then: Best, now: Best): { outcome: Alternative['outcome']; level: Level | null } {
  const level = COMPARED.find((l) => then.score[l] !== now.score[l]);
  if (level === undefined) return { outcome: 'as-good', level: null };
  return { outcome: then.score[level] > now.score[level] ? 'better' : 'worse', level };
}

const WORSE: Readonly<Record<string, Text>> = {
  goals: text('less would be added to the goals', '对目标的贡献减少'),
  placed: text('fewer projects would have a park', '可落地项目减少'),
  focus: text('it suits the focus of the parks less', '与园区主导方向的契合度降低'),
  certain: text('it hangs on what is unknown', '取决于尚不掌握的数据'),
};
const BETTER: Readonly<Record<string, Text>> = {
  goals: text('more would be added to the goals', '对目标的贡献增加'),
  placed: text('more projects would have a park', '可落地项目增加'),
  focus: text('it suits the focus of the parks better', '与园区主导方向更契合'),
  certain: text('less hangs on what is unknown', '不确定因素更少'),
};

/** What it would cost to have a project in another park. */
function alternativeOf(solved: Solved, c: number, option: Option): Alternative {
  const { task, problem, best, solver } = solved;
  const { park, fit } = option;
  const { name, id } = task.parks[park]!.park;
  const needed = () => roomNeeded(problem, best.assignment, c, option, solver).extra;
  const then = bestWith(problem, c, option, solver, COMPARED);
  if (then === null) {
    const extra = needed();
    const more = moreOf(extra);
    const says = text(
      `${name.en} has no room for it: it would take ${more.en}.`,
      `${name.zh}容纳不下，需${more.zh}。`,
    );
    return { park: id, fit, extra, outcome: 'no-room', displaces: [], says };
  }
  const { outcome, level } = compare(then, best);
  const displaced = task.asking.filter(
    (_, i) => i !== c && best.assignment[i] !== null && then.assignment[i] === null,
  );
  // Where everybody else keeps a park, nothing more is needed.
  const extra = displaced.length > 0 ? needed() : { land: 0, power: 0 };
  const [names, more] = [namesOf(displaced.map((p) => p.name)), moreOf(extra)];
  const sentence = (): Text => {
    if (level === null) return text(`${name.en} would do as well.`, `落户${name.zh}同样可行。`);
    if (outcome === 'better')
      return text(
        `${name.en} would be better: ${BETTER[level]!.en}.`,
        `落户${name.zh}更优：${BETTER[level]!.zh}。`,
      );
    if (displaced.length === 0)
      return text(
        `${name.en} is possible, but ${WORSE[level]!.en}.`,
        `也可落户${name.zh}，但${WORSE[level]!.zh}。`,
      );
    return text(
      `In ${name.en}, ${names.en} would be left without a park; ${more.en} there would prevent that.`,
      `若落户${name.zh}，${names.zh}将无园区可落；该园区${more.zh}即可避免。`,
    );
  };
  return { park: id, fit, extra, outcome, displaces: displaced.map((p) => p.id), says: sentence() };
}

/** The other parks whose focus takes a project, in the plan's order, each with what it would cost. */
export function alternativesOf(solved: Solved, c: number): Alternative[] {
  const chosen = solved.best.assignment[c];
  return solved.task.ground.candidates[c]!.options.filter(
    (option) => option.fit !== 'against' && option.park !== chosen?.park,
  ).map((option) => alternativeOf(solved, c, option));
}
