import { changeText } from '../../../model/format.js';
import { text } from '../../../model/text.js';
import type { Check } from '../answer/index.js';
import { cannotTell, finding, type Inspected, noFlow } from './inspected.js';

/** P04: firms new above the line lift the total; their part is shown. */
export function entrants({ flow }: Inspected): Check {
  const name = text('New above-scale firms lift the total', '新增规上企业抬高总量');
  if (!flow?.answer.split) return noFlow('P04', name);
  const { entered, left, continuing } = flow.answer.split;
  const said = (amount: number, language: 'en' | 'zh') => changeText(amount, 'CNY', language);
  return finding(
    'P04',
    name,
    entered.enterprises + left.enterprises,
    text(
      `${entered.enterprises} firms entered (${said(entered.amount, 'en')}) and ${left.enterprises} left (${said(left.amount, 'en')}); continuing firms moved it by ${said(continuing.amount, 'en')}. Quote growth with its basis.`,
      `新增 ${entered.enterprises} 家（${said(entered.amount, 'zh')}），退出 ${left.enterprises} 家（${said(left.amount, 'zh')}），持续企业 ${said(continuing.amount, 'zh')}；引用增速须注明口径。`,
    ),
    text('No firm entered or left against last year.', '与上年同期相比无新增和退出企业。'),
  );
}

/** P05: firms that moved in or out, or are stated to be in two places. */
export function movedFirms({ question, flow }: Inspected): Check {
  const name = text('Firms that moved or changed their name', '企业迁入迁出或更名');
  if (!flow?.answer.split) return noFlow('P05', name);
  const { moved } = flow.answer.split;
  const parks = flow.answer.parks.filter((p) => p.atTheTime !== p.today);
  const said = (language: 'en' | 'zh') => changeText(moved.amount, 'CNY', language);
  return finding(
    'P05',
    name,
    moved.enterprises + parks.length,
    text(
      `${moved.enterprises} firms came into the scope or left it within the year (${said('en')}), and ${parks.length} parks differ between “as at the time” and “by today’s parks”; see that none is counted in two zones.`,
      `一年内迁入或迁出口径的企业 ${moved.enterprises} 家（${said('zh')}），${parks.length} 个园区“按当时”与“按现在”数值不同；请核实有无两地重复统计。`,
    ),
    text(
      `Names and codes of ${question.view.ids.length} enterprises are matched by code; none moved within the year.`,
      `${question.view.ids.length} 家企业按信用代码归并，一年内无迁移。`,
    ),
  );
}

/** P06: a group's head that reports what its firms report too. */
export function groups({ question: { view }, flow }: Inspected): Check {
  const name = text('Groups counted twice', '集团跨地区重复');
  if (!flow) return noFlow('P06', name);
  const reporting = new Map(
    flow.figure.parts
      .filter((p) => p.addends.length > 0)
      .flatMap(({ member: m }) => [
        [m.name, m.index],
        ...(m.uscc === null ? [] : [[m.uscc, m.index] as const]),
      ]) as [string, number][],
  );
  const inFlow = new Set(reporting.values());
  let stated = false;
  const facts: Check['facts'] = [];
  for (const kind of view.snapshot.kinds) {
    const table = view.snapshot.table(kind);
    if (!table.fields.includes('controlled_by')) continue;
    const holders = view.holdersOf(table);
    table.texts('controlled_by').forEach((list, slot) => {
      if (list === null || holders[slot]! < 0) return;
      stated = true;
      const heads = JSON.parse(list) as string[];
      if (inFlow.has(holders[slot]!) && heads.some((h) => reporting.has(h)))
        facts.push({ row: table.rowIds[slot]!, field: 'controlled_by' });
    });
  }
  if (!stated)
    return cannotTell(
      'P06',
      name,
      text(
        'No list says who controls whom; whether a group’s head reports its branches’ output again cannot be seen.',
        '名录未载控股关系，无法判断集团总部是否重复上报分支产值。',
      ),
    );
  return finding(
    'P06',
    name,
    facts.length,
    text(
      `${facts.length} firms and the firm that controls them both report output; ask whether the head’s figure holds the branch’s.`,
      `${facts.length} 家企业与其控股单位同时上报产值，请核实总部数据是否已含分支。`,
    ),
    text('No firm and its controlling firm both report output.', '未发现企业与其控股单位同时上报。'),
    facts,
  );
}

/** P07: the same good in the output of several steps. */
export function upstream({ question: { view }, flow }: Inspected): Check {
  const name = text('Goods counted at every step of the chain', '上下游重复计算');
  if (!flow) return noFlow('P07', name);
  const byName = new Map(flow.figure.parts.map((p) => [p.member.name, p.member.index]));
  const reporting = new Set(byName.values());
  const table = view.snapshot.table('supply');
  const buyers = table.texts('buyer');
  const holders = view.holdersOf(table);
  const sellers = new Set<number>();
  const facts: Check['facts'] = [];
  for (let slot = 0; slot < table.length; slot++) {
    const buyer = buyers[slot] === null ? undefined : byName.get(buyers[slot]!);
    if (buyer === undefined || !reporting.has(holders[slot]!) || buyer === holders[slot]) continue;
    if (!sellers.has(holders[slot]!)) facts.push({ row: table.rowIds[slot]!, field: 'buyer' });
    sellers.add(holders[slot]!);
  }
  return finding(
    'P07',
    name,
    sellers.size,
    text(
      `${sellers.size} firms sell to others in the same figure: it is gross output, in which their goods stand twice; never call it value added.`,
      `${sellers.size} 家企业向统计范围内的其他企业供货：总产值含重复计算，不得称为增加值。`,
    ),
    text(
      'The figure is gross output; no supply between its firms is in the register.',
      '本指标为总产值；企业库中未见范围内企业相互供货。',
    ),
    facts,
  );
}

/** Classes of GB/T 4754-2017 that the parts industry is usually equated with. */
const PARTS_CLASS = '3670';

/** P10: an industry class alone misses batteries, chips and software. */
export function industries({ question: { view, asOf }, flow }: Inspected): Check {
  const name = text('Industry class instead of a list of firms', '行业口径漏计');
  if (!flow) return noFlow('P10', name);
  const classOf = (code: string | null) => code?.replace(/^[A-Z]/, '') ?? null;
  const members = [...flow.figure.members.values()];
  const outside = members.filter(
    (m) => classOf(m.industryCode) !== null && classOf(m.industryCode) !== PARTS_CLASS,
  );
  const missed = view
    .enterprises(asOf)
    .filter(
      (e) => classOf(e.industryCode) === PARTS_CLASS && e.role === null && !flow.figure.members.has(e.index),
    );
  return finding(
    'P10',
    name,
    outside.length + missed.length,
    text(
      `The figure goes by the list of firms: ${outside.length} of ${members.length} are classed outside ${PARTS_CLASS} and would be missed by it; ${missed.length} of that class have no role in any list and are not in the figure.`,
      `本指标按企业名单统计：${members.length} 家中 ${outside.length} 家不属于 ${PARTS_CLASS} 类，按行业代码统计将漏计；另有 ${missed.length} 家 ${PARTS_CLASS} 类企业未标明类别，未计入。`,
    ),
    text('Every firm of the list is in the parts class.', '名单企业均属零部件行业类别。'),
  );
}
