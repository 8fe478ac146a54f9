import { describe, expect, it } from 'vitest';
import { dedupeRows } from './dedupe-rows.js';
import { mention, uscc } from './planted.js';

const DRIVE = { name: '武汉甲驰电驱动有限公司', uscc: uscc(1) };

describe('the rows of a list', () => {
  it('stand together by code and by former name, and apart by city; a cluster is named by its first row', () => {
    const { rows } = dedupeRows(
      [
        DRIVE,
        '襄阳甲驰电驱动有限公司',
        { name: '武汉乙来座椅有限公司', former_names: '["武汉老乙座椅有限公司"]' },
        '武汉老乙座椅有限公司',
        { name: '武汉甲驰电驱动股份有限公司', uscc: uscc(1) },
      ].map(mention),
    );
    expect(rows.map((r) => [r.cluster, r.state])).toEqual([
      [1, 'matched'],
      [2, 'unmatched'],
      [3, 'matched'],
      [3, 'matched'],
      [1, 'matched'],
    ]);
    expect(rows[1]).toMatchObject({ score: 1, reason: { zh: '没有其他行指向这家企业' } });
    const told = rows.filter((r) => r.cluster === 1).map((r) => r.reason.en);
    expect(told.join()).toContain(`same Unified Social Credit Code ${uscc(1)}`);
  });

  it('stay where they are when nothing names an enterprise; a repeated row says which it repeats', () => {
    const { rows } = dedupeRows([null, mention(DRIVE), null, mention(DRIVE)]);
    expect(rows.map((r) => [r.cluster, r.score])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [2, 1],
    ]);
    expect(rows[3]!.reason.en).toBe('written in the same way as row 2');
  });

  it('that a person must settle stand alone and name each other', () => {
    const { rows } = dedupeRows([DRIVE, { ...DRIVE, uscc: uscc(2) }, DRIVE.name].map(mention));
    expect(rows.map((r) => [r.cluster, r.state, r.score])).toEqual([
      [1, 'review', 1],
      [2, 'review', 1],
      [3, 'review', 1],
    ]);
    expect(rows[2]!.reason.en).toMatch(/^may be row 1: .*; 2 enterprises fit$/);
    expect(rows[1]!.reason.zh).toMatch(/^疑与第 3 行为同一企业：/);
  });
});
