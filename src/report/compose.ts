import type { Language } from '../model/text.js';
import type { Brief, Section } from './brief.js';
import { phrase } from './cell.js';
import { Draft } from './draft.js';
import { contributionListing, evidenceListing } from './listing.js';
import { valueNote, whenText } from './note.js';
import type { BriefParts } from './parts.js';
import { actionsAnnex, actionsSection } from './section/actions.js';
import { changesSection } from './section/changes.js';
import { checksSection } from './section/checks.js';
import { forecastSection } from './section/forecast.js';
import { goalsSection } from './section/goals.js';
import { nextPlanSection } from './section/next-plan.js';
import { chaseAnnex, returnsSection } from './section/returns.js';
import { tasksSection } from './section/tasks.js';
import { SHEETS } from './sheets.js';

const NUMERALS = [...'一二三四五六七八九十'];

type Untitled = Omit<Section, 'title'>;

function titled(draft: Draft, body: (Untitled | null)[], annexes: (Untitled | null)[]): Section[] {
  const some = (list: (Untitled | null)[]) => list.filter((s) => s !== null);
  return [
    ...some(body).map((s, i) => ({
      ...s,
      title: draft.t(`${i + 1}  ${s.name}`, `${NUMERALS[i]}、${s.name}`),
    })),
    ...some(annexes).map((s, i) => ({
      ...s,
      title: draft.t(`Annex ${i + 1}  ${s.name}`, `附表 ${i + 1}　${s.name}`),
    })),
  ];
}

function facts(draft: Draft): string[] {
  const { status } = draft.parts;
  const through = status.goals.find((g) => g.through !== null)?.through;
  const { drawnUp } = status;
  return [
    draft.say(status.zone),
    draft.t(`as of ${status.asOf}`, `统计日期 ${status.asOf}`),
    ...(through
      ? [draft.t(`data to ${whenText(draft, through)}`, `数据截至 ${whenText(draft, through)}`)]
      : []),
    ...(drawnUp
      ? [
          draft.t(
            `sources drawn up ${drawnUp.oldest} to ${drawnUp.newest}`,
            `来源填报日 ${drawnUp.oldest} 至 ${drawnUp.newest}`,
          ),
        ]
      : []),
  ];
}

/** The monthly brief of the answers in one language: a pure function, with every figure as text beside its note. */
export function composeBrief(parts: BriefParts, language: Language): Brief {
  const draft = new Draft(parts, language);
  const { status } = parts;
  const lead = status.goals[0];
  const sentence = phrase(draft.say(status.sentence), lead ? valueNote(draft, lead) : null);
  const sections = titled(
    draft,
    [
      goalsSection(draft),
      changesSection(draft),
      forecastSection(draft),
      tasksSection(draft),
      actionsSection(draft),
      returnsSection(draft),
      checksSection(draft),
      nextPlanSection(draft),
    ],
    [actionsAnnex(draft), chaseAnnex(draft)],
  );
  return {
    language,
    asOf: status.asOf,
    kicker: status.final ? draft.t('Final account', '收官报告') : draft.t('Monthly brief', '月度进展报告'),
    title: draft.say(status.title),
    facts: facts(draft),
    sentence,
    sections,
    notes: {
      id: 'notes',
      name: draft.say(SHEETS.notes),
      title: draft.t('Notes: where the figures come from', '注释：数据来源及口径'),
      list: draft.notes,
    },
    banner: status.sample ? draft.t('Sample: all enterprises are invented', '演示数据：企业均为虚构') : '',
    footer: draft.t(
      `As of ${status.asOf} · register revision ${status.revision}`,
      `统计日期 ${status.asOf} · 登记库版次 ${status.revision}`,
    ),
    remarks: [],
    contributions: contributionListing(draft),
    evidence: evidenceListing(draft),
  };
}
