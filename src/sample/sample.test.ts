import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { parseUscc } from '../model/uscc.js';
import { generateSample, type SampleZone, TruthSchema } from './index.js';
import { column, type Raw, readBack, type ReadSheet, taxonomy } from '../../test/sample/read-back.js';

const TAX_LIST = '税务名录_2025.xlsx';
const ARCHIVE = '档案/曾用名对照表.xlsx';
const zone = generateSample({ taxonomy: taxonomy() });
const sheets = readBack(zone);
const rowAt = new Map<string, Raw[]>();
for (const { file, sheet, rows } of sheets) rows.forEach((row, i) => rowAt.set(`${file}|${sheet}|${i}`, row));
const inFile = (file: string) => sheets.filter((sheet) => sheet.file === file);
const ownerAt = new Map(
  zone.truth.enterprises.flatMap((e) => e.rows.map((r) => [`${r.file}|${r.sheet}|${r.row}`, e] as const)),
);
const NAME_HEADERS = ['企业名称', '企业简称', '依托单位', '权利人', '供应商', '投资方', 'Supplier', '现名'];

function digest(sample: SampleZone): string {
  const hash = createHash('sha256');
  for (const file of sample.files) hash.update(file.path).update(file.bytes);
  return hash.update(JSON.stringify(sample.truth)).digest('hex');
}

/** Every data row that is about an enterprise, with the sheet it stands in. */
function* dataRows(): Generator<{
  sheet: ReadSheet;
  row: Raw[];
  owner: { uscc: string; name: string; key: string };
}> {
  for (const sheet of sheets) {
    for (let i = 1; i < sheet.rows.length; i++) {
      const owner = ownerAt.get(`${sheet.file}|${sheet.sheet}|${i}`);
      if (owner) yield { sheet, row: sheet.rows[i]!, owner };
    }
  }
}

const isSubsequence = (short: string, name: string) => {
  let at = 0;
  for (const sign of name) if (sign === short[at]) at++;
  return at === short.length;
};

describe('the bytes', () => {
  it('are the same for the same seed and others for another', () => {
    const make = (seed: number) => digest(generateSample({ suppliers: 120, seed, taxonomy: taxonomy() }));
    const first = make(7);
    expect(make(7)).toBe(first);
    expect(make(8)).not.toBe(first);
  });

  it('hang neither on the time of writing nor on what was read before', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const again = generateSample({ taxonomy: taxonomy() });
    expect(digest(again)).toBe(digest(zone));
  });
}, 60_000);

