import type { Day } from '../../model/day.js';
import type { Roster } from '../invent/roster.js';
import type { Random } from '../random.js';
import type { Document } from './sheet.js';
import { titledSheet } from './titles.js';

const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗'];
const GIVEN = [...'敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰玲'];

/** Who of those who file returns is in the list; the others are to be found out. */
const KNOWN = 0.9;

/** The statistics contacts of those who file monthly returns. No landline begins with 0: the numbers are nobody's. */
export function writeContacts(roster: Roster, random: Random): Document {
  const header = ['序号', '企业名称', '统一社会信用代码', '联系人', '联系电话'];
  const sheet = titledSheet('通讯录', '规模以上企业统计联络员通讯录', '2025-08-29' as Day, header);
  roster.suppliers
    .filter((e) => e.standing === 'returns' && random.chance(KNOWN))
    .forEach((e, i) => {
      const name =
        random.pick(SURNAMES) + random.pick(GIVEN) + (random.chance(0.5) ? random.pick(GIVEN) : '');
      sheet.row(e, [
        i + 1,
        e.name,
        e.uscc,
        name,
        `027-0${String(random.int(0, 9_999_999)).padStart(7, '0')}`,
      ]);
    });
  return { path: '档案/统计联络员通讯录.xlsx', format: 'xlsx', sheets: [sheet] };
}
