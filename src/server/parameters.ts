import { z } from 'zod';
import { type Day, parseDay } from '../model/day.js';
import { parsePeriod, type Period } from '../model/period.js';
import { type Text, text } from '../model/text.js';
import { FORMATS } from '../report/index.js';

const DayParameter = z.string().transform((s, context): Day => {
  const day = parseDay(s);
  if (day) return day;
  context.addIssue({ code: 'custom', message: 'not a day of the calendar' });
  return z.NEVER;
});

const PeriodParameter = z.string().transform((s, context): Period => {
  const period = parsePeriod(s);
  if (period) return period;
  context.addIssue({ code: 'custom', message: 'not a reporting period' });
  return z.NEVER;
});

const Id = z.string().regex(/^[\w.-]{1,64}$/);

/** `?asOf=YYYY-MM-DD` */
export const AsOfQuery = z.object({ asOf: DayParameter.optional() });

/** `?asOf&definition` */
export const QuestionQuery = AsOfQuery.extend({ definition: Id.optional() });

/** `?asOf&definition&order&limit`: `order` and `limit` rule the list of all contributions. */
export const ContributionsQuery = QuestionQuery.extend({
  order: z.enum(['risers', 'fallers', 'largest']).default('largest'),
  limit: z.coerce.number().int().min(1).max(100_000).default(100_000),
});

/** `?period=2025-09&asOf`; the first two months are `2025-01/02`. */
export const CollectionQuery = AsOfQuery.extend({ period: PeriodParameter.optional() });

/** `?lang=zh&format=html|docx|xlsx&asOf` */
export const BriefQuery = AsOfQuery.extend({
  lang: z.enum(['en', 'zh']).default('zh'),
  format: z.enum(FORMATS).default('html'),
});

/** A cell of the register: its row's number and the field. */
export const FactParams = z.object({
  row: z.coerce.number().int().min(0),
  field: z.string().regex(/^[a-z_]{1,64}$/),
});

export const GoalParams = z.object({ goal: Id });

export const EnterpriseParams = GoalParams.extend({ enterprise: z.string().regex(/^e[0-9a-f]{16}$/) });

const HINTS: Record<string, Text> = {
  asOf: text('a day of the calendar as YYYY-MM-DD', '日历上的一天，写作 YYYY-MM-DD'),
  period: text(
    'a reporting period as YYYY-MM, of January and February as YYYY-01/02',
    '报告期，写作 YYYY-MM，1–2 月写作 YYYY-01/02',
  ),
  lang: text('en or zh', 'en 或 zh'),
  format: text('html, docx or xlsx', 'html、docx 或 xlsx'),
  row: text('the number of a row in the register', '企业库中的行号'),
  field: text('the name of a field', '字段名'),
  order: text('risers, fallers or largest', 'risers、fallers 或 largest'),
  limit: text('a whole number from 1 to 100000', '1 至 100000 的整数'),
  enterprise: text(
    'the id of an enterprise: e and 16 hexadecimal digits',
    '企业编号：e 加 16 位十六进制数字',
  ),
};

/** What a parameter must be, said to whom has sent something else. */
export function parameterHint(name: string): Text {
  const hint = HINTS[name] ?? text('a short id', '简短的编号');
  return text(`The parameter ${name} must be ${hint.en}.`, `参数 ${name} 应为${hint.zh}。`);
}
