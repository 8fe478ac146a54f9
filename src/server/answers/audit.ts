import { type MatchStepName, STEP_NAMES } from '../../model/match-steps.js';
import type { PlanQuestion } from '../../lenses/plan/index.js';
import { type Language, type Text, text } from '../../model/text.js';
import type { AccountEvent, EventsFound } from '../../people/index.js';
import { type Deed, revisionLog } from '../../register/index.js';
import { auditCsv } from '../../report/index.js';
import type { AuditKind, AuditPage } from '../api.js';
import type { Desk } from '../desk.js';
import type { OfficeFile } from '../office.js';
import type { AuditAsked } from '../parameters.js';
import { clockText } from './instant.js';

type Line = AuditPage['lines'][number];

const WHAT: Record<AuditKind, Text> = {
  import: text('file taken in', '导入文件'),
  mapping: text('column mapping of the zone changed', '更改列映射'),
  withdraw: text('source withdrawn', '撤回来源'),
  decide: text('pair decided', '判定疑似同一企业'),
  undo: text('decision undone', '撤销判定'),
  place: text('park of a project overridden', '人工指定园区'),
  unplace: text('override taken back', '撤销人工指定'),
  'match-step': text('step towards a need', '记录需求对接进展'),
  'news-published': text('item published on the portal', '发布门户条目'),
  'news-changed': text('published item changed', '修改已发布条目'),
  'news-withdrawn': text('item taken off the portal', '撤下门户条目'),
  'first-account': text('first administrator made', '创建首位管理员'),
  invited: text('invited', '邀请人员'),
  'new-link': text('new link made', '重新生成链接'),
  joined: text('joined', '启用账号'),
  'signed-in': text('signed in', '登录'),
  'sign-in-refused': text('sign-in refused', '登录被拒'),
  removed: text('account ended', '移除账号'),
  'token-made': text('read token made', '签发只读令牌'),
  'token-revoked': text('read token revoked', '停用只读令牌'),
};

const FILE_NAME = text('Audit', '操作记录');
const UNKNOWN_ACCOUNT = text('an address without an account', '无账号的邮箱');

/** What a deed said of its pair, project or need. */
function saidBy({ kind, verdict, park }: Deed, parkName: (id: string) => Text): Text | null {
  if (verdict === null) return null;
  if (kind === 'decide' || kind === 'undo')
    return verdict === 'same'
      ? text('the same enterprise', '同一企业')
      : text('different enterprises', '不同企业');
  if (kind === 'match-step') return STEP_NAMES[verdict as MatchStepName];
  const { en, zh } = parkName(park!);
  return verdict === 'to' ? text(`to ${en}`, `落户${zh}`) : text(`not in ${en}`, `不落户${zh}`);
}

interface Dated {
  instant: string;
  line: Line;
}

/** Everything that was done in the register, the oldest first. */
async function registerLines({ parts }: Desk, until: number): Promise<Dated[]> {
  const parkName = (id: string) => parts.plan.parks.find((p) => p.id === id)?.name ?? text(id, id);
  return (await revisionLog(parts.register, 0, until)).flatMap(({ number, instant, actor, deeds }) =>
    deeds.map((deed) => {
      const at = clockText(instant, parts.zone.time_zone);
      const [what, said] = [WHAT[deed.kind], saidBy(deed, parkName)];
      return { instant, line: { ...deed, at, actor, revision: number, what, said } };
    }),
  );
}

function accountLine({ kind, instant, actor, about }: AccountEvent, timeZone: string): Dated {
  const none = { sha256: null, need: null, park: null, verdict: null, reason: null, enterprises: [] };
  const said = kind === 'sign-in-refused' && about === null ? UNKNOWN_ACCOUNT : null;
  const at = clockText(instant, timeZone);
  return { instant, line: { ...none, kind, at, actor, revision: null, name: about, what: WHAT[kind], said } };
}

/** What was recorded where nobody signs in. */
const NO_EVENTS: EventsFound = { events: [], found: 0, all: 0, kinds: [], actors: [], accounts: false };

/** The newest of two sorts; of one instant, those of accounts first. */
const newestFirst = <T>(all: readonly T[], instantOf: (one: T) => string): T[] =>
  [...all].sort((a, b) => Number(instantOf(a) < instantOf(b)) - Number(instantOf(a) > instantOf(b)));

/** What the filter finds, the newest first, and what there is without it. @param events those of the ledger of accounts, as many as can be shown; null where nobody signs in. */
async function found(
  desk: Desk,
  question: PlanQuestion,
  { kind, who, first, last }: AuditAsked,
  events: EventsFound | null,
) {
  const oldestFirst = await desk.upToDate('audit', question, (revision) => registerLines(desk, revision));
  const done = newestFirst(oldestFirst.toReversed(), ({ instant }) => instant);
  const asked = done.filter(
    ({ line }) =>
      (kind === undefined || line.kind === kind) &&
      (who === undefined || line.actor === who) &&
      (first === undefined || line.at.slice(0, 10) >= first) &&
      (last === undefined || line.at.slice(0, 10) <= last),
  );
  const told = events ?? NO_EVENTS;
  const accounts = told.events.map((event) => accountLine(event, desk.parts.zone.time_zone));
  const kinds = [
    ...told.kinds.map(({ kind: id, newest }) => ({ id, newest })),
    ...done.map(({ line, instant }) => ({ id: line.kind, newest: instant })),
  ];
  return {
    lines: newestFirst([...accounts, ...asked], ({ instant }) => instant).map(({ line }) => line),
    total: told.found + asked.length,
    all: told.all + done.length,
    kinds: new Set(newestFirst(kinds, ({ newest }) => newest).map(({ id }) => id)),
    actors: new Set([...told.actors, ...done.flatMap(({ line }) => line.actor ?? [])]),
  };
}

/** A page of what was done in the register and, for who may see it, to the accounts. */
export async function auditPageOf(
  desk: Desk,
  question: PlanQuestion,
  asked: AuditAsked,
  events: EventsFound | null,
): Promise<AuditPage> {
  const { lines, total, all, kinds, actors } = await found(desk, question, asked, events);
  const { from = 0, limit = lines.length } = asked;
  const shown = lines.slice(from, from + limit);
  return {
    lines: shown,
    from,
    total,
    truncated: shown.length < total,
    all,
    kinds: [...kinds].map((id) => ({ id, name: WHAT[id] })),
    actors: [...actors].sort(),
    accounts: events?.accounts ?? false,
  };
}

/** Everything that the filter finds as a CSV, in the order of the page. */
export async function auditFileOf(
  desk: Desk,
  question: PlanQuestion,
  language: Language,
  asked: AuditAsked,
  events: EventsFound | null,
): Promise<OfficeFile> {
  const { lines } = await found(desk, question, asked, events);
  return { bytes: auditCsv(lines, language), name: `${FILE_NAME[language]} ${desk.defaultDay}.csv` };
}
