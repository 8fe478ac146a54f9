import { z } from 'zod';
import { CLIMBS, LadderRungSchema } from '../lenses/ladder/index.js';
import { VISIT_STATES } from '../lenses/plan/index.js';
import { type Day, parseDay } from '../model/day.js';
import type { EnterpriseId } from '../model/identity.js';
import { MATCH_STATES, MATCH_STEPS } from '../model/match-steps.js';
import { parsePeriod, type Period } from '../model/period.js';
import { CREDENTIALS, PROJECT_KINDS, PROJECT_STAGES, ROLES } from '../model/kinds.js';
import { CASES } from '../model/rulebook.js';
import { LAYERS } from '../model/taxonomy.js';
import { type Text, text } from '../model/text.js';
import { READINESS } from '../lenses/outreach/index.js';
import { FORMATS } from '../report/index.js';
import { AUDIT_KINDS, MEETINGS, PART_STATES } from './api.js';

export const DayParameter = z.string().transform((s, context): Day => {
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

const RevisionParameter = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** `?since=12&until=40&from&limit`: revisions, and the page of what they changed. */
export const ChangesQuery = z.object({
  since: RevisionParameter,
  until: RevisionParameter.optional(),
  from: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(100_000).default(1000),
});
export type ChangesAsked = z.infer<typeof ChangesQuery>;

export const EnterpriseIdParameter = z
  .string()
  .regex(/^e[0-9a-f]{16}$/)
  .transform((s) => s as EnterpriseId);

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

const Words = z.string().max(100);

/** Which firms of the ladder are asked for: by title and how it stands, next rung and how far it is, park, and words of a name. */
export const LadderFilter = AsOfQuery.extend({
  title: LadderRungSchema.optional(),
  holding: z.enum(['valid', 'ending', 'lost', 'none']).optional(),
  next: LadderRungSchema.optional(),
  distance: z.enum(CLIMBS).optional(),
  park: Words.optional(),
  find: Words.optional(),
  sort: z.enum(['work', 'name', 'ends', 'distance']).default('work'),
});
export type LadderAsked = z.infer<typeof LadderFilter> & { from?: number; limit?: number };

/** `?…&from&limit`: a page of what is found. */
export const LadderQuery = LadderFilter.extend({
  from: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(100_000).default(100_000),
});

/** `?…&lang=zh`: all that is found, as a workbook. */
export const LadderFileQuery = LadderFilter.extend({ lang: z.enum(['en', 'zh']).default('zh') });

/** Which suppliers abroad are asked for: by readiness, exporters or supported ones alone, words of a name, product or code. */
const OverseasFilter = AsOfQuery.extend({
  state: z.enum(READINESS).optional(),
  list: z.enum(['exporters', 'supported']).optional(),
  find: Words.optional(),
});
export type OverseasAsked = z.infer<typeof OverseasFilter> & { from?: number; limit?: number };
export const OverseasQuery = OverseasFilter.extend({
  from: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(100_000).default(100_000),
});
export const OverseasFileQuery = OverseasFilter.extend({ lang: z.enum(['en', 'zh']).default('zh') });

/** `?rung=little-giant&case=new&asOf` */
export const AssessmentQuery = AsOfQuery.extend({
  rung: Id.default('little-giant'),
  case: z.enum(CASES).default('new'),
});
export type AssessmentAsked = z.infer<typeof AssessmentQuery>;

/** The layers of the chain; `unread`: of parts that the taxonomy does not know. */
const Layer = z.enum([...LAYERS, 'unassigned', 'unread']);

/** Which parts of the chain are asked for: by layer, plant, state, and words of a name or a supplier's. */
export const ChainQuery = AsOfQuery.extend({
  layer: Layer.optional(),
  plant: Words.optional(),
  state: z.enum(PART_STATES).optional(),
  find: Words.optional(),
});
export type ChainAsked = z.infer<typeof ChainQuery>;

/** `?id=brk.disc&asOf`; a part that the taxonomy does not know is named by its text. */
export const ChainPartQuery = AsOfQuery.extend({ id: z.string().max(200) });

/** Which gaps are asked for. */
export const GapsFilter = AsOfQuery.extend({
  list: z.enum(['missing', 'weak', 'extend']).default('missing'),
  layer: Layer.optional(),
  plant: Words.optional(),
  find: Words.optional(),
  sort: z.enum(['rank', 'part', 'plants']).default('rank'),
});
export type GapsAsked = z.infer<typeof GapsFilter> & { from?: number; limit?: number };

/** `?…&from&limit`: a page of what is found. */
export const GapsQuery = GapsFilter.extend({
  from: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(100_000).default(100_000),
});

/** `?…&lang=zh`: all that is found, as a workbook. */
export const GapsFileQuery = GapsFilter.extend({ lang: z.enum(['en', 'zh']).default('zh') });
/** Several things in one parameter, apart by semicolons, which no name has. */
const List = z
  .string()
  .max(4000)
  .default('')
  .transform((s) => s.split(';').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])));

