import type { Explanation } from '../../lenses/plan/index.js';
import { changeText, formatCount } from '../../model/format.js';
import { type Text, text } from '../../model/text.js';
import type { Block, Cell, Section } from '../brief.js';
import { cell, column, columns, phrase } from '../cell.js';
import type { Draft } from '../draft.js';
import { explainNote } from '../note.js';

type Split = NonNullable<Explanation['split']>;

/** The parts of a change from last year to this year, in the order in which they are read. */
const PARTS: [Exclude<keyof Split, 'from' | 'to'>, Text][] = [
  ['continuing', text('continuing', '持续企业')],
  ['entered', text('entered', '新增企业')],
  ['left', text('left', '退出企业')],
  ['moved', text('moved', '迁入迁出')],
  ['restated', text('restated', '数据修订')],
  ['unreturned', text('not returned', '本期缺报')],
];

/** The way from last year's figure to this year's: its parts add up. */
function splitTable(draft: Draft, explanation: Explanation, split: Split): Block {
  const { unit } = explanation;
  const note = explainNote(draft, explanation);
  const change = (value: number, small: string): Cell =>
    cell(changeText(value, unit, draft.language), {
      small,
      note,
      amount: { value, unit },
    });
  const firms = (n: number) => draft.t(`${formatCount(n)} firms`, `${formatCount(n)} 家`);
  return {
    kind: 'table',
    table: {
      caption: draft.t(
        'Year on year, by what it comes from; the parts add up to the whole.',
        '同比增减额构成（各项相加等于合计）。',
      ),
      columns: columns(
        ...PARTS.map(([, name]) => column(draft.say(name), 1, 'end')),
        column(draft.t('in all', '合计'), 1, 'end'),
      ),
      rows: [
        [
          ...PARTS.map(([part]) => change(split[part].amount, firms(split[part].enterprises))),
          { ...change(split.to - split.from, ''), strong: true },
        ],
      ],
    },
  };
}

function blocksOf(draft: Draft, explanation: Explanation): Block[] {
  const { name, says, split } = explanation;
  const note = explainNote(draft, explanation);
  return [
    { kind: 'heading', text: draft.say(name) },
    { kind: 'points', points: says.map((s) => phrase(draft.say(s), note)) },
    ...(split ? [splitTable(draft, explanation, split)] : []),
  ];
}

/** What moved each figure since the last report, and what stands between it and its target. */
export function changesSection(draft: Draft): Omit<Section, 'title'> {
  return {
    id: 'changes',
    name: draft.t('What changed and why', '变化及原因'),
    blocks: draft.parts.explanations.flatMap((e) => blocksOf(draft, e)),
    newPage: true,
  };
}
