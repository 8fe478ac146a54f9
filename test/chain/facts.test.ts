import { describe, expect, it } from 'vitest';
import { chainQuestion } from '../../src/cli/chain-question.js';
import { chainFacts } from '../../src/lenses/chain/index.js';
import type { ReadFile } from '../../src/register/index.js';
import { ask, csv, registerOf } from '../office/office.js';
import { FIRMS, taxList } from '../office/zone-files.js';

const [DRIVE, SEAT, , MAKER] = [FIRMS.drive, FIRMS.seat, FIRMS.cast, FIRMS.maker].map(([, name]) => name);

const plants = () =>
  csv(
    '整车工厂.csv',
    [
      '制表日期：2025-03-01',
      '整车企业,工厂,工厂英文名,产线,年产能,日计划产量,单台损失（元）',
      `${MAKER},丁骋第一工厂,Plant 7,一线,120000,400,18000`,
      `${MAKER},丁骋第一工厂,Plant 7,二线,60000,,`,
    ].join('\n'),
  );

const bill = () =>
  csv(
    '物料清单.csv',
    [
      '制表日期：2025-03-01',
      '工厂,产线,零件,单车用量,单位,单价（元）',
      '丁骋第一工厂,一线,驱动电机,1,台,3000',
      '丁骋第一工厂,一线,前大灯,1,只,500',
      '丁骋第一工厂,一线,后大灯总成（大灯）,1,只,300',
      '没有的工厂,一线,驱动电机,1,台,3000',
    ].join('\n'),
  );

const supply = (drawnUp: string, rows: readonly string[]) =>
  csv(
    `供应商清单 ${drawnUp}.csv`,
    [
      `制表日期：${drawnUp}`,
      '供应商,采购方,工厂,零件,供货份额,年供货量,年产能,库存天数,恢复天数,单价（元）',
      ...rows,
    ].join('\n'),
  );

async function factsOf(files: readonly ReadFile[], asOf = '2025-12-31') {
  const register = await registerOf(files);
  const question = await ask(register, asOf);
  return { facts: chainFacts(await chainQuestion(register, question)), view: question.view };
}

const MARCH = supply('2025-03-02', [
  `${DRIVE},${MAKER},丁骋第一工厂,驱动电机,60%,60000,80000,3,,3000`,
  `${SEAT},${MAKER},Plant 7,驱动电机,40%,40000,50000,,20,3000`,
]);

describe('the parts chain in the register', () => {
  it('has a plant with its lines, and what is not stated is unknown', async () => {
    const { facts } = await factsOf([taxList(), plants()]);
    expect(facts.plants).toHaveLength(1);
    const [{ lines, nameEn }] = facts.plants as [(typeof facts.plants)[0]];
    expect(nameEn).toBe('Plant 7');
    // One yuan is a hundred fen.
    expect(lines.map((l) => [l.plannedPerDay, l.lossPerUnit])).toEqual([
      [400, 1_800_000],
      [null, null],
    ]);
  });

  it('adds two uses of a part in one bill, and names the rows of no known plant', async () => {
    const { facts } = await factsOf([taxList(), plants(), bill()]);
    const lamp = facts.bills.items.find((i) => i.part === 'lgt.head');
    // Two lamps a vehicle for 500 and 300: 400 each.
    expect(lamp).toMatchObject({ quantity: 2, price: 40_000, plant: '丁骋第一工厂' });
    expect(lamp!.rows).toHaveLength(2);
    expect(facts.bills.withoutPlant.map((r) => r.plant)).toEqual(['没有的工厂']);
  });

  it('finds a plant by either of its names and the buyer by its own', async () => {
    const { facts } = await factsOf([taxList(), plants(), MARCH]);
    expect(
      facts.supply.links.map((l) => [l.plant, l.part, l.share, l.inventoryDays, l.recoveryDays]),
    ).toEqual(
      expect.arrayContaining([
        ['丁骋第一工厂', 'edrv.mot', 0.6, 3, null],
        ['丁骋第一工厂', 'edrv.mot', 0.4, null, 20],
      ]),
    );
    expect(facts.supply.withoutBuyer).toEqual([]);
    expect(facts.supply.withoutPlant).toEqual([]);
  });

  it('adds two contracts of one list, and lets a newer list replace an older one from its day on', async () => {
    const june = supply('2025-06-01', [
      `${DRIVE},${MAKER},丁骋第一工厂,驱动电机,30%,30000,40000,4,10,2900`,
      `${DRIVE},${MAKER},丁骋第一工厂,驱动电机,20%,20000,20000,2,15,2900`,
    ]);
    const files = [taxList(), plants(), MARCH, june];
    const ofDrive = async (asOf: string) => {
      const { facts } = await factsOf(files, asOf);
      return facts.supply.links.find((l) => facts.enterprises.get(l.supplier)!.name === DRIVE);
    };
    expect(await ofDrive('2025-05-31')).toMatchObject({ share: 0.6, volumePerYear: 60_000 });
    const link = await ofDrive('2025-06-01');
    expect(link).toMatchObject({ volumePerYear: 50_000, inventoryDays: 2, recoveryDays: 15 });
    expect(link!.share).toBeCloseTo(0.5, 12);
  });

  it('says whose buyer or plant the register does not know', async () => {
    const strange = supply('2025-03-02', [`${DRIVE},没有的整车公司,没有的工厂,驱动电机,1,1,1,1,1,1`]);
    const { facts } = await factsOf([taxList(), plants(), strange]);
    expect(facts.supply.withoutBuyer.map((r) => r.buyer)).toEqual(['没有的整车公司']);
    expect(facts.supply.withoutPlant.map((r) => r.plant)).toEqual(['没有的工厂']);
  });

  it('reads what enterprises make out of their product texts', async () => {
    const { facts } = await factsOf([taxList()]);
    const made = facts.products.map((p) => [facts.enterprises.get(p.enterprise)!.name, p.part]);
    expect(made).toContainEqual([DRIVE, 'edrv.mot']);
    expect(made).toContainEqual([SEAT, 'seat.frm']);
    // A passenger car is no part.
    expect(made.filter(([name]) => name === MAKER)).toEqual([]);
  });
});