/** `?stop=甲驰电驱动;军山新城&days=20&from=2026-11-23&hold=edrv.mot=5&approve=乙驱科技&asOf` */
export const StressQuery = AsOfQuery.extend({
  stop: List,
  days: z.coerce.number().min(0).max(1000).optional(),
  from: DayParameter.optional(),
  hold: List,
  approve: List,
});
export type StressAsked = z.infer<typeof StressQuery>;

const YesNo = z.enum(['yes', 'no']);

/** Which enterprises are asked for; `returns`: whether one has returned an output in the year of the day. */
export const EnterprisesFilter = AsOfQuery.extend({
  find: Words.optional(),
  role: z.enum([...ROLES, 'unknown']).optional(),
  park: Words.optional(),
  layer: Layer.optional(),
  part: Words.optional(),
  title: z.enum(CREDENTIALS).optional(),
  scale: z.enum(['yes', 'no', 'unknown']).optional(),
  returns: YesNo.optional(),
  questions: YesNo.optional(),
  sort: z.enum(['best', 'name', 'returns', 'questions']).default('best'),
});
export type EnterprisesAsked = z.infer<typeof EnterprisesFilter> & { from?: number; limit?: number };

/** `?…&from&limit`: a page of what is found. */
export const EnterprisesQuery = EnterprisesFilter.extend({
  from: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(30),
});

/** `?…&lang=zh&format=csv`: all that is found, as a file. */
export const EnterprisesFileQuery = EnterprisesFilter.extend({
  lang: z.enum(['en', 'zh']).default('zh'),
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
});

/** Which requests and visits are asked for: by task, kind, how they stand, park, and words. */
const VisitsFilter = AsOfQuery.extend({
  task: Words.optional(),
  kind: Words.optional(),
  state: z.enum([...VISIT_STATES, 'open']).optional(),
  park: Words.optional(),
  find: Words.optional(),
});
export type VisitsAsked = z.infer<typeof VisitsFilter> & { from?: number; limit?: number };
export const VisitsQuery = VisitsFilter.extend({
  from: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(50),
});
export const VisitsFileQuery = VisitsFilter.extend({
  lang: z.enum(['en', 'zh']).default('zh'),
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
});

/** Which projects are asked for: by stage, kind, park (`none`: without one), and words of a name, an investor or a part; one page of them. */
export const ProjectsQuery = AsOfQuery.extend({
  stage: z.enum(PROJECT_STAGES).optional(),
  kind: z.enum(PROJECT_KINDS).optional(),
  park: Words.optional(),
  find: Words.optional(),
  from: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(100_000).default(100_000),
});
export type ProjectsAsked = z.infer<typeof ProjectsQuery>;

/** Which of what was done is asked for: of a kind, by somebody, from a day to another of the zone's calendar. */
const AuditFilter = z.object({
  kind: z.enum(AUDIT_KINDS).optional(),
  who: z.string().max(400).optional(),
  first: DayParameter.optional(),
  last: DayParameter.optional(),
});
export type AuditAsked = z.infer<typeof AuditFilter> & { from?: number; limit?: number };
export const AuditQuery = AuditFilter.extend({
  from: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(50),
});
export const AuditFileQuery = AuditFilter.extend({ lang: z.enum(['en', 'zh']).default('zh') });

/** `?find=甲驰&asOf` */
export const StressWhatQuery = AsOfQuery.extend({ find: Words.default('') });

/** Which needs are asked for: whose, how they are met, how far the loop has come, words of a name; one page of them. */
export const NeedsQuery = AsOfQuery.extend({
  buyer: EnterpriseIdParameter.optional(),
  met: z.enum(MEETINGS).optional(),
  loop: z.enum(MATCH_STATES).optional(),
  find: Words.optional(),
  sort: z.enum(['start', 'part', 'volume']).default('start'),
  from: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(100_000).default(100_000),
});
export type NeedsAsked = z.infer<typeof NeedsQuery>;

/** `?all&asOf`: with every supplier that comes into question. */
export const NeedQuery = AsOfQuery.extend({ all: z.string().max(10).optional() });

export const NeedParams = z.object({ need: z.string().regex(/^n[0-9a-f]{10}$/) });

/** What is written into a form; white space alone is nothing. */
const Written = z
  .string()
  .trim()
  .max(500)
  .transform((s) => (s === '' ? null : s))
  .nullable()
  .default(null);
const PerYear = z.int().min(0).max(1_000_000_000).nullable().default(null);

/** `POST /api/needs/:need/steps` */
export const StepBody = z.strictObject({
  supplier: EnterpriseIdParameter,
  step: z.enum(MATCH_STEPS),
  day: DayParameter,
  capacityPerYear: PerYear,
  certificate: Written,
  reason: Written,
});

/** `POST /api/invitations/:need/steps` */
export const AnswerBody = z.strictObject({
  step: z.enum(['answered', 'declined']),
  capacityPerYear: PerYear,
  certificate: Written,
  reason: Written,
});

/** A cell of the register: its row's number and the field. */
export const FactParams = z.object({
  row: z.coerce.number().int().min(0),
  field: z.string().regex(/^[a-z_]{1,64}$/),
});

