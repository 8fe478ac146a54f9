import { expect, it } from 'vitest';
import { ask, csv, registerOf } from '../../../test/office/office.js';
import { FIRMS, taxList } from '../../../test/office/zone-files.js';
import { outreachQuestion } from '../../cli/outreach-question.js';
import { outreachOf } from './index.js';

const lists = () => [
  taxList(),
  csv(
    '成渝企业.csv',
    [
      '制表日期：2025-06-30',
      '企业名称,地区,主要产品',
      '重庆甲安汽车零部件有限公司,成渝地区,安全气囊',
      '成都乙驰电机有限公司,成渝地区,驱动电机',
    ].join('\n'),
  ),
  csv(
    '工厂.csv',
    ['制表日期：2025-06-30', '整车企业,工厂,产线,年产能', `${FIRMS.maker[1]},一厂,总装,1000`].join('\n'),
  ),
  csv(
    '物料.csv',
    [
      '制表日期：2025-06-30',
      '工厂,产线,零件,用量,单位,单价（元）',
      '一厂,总装,安全气囊,4,个,200',
      '一厂,总装,驱动电机,1,台,5000',
    ].join('\n'),
  ),
  csv(
    '合作台账.csv',
    [
      '制表日期：2025-10-15',
      '合作区域,合作领域,合作方,进展,责任单位,下一节点,成果',
      '成渝,贸易与投资,重庆汽车产业促进会,洽谈,区招商局,2025-10-20,',
      '成渝地区双城经济圈,基础设施,成都物流办,签约,区发改局,2025-12-01,',
      '成渝地区双城经济圈,核心零部件设计,重庆设计院,完成,区经信局,2025-09-01,联合开发平台投用',
      '长三角,核心零部件设计,上海设计院,对接,区经信局,,',
    ].join('\n'),
  ),
];

it('what the zone lacks and the region makes, what the zone could offer it, and how cooperation stands', async () => {
  const register = await registerOf(lists());
  const answer = outreachOf(await outreachQuestion(register, await ask(register, '2025-10-31')));
  const cc = answer.regions.find((r) => r.id === 'cc')!;
  // Airbags are needed and made by nobody here; motors are made here by 甲驰.
  expect(cc.offers.map((o) => [o.part.name.zh, o.firms.map((f) => f.name)])).toEqual([
    ['安全气囊', ['重庆甲安汽车零部件有限公司']],
  ]);
  expect(cc.firms).toBe(2);
  const leads = cc.leads.map((l) => l.part.name.zh);
  expect(leads).not.toContain('驱动电机');
  expect(leads).toContain('座椅骨架');
  expect(Object.fromEntries(cc.cooperation.map((c) => [c.partner, [c.area, c.state]]))).toEqual({
    重庆汽车产业促进会: ['trade-and-investment', 'overdue'],
    成都物流办: ['infrastructure', 'planned'],
    重庆设计院: ['design', 'done'],
  });
  const yrd = answer.regions.find((r) => r.id === 'yrd')!;
  expect(yrd.cooperation.map((c) => c.state)).toEqual(['undated']);
  // Nobody says what firms of the delta make: that is unknown, and no lead.
  expect([yrd.firms, yrd.offers, yrd.leads]).toEqual([0, [], []]);
  expect(yrd.says.en).toContain('unknown');
  // One other place is too few.
  expect(answer.nextParts).toBeNull();
  expect(answer.assumptions.at(-1)!.en).toContain('at least three other places');
  await register.close();
});
