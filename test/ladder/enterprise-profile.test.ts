import { describe, expect, it } from 'vitest';
import { readRulebooks } from '../../src/cli/assets.js';
import { assess, enterpriseProfile } from '../../src/lenses/ladder/index.js';
import { parseDay } from '../../src/model/day.js';
import { cite, loadSnapshot, type ReadFile, type Register } from '../../src/register/index.js';
import { accounts } from '../office/accounts.js';
import { csv, registerOf } from '../office/office.js';
import { FIRMS, taxList } from '../office/zone-files.js';

const rulebooks = readRulebooks();
const AS_OF = parseDay('2025-10-31')!;

const titles = () =>
  csv(
    '称号名单.csv',
    [
      '制表日期：2025-02-01',
      '统一社会信用代码,企业名称,称号,级别,认定日期,有效期至',
      `${FIRMS.drive.join(',')},专精特新中小企业,省级,2023-07-14,2026-07-13`,
      `${FIRMS.drive.join(',')},企业技术中心,省级,2022-05-01,`,
      `${FIRMS.seat.join(',')},专精特新中小企业,省级,2022-07-01,`,
    ].join('\n'),
  );

const rights = () =>
  csv(
    '专利.csv',
    [
      '制表日期：2025-02-01',
      '统一社会信用代码,企业名称,知识产权类别,专利号,授权日期,是否受让,是否用于主导产品,是否实际应用',
      `${FIRMS.drive.join(',')},发明专利,ZL2019100000011,2020-03-01,否,是,是`,
      `${FIRMS.drive.join(',')},发明专利,ZL2019100000022,2021-03-01,是,是,是`,
      `${FIRMS.drive.join(',')},实用新型,ZL2024200000033,2025-01-10,否,是,是`,
      `${FIRMS.drive.join(',')},商标,TM1,2020-01-01,否,是,是`,
    ].join('\n'),
  );

const incidents = () =>
  csv(
    '合规记录.csv',
    [
      '制表日期：2025-02-01',
      '统一社会信用代码,企业名称,违法事项,日期,信息来源',
      `${FIRMS.seat.join(',')},列入经营异常名录,2024-05-05,市场监督管理部门`,
      `${FIRMS.cast.join(',')},欠缴社会保险费,2024-06-06,人力资源和社会保障部门`,
    ].join('\n'),
  );

async function profileOf(register: Register, firm: keyof typeof FIRMS) {
  const view = (await loadSnapshot(register)).at(null);
  const index = view.enterprises(AS_OF).findIndex((e) => e.uscc === FIRMS[firm][0]);
  return enterpriseProfile(view, rulebooks, index, AS_OF);
}

const files = (): ReadFile[] => [
  taxList(),
  accounts([
    ['drive', 2024, '8600', '710', '240'],
    ['drive', 2023, '7800', '', '230'],
  ]),
  titles(),
  rights(),
  incidents(),
];

describe('the profile of an enterprise of the register', () => {
  it('holds what its files say, in fen, each with the cell that says it', async () => {
    const register = await registerOf(files());
    const { profile, citations, conflicts } = await profileOf(register, 'drive');
    expect(profile.years['2024']).toMatchObject({
      operating_revenue: 8_600_000_000,
      rd_expense: 710_000_000,
      employees: 240,
    });
    // An empty cell is unknown, and a right of a kind in no class, or too young for its class, does not stand in it.
    expect(profile.years['2023']?.rd_expense).toBeUndefined();
    expect(profile.ip?.map((r) => [r.class, r.transferred_in])).toEqual([
      ['I', false],
      ['I', true],
    ]);
    expect(profile.titles).toMatchObject([{ kind: 'specialised-sme', valid_until: '2026-07-13' }]);
    expect(profile.rd_centre_level).toBe('provincial');
    expect(profile.compliance).toEqual([]);
    expect(profile.controlled_by).toBeUndefined();
    expect(conflicts).toEqual([]);
    const [cell] = await cite(register, [citations.get('years.2024.rd_expense')!]);
    expect([cell!.cell, cell!.raw]).toEqual(['E3', '710']);
    await register.close();
  });

  it('takes a veto item by its words, and leaves other records to a person', async () => {
    const register = await registerOf(files());
    const rung = rulebooks.rungs.find((r) => r.rung === 'specialised-sme')!;
    const compliance = async (firm: keyof typeof FIRMS) => {
      const { profile, citations } = await profileOf(register, firm);
      const a = assess({ rulebooks, rung, asOf: AS_OF, case: 'new', profile, citations })!;
      return a.eligibility.find((line) => line.id === 'compliance')!;
    };
    expect((await compliance('seat')).verdict).toBe('unmet');
    expect((await compliance('seat')).facts[0]).toMatchObject({
      field: 'compliance.0',
      value: '列入经营异常名录',
    });
    expect((await compliance('cast')).verdict).toBe('needs-person');
    await register.close();
  });

  it('ends a title whose list names no end after the three years of its rung', async () => {
    const register = await registerOf(files());
    expect((await profileOf(register, 'seat')).profile.titles).toMatchObject([{ valid_until: '2025-06-30' }]);
    await register.close();
  });

  it('leaves a figure unknown that two files of one day state differently, and says so', async () => {
    const other = { ...accounts([['drive', 2024, '8600', '720', '240']]) };
    const register = await registerOf([...files(), other]);
    const { profile, conflicts } = await profileOf(register, 'drive');
    expect(conflicts).toEqual(['years.2024.rd_expense']);
    expect(profile.years['2024']?.rd_expense).toBeUndefined();
    expect(profile.years['2024']?.operating_revenue).toBe(8_600_000_000);
    await register.close();
  });
});