export const GoalParams = z.object({ goal: Id });

export const FirmParams = z.object({ enterprise: EnterpriseIdParameter });

export const EnterpriseParams = GoalParams.extend(FirmParams.shape);

const HINTS: Record<string, Text> = {
  first: text('a day of the calendar as YYYY-MM-DD', '日历上的一天，写作 YYYY-MM-DD'),
  last: text('a day of the calendar as YYYY-MM-DD', '日历上的一天，写作 YYYY-MM-DD'),
  kind: text('one of the kinds that the list can be filtered by', '列表可筛选的类型之一'),
  who: text('a text of at most 400 characters', '不超过 400 字的文字'),
  since: text('the number of a revision: a whole number from 0', '修订号，即不小于 0 的整数'),
  until: text('the number of a revision: a whole number from 0', '修订号，即不小于 0 的整数'),
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
  title: text('a rung of the ladder, such as little-giant', '梯度编号，例如 little-giant'),
  next: text('a rung of the ladder, such as little-giant', '梯度编号，例如 little-giant'),
  stage: text(`one of ${PROJECT_STAGES.join(', ')}`, `${PROJECT_STAGES.join('、')} 之一`),
  holding: text('valid, ending, lost or none', 'valid、ending、lost 或 none'),
  distance: text('ready, one-short, to-settle or short', 'ready、one-short、to-settle 或 short'),
  sort: text('the name of a column that the list can be ordered by', '列表可排序的列名'),
  layer: text(
    'battery, software, chip, traditional, unassigned or unread',
    'battery、software、chip、traditional、unassigned 或 unread',
  ),
  plant: text('a text of at most 100 characters', '不超过 100 字的文字'),
  state: text(`one of ${PART_STATES.join(', ')}`, `${PART_STATES.join('、')} 之一`),
  list: text('missing, weak or extend', 'missing、weak 或 extend'),
  id: text('the id of a part, such as brk.disc', '零件编号，例如 brk.disc'),
  park: text('a text of at most 100 characters', '不超过 100 字的文字'),
  find: text('a text of at most 100 characters', '不超过 100 字的文字'),
  from: text('a whole number from 0', '不小于 0 的整数'),
  days: text('a number of days from 0 to 1000', '0 至 1000 的天数'),
  stop: text('names apart by semicolons', '以分号分隔的名称'),
  role: text(`one of ${ROLES.join(', ')} or unknown`, `${ROLES.join('、')} 或 unknown`),
  scale: text('yes, no or unknown', 'yes、no 或 unknown'),
  returns: text('yes or no', 'yes 或 no'),
  questions: text('yes or no', 'yes 或 no'),
  hold: text(
    'items with days, as edrv.mot=5, apart by semicolons',
    '以分号分隔的“项目=天数”，例如 edrv.mot=5',
  ),
  approve: text('names apart by semicolons', '以分号分隔的名称'),
  case: text('new or review', 'new 或 review'),
  buyer: text('the id of an enterprise: e and 16 hexadecimal digits', '企业编号：e 加 16 位十六进制数字'),
  supplier: text('the id of an enterprise: e and 16 hexadecimal digits', '企业编号：e 加 16 位十六进制数字'),
  need: text('the id of a need: n and 10 hexadecimal digits', '需求编号：n 加 10 位十六进制数字'),
  met: text(`one of ${MEETINGS.join(', ')}`, `${MEETINGS.join('、')} 之一`),
  loop: text(`one of ${MATCH_STATES.join(', ')}`, `${MATCH_STATES.join('、')} 之一`),
  step: text(`one of ${MATCH_STEPS.join(', ')}`, `${MATCH_STEPS.join('、')} 之一`),
  day: text('a day of the calendar as YYYY-MM-DD', '日历上的一天，写作 YYYY-MM-DD'),
  capacityPerYear: text('a whole number from 0', '不小于 0 的整数'),
  certificate: text('a text of at most 500 characters', '不超过 500 字的文字'),
  reason: text('a text of at most 500 characters', '不超过 500 字的文字'),
  draft: text(
    'part of an item: one line, in a title of at most 300 characters, a lead 600, a source 200, a caption 500; a text 100000',
    '条目内容：除正文外均为单行，标题不超过 300 字，导语 600 字，来源 200 字，图注 500 字，正文 100000 字',
  ),
  item: text('the name of an item: small letters, digits and hyphens', '条目名称：小写字母、数字和连字符'),
  version: text('the version of the file that was read', '所读取文件的版本号'),
  enterprise: text(
    'the id of an enterprise: e and 16 hexadecimal digits',
    '企业编号：e 加 16 位十六进制数字',
  ),
};

/** What a parameter must be, said to whom has sent something else. */
export function parameterHint(name: string): Text {
  const hint = HINTS[name] ?? HINTS[name.split('/')[0]!] ?? text('a short id', '简短的编号');
  return text(`The parameter ${name} must be ${hint.en}.`, `参数 ${name} 应为${hint.zh}。`);
}
