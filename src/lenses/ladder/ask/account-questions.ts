import { type Text, text } from '../../../model/text.js';
import { fieldName } from '../field-name.js';
import { type Question, single } from './question.js';

const PEOPLE = text('people', '人');

const income = (line: Text) =>
  text(
    `Income statement, line “${line.en}”; of the company alone unless the audit is consolidated.`,
    `审计报告利润表“${line.zh}”，与审计口径一致。`,
  );
const balance = (line: Text) =>
  text(`Balance sheet at the year’s end, line “${line.en}”.`, `审计报告资产负债表年末数“${line.zh}”。`);
const LIST = text('Social-insurance list at the year’s end.', '年末社保参保名册。');

/** Where a field of a year stands. */
const FOUND: Readonly<Record<string, Text>> = {
  operating_revenue: income(text('operating revenue', '营业收入')),
  main_business_revenue: text(
    'Notes to the accounts, “operating revenue”: the part from main business.',
    '审计报告附注“营业收入和营业成本”中的主营业务收入。',
  ),
  rd_expense: text(
    'Income statement, line “R&D expense”; the same figure as in the super-deduction return.',
    '审计报告利润表“研发费用”，应与研发费用加计扣除申报一致。',
  ),
  domestic_rd_expense: text(
    'Special audit of R&D expense: what was spent inside China.',
    '研发费用专项审计报告：在中国境内发生的部分。',
  ),
  high_tech_revenue: text(
    'Special audit of revenue from high-tech products and services.',
    '高新技术产品（服务）收入专项审计报告。',
  ),
  net_profit: income(text('net profit', '净利润')),
  total_assets: balance(text('total assets', '资产总计')),
  total_liabilities: balance(text('total liabilities', '负债合计')),
  rd_equipment: text('List of fixed assets: R&D equipment at cost.', '固定资产台账：研发仪器设备原值。'),
  employees: LIST,
  rd_staff: text('Staff who work on R&D, with social insurance paid.', '从事研发、已缴纳社保的人员。'),
  rd_staff_fulltime: text('Staff who do nothing but R&D.', '专职从事研发的人员。'),
  tech_staff: text(
    'Staff in R&D and in technical work for it, at least 183 days in the year.',
    '从事研发和相关技术创新活动、当年累计工作 183 天以上的人员。',
  ),
};

const STAFF = /(employees|staff|staff_fulltime)$/;

/** The question of a field of a year; null for any other fact. */
export function accountQuestion(fact: string): Question | null {
  const [, field] = /^years\.\d{4}\.(\w+)$/.exec(fact) ?? [];
  if (field === undefined) return null;
  const { name, ask } = fieldName(fact);
  const hint = FOUND[field] ?? ask;
  if (STAFF.test(field))
    return single(fact, name, hint, { kind: 'count', unit: PEOPLE, min: 0, max: 10_000_000 });
  // A loss is below zero; so may revenue be after returns, but then no share can be made of it.
  return single(fact, name, hint, {
    kind: 'amount',
    ...(field === 'net_profit' ? { min: -Infinity } : { min: 0 }),
  });
}
