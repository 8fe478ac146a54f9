import { DISCLOSURE_RULES } from '../../lenses/disclosure/index.js';
import { type Text, text } from '../../model/text.js';
import type { OfficeParts } from '../desk.js';
import type { Setting, SettingsGroup } from '../api.js';
import type { ZoneSetup } from '../setup.js';

const same = (words: string): Text => text(words, words);
const key = (name: string): Text => same(`zone.yaml: ${name}`);
const PRODUCT = text('the product', '产品自带');

/** How far a rule is known, where that is less than its own text. */
const STATUS: Record<string, Text> = {
  'cross-checked': text('not verified: not read as issued, two sources agree', '未核实原文：两个来源一致'),
  'single-source': text('not verified: known from one source', '未核实：仅有单一来源'),
  single_source: text('not verified: known from one source', '未核实：仅有单一来源'),
  inferred: text('not verified: inferred', '未核实：据来源推断'),
  recalled: text('not verified: recalled, no source found', '未核实：凭记忆，未查到来源'),
  not_found: text('not verified: no source found', '未核实：未查到来源'),
  proposed: text('a proposal of the product, set by no authority', '产品建议值，并无官方规定'),
};

const doubtOf = (status: string): Text | null => STATUS[status] ?? null;

const setting = (name: Text, value: Text | null, from: Text, doubt: Text | null = null): Setting => ({
  name,
  value,
  from,
  doubt,
});

function zoneSettings({ zone, plan, parkMap }: OfficeParts): Setting[] {
  const [drawn, parks] = [new Set(parkMap.map(({ park }) => park)).size, plan.parks.length];
  return [
    setting(text('Name', '名称'), zone.name, key('name')),
    setting(text('Time zone', '时区'), same(zone.time_zone), key('time_zone')),
    setting(
      text('Day asked when none is said', '默认查询日'),
      zone.as_of === undefined ? text('the present day', '当天') : same(zone.as_of),
      key('as_of'),
    ),
    setting(
      text('Map of the parks', '园区边界图'),
      zone.park_map === undefined
        ? null
        : text(`${drawn} of ${parks} parks are drawn`, `${parks} 个园区中 ${drawn} 个有边界`),
      zone.park_map === undefined ? key('park_map') : same(`zone.yaml: park_map → ${zone.park_map}`),
    ),
    setting(
      text('Sample', '演示数据'),
      zone.sample ? text('yes: enterprises are invented', '是：企业均为虚构') : text('no', '否'),
      key('sample'),
    ),
  ];
}

function rulesSettings(
  { zone, plan, next, taxonomy, rulebooks, matching, overseas }: OfficeParts,
  own: string[],
) {
  const of = (name: string, file: string) => same(`zone.yaml: ${name} → ${file}`);
  const books =
    zone.rulebooks === undefined
      ? text('the product; others: zone.yaml: rulebooks', '产品自带；更换：zone.yaml: rulebooks')
      : of('rulebooks', zone.rulebooks);
  const titled = ({ title, starts, ends }: OfficeParts['plan']) =>
    text(`${title.en} (${starts} – ${ends})`, `${title.zh}（${starts} 至 ${ends}）`);
  const followed = zone.next_plan === undefined ? key('next_plan') : of('next_plan', zone.next_plan);
  return [
    setting(text('Plan', '计划'), titled(plan), of('plan', zone.plan), plan.caveat),
    setting(text('Plan that follows', '下期计划'), next && titled(next), followed, next?.caveat ?? null),
    ...rulebooks.rungs.flatMap((rung) =>
      rung.editions.map(({ version, document, status }) =>
        setting(
          text(`Rulebook: ${rung.name.en}, ${version}`, `规则：${rung.name.zh} ${version}`),
          same(`${document.title} ${document.number}`),
          books,
          doubtOf(status),
        ),
      ),
    ),
    setting(
      text('Parts taxonomy', '零部件分类'),
      text(
        `${zone.taxonomy} ${taxonomy.version}, ${taxonomy.parts.length} nodes`,
        `${zone.taxonomy} ${taxonomy.version}，共 ${taxonomy.parts.length} 项`,
      ),
      key('taxonomy'),
      taxonomy.status.startsWith('verified')
        ? null
        : text(`not verified: ${taxonomy.status}`, '未核实：草案，未经行业机构审定'),
    ),
    setting(
      text('Column mappings of the zone', '本区列映射'),
      own.length === 0 ? null : same(own.join(', ')),
      same('mappings/'),
    ),
    setting(
      text('Matching rules', '匹配规则'),
      matching.rules.note,
      same('matching/rules.yaml'),
      doubtOf(matching.rules.status),
    ),
    setting(
      text('Codes of goods traded', '海关编码'),
      text(`${overseas.codes.codes.length} codes`, `${overseas.codes.codes.length} 个`),
      same('overseas/hs-codes.yaml'),
      doubtOf(overseas.codes.status),
    ),
  ];
}

function publicSettings({ zone }: OfficeParts): Setting[] {
  const cutOffs = (zone.published ?? []).map(({ as_of, known_at }) => ({ as_of, known_at })).at(-1);
  const { fewest, largestShare } = DISCLOSURE_RULES;
  const count = zone.published?.length ?? 0;
  return [
    setting(
      text('Cut-offs published', '已发布的截止日'),
      cutOffs === undefined
        ? null
        : text(
            `${count}, the last of ${cutOffs.as_of} as known at ${cutOffs.known_at}`,
            `${count} 个，最近为 ${cutOffs.as_of}（数据截至 ${cutOffs.known_at}）`,
          ),
      key('published'),
    ),
    setting(
      text('Directory of enterprises', '企业名录'),
      zone.portal?.directory === undefined ? null : same(zone.portal.directory.shows.join(', ')),
      key('portal.directory'),
    ),
    setting(
      text('Figures of parks', '园区数据'),
      zone.portal === undefined || zone.portal.parks.figures.length === 0
        ? null
        : same(zone.portal.parks.figures.join(', ')),
      key('portal.parks.figures'),
    ),
    setting(
      text('What is withheld of published figures', '公开数据的保密规则'),
      text(
        `figures of under ${fewest} enterprises, or of which one makes up over ${largestShare} %`,
        `涉及企业少于 ${fewest} 家，或单家占比超过 ${largestShare}% 的数据不予公布`,
      ),
      PRODUCT,
    ),
  ];
}

/** What the zone and its rules set, and where each value is from. */
export function settingsOf(parts: OfficeParts, setup: ZoneSetup): SettingsGroup[] {
  const { kind, place } = parts.register.database;
  const data = setting(
    text('Database', '数据库'),
    kind === 'postgres'
      ? text(`PostgreSQL, ${place}`, `PostgreSQL，${place}`)
      : text('SQLite, in a file of the zone folder', 'SQLite，园区文件夹中的文件'),
    setup.databaseFromEnvironment
      ? same('DATABASE_URL')
      : same(`zone.yaml: database → ${parts.zone.database}`),
  );
  return [
    { id: 'zone', name: text('Zone', '园区'), settings: zoneSettings(parts) },
    { id: 'rules', name: text('Rules', '规则'), settings: rulesSettings(parts, setup.mappings) },
    { id: 'public', name: text('What is public', '公开内容'), settings: publicSettings(parts) },
    { id: 'data', name: text('Register', '企业库'), settings: [data] },
  ];
}