describe('the zone of the article', () => {
  it('has 9 vehicle makers, 13 plants and room for 2.5 million vehicles a year', () => {
    const [plants] = inFile('整车/整车工厂产能.xlsx');
    const data = plants!.rows.slice(plants!.header + 1).filter((row) => row[3] !== null && row[0] !== '合计');
    expect(new Set(data.map((row) => row[0]).filter(Boolean)).size).toBe(9);
    expect(new Set(data.map((row) => row[1]).filter(Boolean)).size).toBe(13);
    expect(data.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(2_500_000);
  });

  it('has 1,200 parts suppliers in four parks, a quarter of them above scale', () => {
    const rows = inFile(TAX_LIST).flatMap((sheet) =>
      sheet.rows.slice(sheet.header + 1).map((row) => [sheet, row] as const),
    );
    const suppliers = rows.filter(([, row]) => row[5] === '零部件企业');
    expect(inFile(TAX_LIST)).toHaveLength(4);
    expect(suppliers).toHaveLength(1200);
    expect(suppliers.filter(([, row]) => row[6] === '是')).toHaveLength(300);
    expect(rows.filter(([, row]) => row[5] === '整车企业')).toHaveLength(9);
  });

  it('gives software and chip design no monthly output', () => {
    const returning = new Set(
      [...dataRows()].filter(({ sheet }) => sheet.file.startsWith('统计月报/')).map(({ owner }) => owner.key),
    );
    const software = [...dataRows()].filter(
      ({ sheet, row }) => sheet.file === TAX_LIST && String(row[3]).startsWith('65'),
    );
    expect(software.length).toBeGreaterThan(100);
    expect(software.filter(({ owner }) => returning.has(owner.key))).toEqual([]);
  });
});

describe('names', () => {
  it('are borne by one enterprise each, and so are codes', () => {
    const { enterprises } = zone.truth;
    expect(new Set(enterprises.map((e) => e.name)).size).toBe(enterprises.length);
    expect(new Set(enterprises.map((e) => e.uscc)).size).toBe(enterprises.length);
    for (const e of enterprises) expect(parseUscc(e.uscc)).toBe(e.uscc);
  });

  it('are not those of well-known firms', () => {
    const known =
      /东风|本田|日产|宁德|比亚迪|岚图|吉利|路特斯|小鹏|长安|上汽|一汽|华为|博世|法雷奥|伟巴斯特|芯擎|亿咖通|国轩|中创|德赛/;
    expect(zone.truth.enterprises.filter((e) => known.test(e.name))).toEqual([]);
  });

  it('as written mean one enterprise only', () => {
    const meant = new Map<string, Set<string>>();
    for (const { sheet, row, owner } of dataRows()) {
      const name = row[column(sheet, ...NAME_HEADERS)];
      if (typeof name === 'string' && name) meant.set(name, (meant.get(name) ?? new Set()).add(owner.key));
    }
    expect([...meant].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });

  it('stand in the rows that the truth names', () => {
    const [archive] = inFile(ARCHIVE);
    const former = new Map<string, string>(
      archive!.rows.slice(archive!.header + 1).map((row) => [String(row[2]), String(row[1])]),
    );
    const strange: unknown[] = [];
    let before = '';
    for (const { sheet, row, owner } of dataRows()) {
      const written = row[column(sheet, ...NAME_HEADERS)];
      const sounds = pinyin(owner.name, { toneType: 'none', type: 'array' }).join('');
      const latin = typeof written === 'string' && /^[\w .,()-]+$/.test(written);
      const right = latin
        ? written
            .toLowerCase()
            .split(/\W+/)
            .some((word) => word.length > 3 && sounds.includes(word))
        : written === null
          ? before === owner.key // the lower rows of a merged name
          : isSubsequence(String(written), owner.name) ||
            [...former].some(([old, now]) => now === owner.name && isSubsequence(String(written), old));
      if (!right) strange.push([sheet.file, written, owner.name]);
      before = owner.key;
    }
    expect(strange).toEqual([]);
  });

  it('are ambiguous in 8 to 15 rows', () => {
    const names = zone.truth.enterprises.map((e) => e.name);
    let ambiguous = 0;
    const seen = new Map<string, number>();
    for (const { sheet, row } of dataRows()) {
      const written = String(row[column(sheet, ...NAME_HEADERS)] ?? '');
      if (!/^[一-鿿]{2,9}$/.test(written) || written.endsWith('公司')) continue;
      if (!seen.has(written)) seen.set(written, names.filter((name) => isSubsequence(written, name)).length);
      if (seen.get(written)! > 1) ambiguous++;
    }
    expect(ambiguous).toBeGreaterThanOrEqual(8);
    expect(ambiguous).toBeLessThanOrEqual(15);
  });
});

describe('faults, counted in the files', () => {
  it('damage at least 1.5 % of the money cells, a third of them beyond repair', () => {
    const money =
      /总产值|本月累计|上年同|注册资本|收入|费用|净利润|总额|出口额|单价|Unit price|单台损失|金额/;
    let cells = 0;
    let damaged = 0;
    for (const sheet of sheets) {
      if (sheet.file.startsWith('统计/')) continue;
      const columns = sheet.rows[sheet.header]!.flatMap((head, c) => (money.test(String(head)) ? [c] : []));
      for (let i = sheet.header + 1; i < sheet.rows.length; i++) {
        const isData = ownerAt.has(`${sheet.file}|${sheet.sheet}|${i}`) || sheet.file.startsWith('整车/');
        if (!isData) continue;
        for (const c of columns) {
          const cell = sheet.rows[i]![c] ?? '';
          if (cell === '' || cell === 0) continue;
          cells++;
          if (typeof cell === 'string' && !/^-?\d+(\.\d+)?$/.test(cell)) damaged++;
        }
      }
    }
    expect(cells).toBeGreaterThan(50_000);
    expect(damaged / cells).toBeGreaterThan(0.015);
    expect(damaged / cells).toBeLessThan(0.03);
    const { moneyReadable, moneyDestroyed } = zone.truth.faults;
    expect(moneyDestroyed! / (moneyReadable! + moneyDestroyed!)).toBeCloseTo(1 / 3, 1);
  });

  it('damage at least 5 % of the code cells, and never into the valid code of another', () => {
    let cells = 0;
    let damaged = 0;
    for (const { sheet, row, owner } of dataRows()) {
      const cell = row[column(sheet, '统一社会信用代码')] ?? '';
      if (cell === '') continue;
      cells++;
      if (cell === owner.uscc) continue;
      damaged++;
      expect(parseUscc(String(cell))).toBeNull();
    }
    expect(damaged / cells).toBeGreaterThan(0.05);
    expect(damaged / cells).toBeLessThan(0.09);
  });

  it('leave at least 20 % of the rows outside the tax list with a short, former or English name alone', () => {
    let rows = 0;
    let aliases = 0;
    for (const { sheet, row, owner } of dataRows()) {
      if (sheet.file === TAX_LIST) continue;
      rows++;
      const code = row[column(sheet, '统一社会信用代码')] ?? '';
      if (code === '' && row[column(sheet, ...NAME_HEADERS)] !== owner.name) aliases++;
    }
    expect(aliases / rows).toBeGreaterThan(0.2);
    expect(aliases / rows).toBeLessThan(0.3);
  });

  it('say on every sheet on which day it was drawn up', () => {
    for (const { rows, file } of sheets)
      expect([
        file,
        rows
          .slice(1, 4)
          .flat()
          .some((cell) => /^制表日期：\d{4}-\d\d-\d\d$/.test(String(cell))),
      ]).toEqual([file, true]);
  });
});

describe('truth.json', () => {
  it('is as its schema says', () => {
    expect(TruthSchema.parse(JSON.parse(JSON.stringify(zone.truth)))).toEqual(zone.truth);
  });

  it('has a row for every enterprise of the zone in the tax list', () => {
    const inZone = zone.truth.enterprises.filter((e) => !e.key.startsWith('R-'));
    expect(inZone.filter((e) => !e.rows.some((row) => row.file === TAX_LIST))).toEqual([]);
  });
});
