import { addDays, addMonths, parseDay } from '../../../model/day.js';
import { type Text, text } from '../../../model/text.js';
import type { Condition } from '../../../model/rulebook.js';
import { LADDER, type LadderRung } from '../rungs.js';
import type { Rulebooks } from '../rulebooks.js';
import type { Ruling } from '../ruling.js';
import type { Question } from './question.js';

/** Titles that are no rung of ours. */
const OTHERS: Readonly<Record<string, Text>> = {
  'tech-sme': text('technology SME', '科技型中小企业'),
  'technology-innovation-demonstration': text(
    'national technology innovation demonstration enterprise',
    '国家技术创新示范企业',
  ),
  'ip-advantage': text('national intellectual-property advantage enterprise', '国家知识产权优势企业'),
  'ip-demonstration': text('national intellectual-property demonstration enterprise', '国家知识产权示范企业'),
  'manufacturing-champion': text('manufacturing single champion', '制造业单项冠军企业'),
};

/** The years for which a title that is no rung is given, as a rule. */
const USUAL_YEARS = 3;

/** Which titles are held, of those that a line or a review asks for, and until when. */
export function titleQuestion(
  rulebooks: Rulebooks,
  rulings: readonly Ruling[],
  conditions: readonly Condition[],
): Question {
  const asked = new Set(conditions.flatMap((c) => [...(c.title ?? []), ...(c.no_title ?? [])]));
  for (const { inForce } of rulings) asked.add(inForce.rung.rung);
  // From the bottom of the ladder upwards, then what is beside it.
  const place = (rung: string) =>
    (LADDER.indexOf(rung as LadderRung) + LADDER.length + 1) % (LADDER.length + 1);
  const rungs = rulebooks.rungs
    .filter(({ rung }) => asked.has(rung))
    .toSorted((a, b) => place(a.rung) - place(b.rung));
  const kinds = [
    ...rungs.map(({ rung, name, valid_years }) => ({ kind: rung, name, years: valid_years ?? USUAL_YEARS })),
    ...Object.entries(OTHERS)
      .filter(([kind]) => asked.has(kind))
      .map(([kind, name]) => ({ kind, name, years: USUAL_YEARS })),
  ];
  const endOf = (kind: string) => `titles.${kind}`;
  const asOf = rulings[0]!.asOf;
  return {
    fact: 'titles',
    asks: text('Which titles does it hold, and until when?', '现持有哪些称号，有效期至何时？'),
    hint: text(
      'All that are valid, by certificate or notice of the award; one whose last day is past is none.',
      '勾选全部在有效期内的称号，以证书或认定公告为准；已过期的不选。',
    ),
    inputs: [
      {
        key: 'titles',
        label: text('titles held', '现持有的称号'),
        kind: 'several',
        options: kinds.map(({ kind, name }) => ({ value: kind, label: name })),
      },
      ...kinds.map(({ kind, name }) => ({
        key: endOf(kind),
        label: text(`${name.en}: valid until`, `${name.zh}：有效期至`),
        kind: 'date' as const,
        when: { key: 'titles', value: kind },
      })),
    ],
    fill: (answers) => {
      const held = answers.get('titles') as readonly string[] | undefined;
      return held?.map((kind) => {
        const until = parseDay(String(answers.get(endOf(kind)) ?? ''));
        const years = kinds.find((k) => k.kind === kind)!.years;
        const from = until === null ? asOf : addMonths(addDays(until, 1), -12 * years);
        return { kind, valid_from: from < asOf ? from : asOf, valid_until: until };
      });
    },
  };
}
