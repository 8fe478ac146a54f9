import type { Day } from '../../model/day.js';
import { AS_OF, type Credential, isValid } from '../invent/credential.js';
import type { Random } from '../random.js';
import type { Desk, Naming } from './desk.js';
import type { Knowledge } from './knowledge.js';
import { type Cell, type Document, type Sheet } from './sheet.js';
import { dayText, titledSheet } from './titles.js';

/** The lists of titles come out yearly; one late in 2025 adds what came after the day the sample is opened on. */
interface Edition {
  label: string;
  statedOn: Day;
  holds: (c: Credential) => boolean;
}

const FIRST_EDITION_DAY = '2024-12-20' as Day;

const EDITIONS: readonly Edition[] = [
  { label: '2024', statedOn: FIRST_EDITION_DAY, holds: (c) => c.issued <= FIRST_EDITION_DAY },
  { label: '2025', statedOn: '2025-10-20' as Day, holds: (c) => c.issued <= AS_OF },
  { label: '2025年补充', statedOn: '2025-12-25' as Day, holds: (c) => c.issued > AS_OF },
];

/** What a row of an edition lost: both days, or the level. */
type Loss = 'days' | 'level' | null;

const LEVELS = { national: '国家级', provincial: '省级', municipal: '市级', none: '' } as Record<
  Credential['level'],
  string
>;
const KINDS = {
  'specialised-sme': '专精特新中小企业',
  'little-giant': '专精特新“小巨人”企业',
  'innovative-sme': '创新型中小企业',
  'innovation-platform': '创新平台',
  'rd-centre': '企业研发中心',
} as Record<Credential['kind'], string>;

/** Lists of specialised SMEs and little giants with names only. */
export function writeSpecialisedLists(
  titles: readonly Credential[],
  desk: Desk,
  knowledge: Knowledge,
): Document[] {
  const losses = planLosses(titles, desk.random);
  const naming: Naming = { aliases: 0.26, kinds: ['short', 'former'], codes: false };
  const header = '序号|企业名称|类别|级别|批次|认定日期|有效期至'.split('|');
  return EDITIONS.map((edition) => {
    const sheets = (['specialised-sme', 'little-giant', 'innovative-sme'] as const).flatMap((kind) => {
      const listed = titles.filter((c) => c.kind === kind && edition.holds(c));
      if (listed.length === 0) return [];
      const name = KINDS[kind].replace(/[“”]/g, '');
      const title = `${name}名单（${edition.label}）`;
      const sheet = titledSheet(name, title, edition.statedOn, header);
      listed.forEach((c, i) => {
        const said = state(c, losses.get(`${edition.label}:${titles.indexOf(c)}`) ?? null, desk, knowledge);
        const { name: holder } = desk.identify(c.holder, naming);
        sheet.row(c.holder, [i + 1, holder, KINDS[kind], said.level, c.batch, said.issued, said.until]);
      });
      closing(sheet, listed.length);
      return [sheet];
    });
    return { path: `资质名单/专精特新企业名单_${edition.label}.xlsx`, format: 'xlsx', sheets };
  });
}

/** Lists of innovation platforms and R&D centres, as old .xls workbooks. */
export function writePlatformLists(
  titles: readonly Credential[],
  desk: Desk,
  knowledge: Knowledge,
): Document[] {
  const losses = planLosses(titles, desk.random);
  const naming: Naming = { aliases: 0.24, kinds: ['short', 'former'], codes: false };
  const header = '序号|平台名称|依托单位|类别|级别|认定部门|认定日期|有效期至'.split('|');
  return EDITIONS.map((edition) => {
    const sheet = titledSheet('研发平台', `研发平台名单（${edition.label}）`, edition.statedOn, header);
    const listed = titles.filter((c) => edition.holds(c));
    listed.forEach((c, i) => {
      const said = state(c, losses.get(`${edition.label}:${titles.indexOf(c)}`) ?? null, desk, knowledge);
      const { name } = desk.identify(c.holder, naming);
      const issued: Cell =
        typeof said.issued === 'string' && i % 3 > 0 && said.day ? { day: said.day } : said.issued;
      sheet.row(c.holder, [i + 1, c.title, name, KINDS[c.kind], said.level, c.issuer, issued, said.until]);
    });
    closing(sheet, listed.length);
    return { path: `资质名单/研发平台名单_${edition.label}.xls`, format: 'xls', sheets: [sheet] };
  });
}

function closing(sheet: Sheet, n: number): void {
  sheet.line(`合计：${n}项`);
  sheet.line('备注：名单以主管部门公布文件为准。');
}

/**
 * Which rows lose what: for each kind two titles of 2025 lose days or level in the only list that has them;
 * two older ones lose them in the newer list, where the older list still knows.
 */
function planLosses(titles: readonly Credential[], random: Random): Map<string, Loss> {
  const losses = new Map<string, Loss>();
  for (const kind of ['specialised-sme', 'innovation-platform', 'rd-centre'] as const) {
    const counted = titles.filter((c) => c.kind === kind && c.level === 'provincial' && isValid(c, AS_OF));
    const fresh = counted.filter(
      (c) =>
        c.issued > FIRST_EDITION_DAY && !titles.some((t) => t !== c && !t.title && t.holder === c.holder),
    );
    const older = counted.filter((c) => c.issued <= FIRST_EDITION_DAY);
    random.sample(fresh, Math.min(2, Math.ceil(fresh.length / 12))).forEach((c, i) => {
      losses.set(`2025:${titles.indexOf(c)}`, i === 0 ? 'days' : 'level');
    });
    for (const c of random.sample(older, Math.min(2, Math.ceil(older.length / 20))))
      losses.set(`2025:${titles.indexOf(c)}`, 'days');
  }
  return losses;
}

interface Said {
  level: string;
  issued: string | null;
  until: string | null;
  day: Day | null;
}

/** What a row says of a title, and what can be known from it; a title of three years may give one day only. */
function state(c: Credential, loss: Loss, desk: Desk, knowledge: Knowledge): Said {
  if (loss) desk.faults.lostTitles++;
  const daysLost = loss === 'days';
  const levelLost = loss === 'level';
  const gives =
    c.title === ''
      ? desk.random.weighted([['both', 94] as const, ['issued', 3] as const, ['until', 3] as const])
      : 'both';
  const issued = daysLost || gives === 'until' ? null : c.issued;
  const validUntil = daysLost || gives === 'issued' ? null : c.validUntil;
  const level = levelLost ? null : c.level;
  knowledge.titles.push({
    credential: c,
    level,
    issued,
    validUntil,
    proof: c.issuer !== null || c.number !== null,
  });
  const style = desk.random.weighted([['iso', 6] as const, ['chinese', 3] as const, ['dots', 1] as const]);
  return {
    level: levelLost ? '待核实' : LEVELS[c.level],
    issued: daysLost ? '待补' : issued && dayText(issued, style),
    until: daysLost ? '待补' : validUntil && dayText(validUntil, style),
    day: issued,
  };
}
