import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ExchangeReadSchema, ExchangeWrittenSchema } from '../../src/exchange/index.js';
import { answer, chainwright } from '../office/chainwright.js';
import { read, tempFolder } from '../office/office.js';
import { FIRMS, taxList } from '../office/zone-files.js';

const folder = tempFolder();
const at = (...names: string[]) => path.join(folder, ...names);
const zone = ['--zone', at('zone'), '--as-of', '2025-10-31'];
const lists = ['--bpn', at('partners.csv'), '--materials', at('parts.csv'), '--documents', at('files')];

const put = (name: string, ...lines: string[]) => writeFileSync(at(name), `${lines.join('\n')}\n`);
const payloads = (name: string) => JSON.parse(readFileSync(at(name), 'utf8')) as Record<string, unknown>[];
const write = async (kind: string, out: string, ...options: string[]) =>
  ExchangeWrittenSchema.parse(await answer('exchange', 'write', kind, ...zone, '--out', at(out), ...options));

/** Three suppliers of which two have a number, a maker with a plant, contacts that must not go out. */
beforeAll(async () => {
  await chainwright('init', at('zone'));
  const { bytes, reading } = taxList();
  writeFileSync(at(reading.file), bytes);
  put(
    '联络.csv',
    '制表日期：2025-01-10',
    '统一社会信用代码,企业名称,联系人,电话,邮箱',
    `${FIRMS.drive.join(',')},王小明,13800001111,wang@example.cn`,
  );
  put(
    '证书.csv',
    '制表日期：2025-09-01',
    '统一社会信用代码,企业名称,资质类别,证书名称,证书编号,发证机构,认定日期,有效期至,适用范围',
    `${FIRMS.drive.join(',')},证书,IATF 16949:2016 质量管理体系认证,12/34 A,中汽研认证,2024-01-02,2027-01-01,驱动电机（甲驰一号厂区）`,
    `${FIRMS.drive.join(',')},证书,ISO 14001,E-1,中汽研认证,2021-01-02,2024-01-01,驱动电机`,
    `${FIRMS.seat.join(',')},证书,ISO 45001,S-1,中汽研认证,2024-01-02,2027-01-01,座椅骨架`,
    `${FIRMS.cast.join(',')},证书,ISO 9001,C-1,中汽研认证,2024-01-02,2027-01-01,铸造件`,
  );
  put('工厂.csv', '整车企业,工厂,产线,年产能', `${FIRMS.maker[1]},丁骋第一工厂,一线,100000`);
  put(
    '需求.csv',
    '制表日期：2025-09-01',
    '采购方,工厂,车型项目,零件,量产日期,年需求量,爬坡计划,可见范围',
    `${FIRMS.maker[1]},丁骋第一工厂,F1,驱动电机,2026-09-01,52000,"首年50%，次年100%",公开`,
    `${FIRMS.maker[1]},丁骋第一工厂,F2,座椅骨架,2026-09-01,5200,,定向邀请`,
  );
  put(
    '供应商.csv',
    '制表日期：2025-09-01',
    '供应商,供应商厂区,采购方,工厂,零件,年产能',
    `${FIRMS.drive[1]},甲驰一号厂区,${FIRMS.maker[1]},丁骋第一工厂,驱动电机,60000`,
    `${FIRMS.cast[1]},,${FIRMS.maker[1]},丁骋第一工厂,铸造件,10400`,
  );
  const sources = [reading.file, '联络.csv', '证书.csv', '工厂.csv', '需求.csv', '供应商.csv'].map((f) =>
    at(f),
  );
  const imported = await answer<{ rows: { rejected: number } }>('import', ...sources, '--zone', at('zone'));
  if (imported.rows.rejected > 0) throw new Error('a row of the made-up lists was rejected');
  put(
    'partners.csv',
    'name,uscc,bpnl,site,bpns',
    `${FIRMS.drive[1]},${FIRMS.drive[0]},BPNL00000003AYRE,甲驰一号厂区,BPNS00000003AYRE`,
    `${FIRMS.drive[1]},${FIRMS.drive[0]},BPNL00000003AYRE,甲驰二号厂区,BPNS00000003B2OM`,
    `${FIRMS.seat[1]},${FIRMS.seat[0]},BPNL8888888888XX,,`,
    `${FIRMS.maker[1]},${FIRMS.maker[0]},BPNL00000003CRHK,丁骋第一工厂,BPNS00000003CRHK`,
  );
  put('parts.csv', 'uscc,part,number', `${FIRMS.maker[0]},驱动电机,M-1`, `${FIRMS.maker[0]},座椅骨架,M-2`);
  mkdirSync(at('files'));
  writeFileSync(at('files', '12_34 A.pdf'), '%PDF-1.4');
}, 60_000);

