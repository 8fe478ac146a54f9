import { describe, expect, it } from 'vitest';
import { generateSample } from './index.js';
import { column, readBack, taxonomy } from '../../test/sample/read-back.js';

const parts = taxonomy().parts;
const nameOf = (id: string) => parts.find((part) => part.id === id)!;
const zone = generateSample({ taxonomy: taxonomy() });
const sheets = readBack(zone);
const ownerAt = new Map(
  zone.truth.enterprises.flatMap((e) => e.rows.map((r) => [`${r.file}|${r.sheet}|${r.row}`, e] as const)),
);

/** Links as the supplier lists state them. */
const links = sheets
  .filter((sheet) => sheet.file.startsWith('供应商/'))
  .flatMap((sheet) =>
    sheet.rows.flatMap((row, i) => {
      const supplier = ownerAt.get(`${sheet.file}|${sheet.sheet}|${i}`);
      const part = row[column(sheet, '零件', 'Part')];
      const plant = row[column(sheet, '工厂', 'Plant')] ?? null;
      const buyer = row[column(sheet, '采购方', 'Buyer')];
      return supplier ? [{ supplier, part, plant, buyer }] : [];
    }),
  );
const supplies = (id: string) => links.filter((l) => l.part === nameOf(id).zh || l.part === nameOf(id).en);

describe('the planted structure of the chain', () => {
  it('has parts with one source for all plants', () => {
    expect(zone.truth.singleSources.length).toBeGreaterThanOrEqual(8);
    for (const { part, supplier } of zone.truth.singleSources)
      expect(new Set(supplies(part).map((l) => l.supplier.key))).toEqual(new Set([supplier]));
  });

  it('has parts that nobody in the zone makes or supplies', () => {
    const made = new Set(
      sheets
        .filter((sheet) => sheet.file.startsWith('税务名录'))
        .flatMap((sheet) =>
          sheet.rows.flatMap((row) => String(row[column(sheet, '主要产品')] ?? '').split('、')),
        ),
    );
    expect(zone.truth.gaps.length).toBeGreaterThanOrEqual(8);
    for (const part of zone.truth.gaps) {
      expect(made.has(nameOf(part).zh)).toBe(false);
      expect(supplies(part).length).toBeGreaterThan(0);
      for (const l of supplies(part)) expect(l.supplier.key).toMatch(/^R-/);
    }
  });

  it('has second sources that hang on one component supplier', () => {
    expect(zone.truth.falseSecondSources.length).toBeGreaterThanOrEqual(3);
    for (const { part, suppliers, component, source } of zone.truth.falseSecondSources) {
      expect(suppliers).toHaveLength(2);
      for (const key of suppliers) {
        const buyer = zone.truth.enterprises.find((e) => e.key === key)!;
        expect(supplies(part).some((l) => l.supplier.key === key)).toBe(true);
        const bought = supplies(component).filter((l) => l.buyer === buyer.name);
        expect(bought.map((l) => l.supplier.key)).toEqual([source]);
      }
    }
  });
});

describe('the evidence for the tasks', () => {
  const projects = sheets.find((sheet) => sheet.file.startsWith('项目/'));
  const count = (park: string, kinds: readonly string[], stages: readonly string[]) =>
    projects!.rows.filter(
      (row) => row[5] === park && kinds.includes(String(row[3])) && stages.includes(String(row[11])),
    ).length;

  it('is done for software, late for upgrades, under way for platforms and newcomers', () => {
    expect(count('现代服务业园', ['新建', '创新平台'], ['投产'])).toBe(7);
    expect(count('智能制造产业园', ['技术改造'], ['投产'])).toBe(6);
    expect(count('军山新城', ['创新平台', '中试基地'], ['投产'])).toBe(3);
    expect(count('军山新城', ['创新平台', '中试基地'], ['在建', '投产'])).toBe(5);
    expect(count('智能网联和电动汽车产业园', ['新建'], ['签约', '在建', '投产'])).toBe(14);
    expect(count('智能网联和电动汽车产业园', ['新建'], ['投产'])).toBe(3);
  });

  it('lacks every result of the cooperation, and nine of the outcomes overseas', () => {
    const cooperation = sheets.find((sheet) => sheet.file.startsWith('合作/'));
    const items = cooperation!.rows.slice(cooperation!.header + 1);
    expect(items).toHaveLength(15);
    expect(items.filter((row) => row[6] !== null || row[5] !== null)).toEqual([]);
    const measures = sheets.find((sheet) => sheet.file.startsWith('服务/'));
    expect(measures!.rows.filter((row) => row[1] === 'T6' && row[6] !== null)).toHaveLength(11);
  });
});
