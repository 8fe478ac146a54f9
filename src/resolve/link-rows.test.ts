import { describe, expect, it } from 'vitest';
import { linkRows } from './link-rows.js';
import { mention, uscc } from './planted.js';

const DRIVE = { name: '武汉甲驰电驱动有限公司', uscc: uscc(1) };
const SEAT = { name: '武汉乙来座椅有限公司', uscc: uscc(2) };

describe('a list linked to another', () => {
  it('finds the nearest row of the other, the first of equals, and says when there is none', () => {
    const { rows, clusters } = linkRows(
      [{ ...DRIVE, name: '武汉甲驰电驱动股份有限公司' }, SEAT.name, SEAT, '襄阳丙锐铸造有限公司'].map(
        mention,
      ),
      [null, ...[DRIVE, SEAT, SEAT, '武汉丙锐铸造有限公司'].map(mention)],
    );
    expect(rows.map((r) => [r.to, r.state])).toEqual([
      [1, 'matched'],
      [2, 'matched'],
      [2, 'matched'],
      [null, 'unmatched'],
    ]);
    expect(rows[0]!.reason.en).toBe(`same Unified Social Credit Code ${uscc(1)}`);
    expect(rows[2]).toMatchObject({ score: 1, reason: { zh: '两边的名称、代码写法完全一致' } });
    expect(rows[3]!.score).toBeNull();
    expect(clusters).toBe(3);
  });

  it('tells the reason of the way to the row that is named, not of the way to the code', () => {
    // The code stands in the own list only: both other rows reach it, the match of the short one does not go by it.
    const { rows } = linkRows(
      [mention(SEAT), mention('武汉乙来座椅有限公司')],
      [mention('武汉乙来座椅有限公司')],
    );
    expect(rows.map((r) => [r.to, r.reason.en])).toEqual([
      [0, 'same normalised name 乙来座椅有限公司 (武汉)'],
      [0, 'written in the same way on both sides'],
    ]);
  });

  it('leaves what fits two of the other list to a person, and names the first', () => {
    const { rows } = linkRows([mention(DRIVE.name)], [DRIVE, { ...DRIVE, uscc: uscc(3) }].map(mention));
    expect(rows).toMatchObject([{ to: 0, state: 'review' }]);
    expect(rows[0]!.score).toBeLessThan(1);
  });

  it('goes by the verdicts of people', () => {
    const names = ['武汉丁骋乘用车有限公司', '丁骋汽车'].map(mention);
    const keys = ['name:丁骋乘用车有限公司@武汉', 'name:丁骋汽车@'] as const;
    const state = (verdict: 'same' | 'different') =>
      linkRows([names[1]!], [names[0]!], [{ a: keys[0], b: keys[1], verdict }]).rows[0]!.state;
    expect([state('same'), state('different')]).toEqual(['matched', 'unmatched']);
  });
});