describe('chainwright exchange', { timeout: 60_000 }, () => {
  it('writes certificates with what is known, and says why the others are left out', async () => {
    const { written, leftOut, unchecked } = await write('certificates', 'c.json', ...lists);
    expect(written).toBe(1);
    expect(leftOut.map((l) => [l.what, l.reason]).sort()).toEqual([
      ['C-1', 'no-bpnl'],
      ['E-1', 'ended'],
      ['S-1', 'no-document'],
    ]);
    expect(unchecked).toEqual(['BPNL8888888888XX']);
    expect(payloads('c.json')).toMatchObject([
      {
        businessPartnerNumber: 'BPNL00000003AYRE',
        type: { certificateType: 'IATF 16949', certificateVersion: '2016' },
        registrationNumber: '12/34 A',
        enclosedSites: [{ enclosedSiteBpn: 'BPNS00000003AYRE' }],
        validFrom: '2024-01-02',
        validUntil: '2027-01-01',
        trustLevel: 'none',
        document: { contentType: 'application/pdf', contentBase64: 'JVBERi0xLjQ=' },
      },
    ]);
  });

  it('writes to a supplier the needs that it may see, and others only when they are named', async () => {
    const open = await write('demand', 'd.json', ...lists, '--supplier', FIRMS.drive[0]);
    expect(open).toMatchObject({ written: 1, leftOut: [{ reason: 'not-shown' }] });
    const [payload] = payloads('d.json') as unknown as [
      { demandSeries: [{ customerLocation: string; demands: { demand: number; pointInTime: string }[] }] },
    ];
    expect(payload).toMatchObject({ customer: 'BPNL00000003CRHK', materialNumberCustomer: 'M-1' });
    const { demands, customerLocation } = payload.demandSeries[0];
    expect(customerLocation).toBe('BPNS00000003CRHK');
    // 52,000 a year are 1,000 a week, in the first year half of it; 1 September 2026 is a Tuesday.
    expect(demands[0]).toEqual({ demand: 500, pointInTime: '2026-08-31' });
    expect(demands[51]).toEqual({ demand: 500, pointInTime: '2027-08-23' });
    expect(demands[52]).toEqual({ demand: 1000, pointInTime: '2027-08-30' });
    const named = await write(
      'demand',
      'd2.json',
      ...lists,
      '--supplier',
      FIRMS.seat[0],
      '--need',
      open.leftOut[0]!.what!,
    );
    expect(named).toMatchObject({ written: 1, leftOut: [] });
  });

  it('writes capacities of those that have a number', async () => {
    expect(await write('capacity', 'k.json', ...lists)).toMatchObject({
      written: 1,
      leftOut: [{ reason: 'no-bpnl' }],
    });
    expect(payloads('k.json')).toMatchObject([
      {
        supplier: 'BPNL00000003AYRE',
        supplierLocations: ['BPNS00000003AYRE'],
        linkedDemandSeries: [{ materialNumberCustomer: 'M-1', customerLocation: 'BPNS00000003CRHK' }],
      },
    ]);
  });

  it('writes a file of the Gate for each enterprise, and no contact anywhere', async () => {
    expect(await write('partners', 'gate', '--bpn', at('partners.csv'))).toMatchObject({
      written: 4,
      leftOut: [],
    });
    const names = readdirSync(at('gate'));
    expect(names.sort()).toEqual(
      Object.values(FIRMS)
        .map(([uscc]) => `${uscc}.csv`)
        .sort(),
    );
    const drive = readFileSync(at('gate', `${FIRMS.drive[0]}.csv`), 'utf8');
    expect(drive).toContain('甲驰二号厂区');
    const all = [...names.map((n) => at('gate', n)), at('c.json'), at('d.json'), at('k.json')];
    for (const file of all) expect(readFileSync(file, 'utf8')).not.toMatch(/王小明|13800001111|wang@/);
  });

  it('reads them back into files that import takes, each figure with its cell and its payload', async () => {
    for (const [name, kind, cells] of [
      [
        'c',
        'credentials',
        { title: 'IATF 16949:2016', number: '12/34 A', valid_until: '2027-01-01', uscc: FIRMS.drive[0] },
      ],
      [
        'd',
        'needs',
        {
          buyer: FIRMS.maker[1],
          plant: '丁骋第一工厂',
          part: '驱动电机',
          volume_per_year: '52000',
          start: '2026-08-31',
          ramp: '第1年50%，第2年100%',
          note: 'd.json#/0/demandSeries/0',
        },
      ],
      [
        'k',
        'supply',
        {
          supplier: FIRMS.drive[1],
          supplier_site: '甲驰一号厂区',
          capacity_per_year: '60000',
          part: '驱动电机',
        },
      ],
    ] as const) {
      const out = at(`${name}.csv`);
      const said = await answer(
        'exchange',
        'read',
        at(`${name}.json`),
        '--bpn',
        at('partners.csv'),
        '--out',
        out,
      );
      const { files, rows } = ExchangeReadSchema.parse(said);
      expect(files[0]!.problems).toEqual([]);
      expect(rows).toMatchObject({ rows: 1, leftOut: [] });
      const sheet = read(readFileSync(out), path.basename(out)).sheets[0]!;
      expect(sheet.kind).toBe(kind);
      expect(sheet.problems).toEqual([]);
      const row = sheet.rows.find((r) => r.fate === 'accepted')!;
      const held = Object.fromEntries(
        row.cells.flatMap((c) => (c.field === null ? [] : [[c.field, c.value]])),
      );
      expect(held).toMatchObject(cells);
      expect(readFileSync(out, 'utf8')).toContain(`${name}.json#/0`);
    }
  });

  it('leaves out a number that nobody is known by, and says which', async () => {
    const said = await chainwright('exchange', 'read', at('c.json'), '--out', at('none.csv'));
    expect(said.status).toBe(1);
    expect(said.out).toContain('“BPNL00000003AYRE” is in no line of the list of partner numbers');
  });

  it('does not start without the lists that it needs, and names a wrong line', async () => {
    const without = await chainwright(
      'exchange',
      'write',
      'capacity',
      ...zone,
      '--out',
      at('x.json'),
      '--lang',
      'zh',
    );
    expect([without.status, without.err]).toEqual([2, expect.stringContaining('--bpn FILE')]);
    put('wrong.csv', 'name,uscc,bpnl,site,bpns', `${FIRMS.drive[1]},${FIRMS.drive[0]},BPNL1,,`);
    const wrong = await chainwright(
      'exchange',
      'write',
      'capacity',
      ...zone,
      '--out',
      at('x.json'),
      '--bpn',
      at('wrong.csv'),
    );
    expect([wrong.status, wrong.err]).toEqual([1, expect.stringContaining('line 2: “BPNL1” is no BPNL')]);
  });
});
