import type { Collection, Contact } from '../../lenses/plan/index.js';
import { amountText, formatCount, formatGrowth, rangeText } from '../../model/format.js';
import type { Block, Cell, Section } from '../brief.js';
import { cell, column, columns, phrase } from '../cell.js';
import { type Draft, UNKNOWN } from '../draft.js';
import { isChased } from '../returns/index.js';
import { RETURN_STATE } from '../signs.js';

const money = (draft: Draft, value: number | null): Cell =>
  value === null
    ? cell(UNKNOWN)
    : cell(amountText(value, 'CNY', draft.language), { amount: { value, unit: 'CNY' } });

/** An enterprise with its park and whom to call there. */
const firm = (draft: Draft, { name, park, contact, phone }: Contact): Cell =>
  cell(name, { small: [park && draft.say(park), contact, phone].filter((s) => s !== null).join(' · ') });

function countsTable(draft: Draft, { expected, counts }: Collection): Block {
  const count = (n: number): Cell => cell(formatCount(n), { amount: { value: n, unit: 'firm' } });
  return {
    kind: 'table',
    table: {
      caption: '',
      columns: columns(
        column(draft.t('expected', '应报'), 1, 'end'),
        column(draft.t('on time', '按时上报'), 1, 'end'),
        column(draft.t('late', '逾期上报'), 1, 'end'),
        column(draft.t('wrong', '数据有误'), 1, 'end'),
        column(draft.t('overdue', '逾期未报'), 1, 'end'),
        column(draft.t('not due yet', '未到期'), 1, 'end'),
      ),
      rows: [[expected, counts.onTime, counts.late, counts.wrong, counts.overdue, counts.notDue].map(count)],
    },
  };
}

function worthText(draft: Draft, { worth }: Collection): string {
  const { value, bounds, unknown, method } = worth;
  const { language } = draft;
  const rest = unknown > 0 ? draft.t(` ${unknown} cannot be estimated.`, `另有 ${unknown} 家无法估算。`) : '';
  return draft.t(
    `What is missing or wrong is worth about ${amountText(value, 'CNY', language)} (${rangeText(bounds.low, bounds.high, 'CNY', language)}) for the goal. ${method.en}${rest}`,
    `缺报和有误的数据估计影响目标 ${amountText(value, 'CNY', language)}（${rangeText(bounds.low, bounds.high, 'CNY', language)}）。${method.zh}${rest}`,
  );
}

function nearTable(draft: Draft, { nearAboveScale, threshold }: Collection): Block[] {
  if (nearAboveScale.length === 0) return [];
  const line = amountText(threshold, 'CNY', draft.language);
  const n = formatCount(nearAboveScale.length);
  return [
    { kind: 'heading', text: draft.t('Near above scale', '小进规培育名单') },
    {
      kind: 'table',
      table: {
        caption: draft.t(`${n} firms close to ${line} a year`, `年营业收入接近 ${line} 的企业，共 ${n} 家`),
        columns: columns(
          column(draft.t('enterprise, contact', '企业及联系人'), 50),
          column(draft.t('year', '年度'), 8, 'end'),
          column(draft.t('revenue', '营业收入'), 16, 'end'),
          column(draft.t('growth', '增速'), 10, 'end'),
          column(draft.t('short of the line', '距规上差额'), 16, 'end'),
        ),
        rows: nearAboveScale.map(({ enterprise, year, revenue, growth, short }) => [
          firm(draft, enterprise),
          cell(String(year)),
          money(draft, revenue),
          growth === null
            ? cell(UNKNOWN)
            : cell(formatGrowth(growth), { amount: { value: growth, unit: 'growth' } }),
          money(draft, short),
        ]),
      },
    },
  ];
}

/** How the collection of the newest period's returns stands; null where nobody owes one. */
export function returnsSection(draft: Draft): Omit<Section, 'title'> | null {
  const { collection } = draft.parts;
  if (!collection) return null;
  return {
    id: 'returns',
    name: draft.t('Returns', '数据上报'),
    blocks: [
      { kind: 'paragraph', ...phrase(draft.say(collection.sentence)) },
      countsTable(draft, collection),
      { kind: 'paragraph', ...phrase(worthText(draft, collection)) },
      ...nearTable(draft, collection),
    ],
    newPage: false,
  };
}

/** The firms to be asked for a return, or for a right one; null when there is none. */
export function chaseAnnex(draft: Draft): Omit<Section, 'title'> | null {
  const { collection } = draft.parts;
  const lines = collection?.lines.filter(isChased) ?? [];
  if (!collection || lines.length === 0) return null;
  const period = draft.say(collection.periodName);
  return {
    id: 'chase',
    name: draft.t('Returns to ask for', '催报名单'),
    blocks: [
      {
        kind: 'table',
        table: {
          caption: draft.t(`${period}: ${lines.length} firms`, `${period}，共 ${lines.length} 家`),
          columns: columns(
            column(draft.t('enterprise, contact', '企业及联系人'), 46),
            column(draft.t('state', '状态'), 14),
            column(draft.t('problem', '问题'), 28),
            column(draft.t('worth', '估计影响'), 14, 'end'),
          ),
          rows: lines.map((l) => [
            firm(draft, l.enterprise),
            cell(draft.say(RETURN_STATE[l.state])),
            cell(l.problem ? draft.say(l.problem) : draft.t('no return', '未报送')),
            money(draft, l.worth),
          ]),
        },
      },
    ],
    newPage: false,
  };
}
