import { describe, expect, it } from 'vitest';
import { csv, emptyRegister, read, registerOf, scratch, tickingClock } from '../../test/office/office.js';
import { FIRMS, taxList } from '../../test/office/zone-files.js';
import { enterpriseIdOf, type IdentityKey } from '../model/identity.js';
import {
  fingerprint,
  importFiles,
  type NewPlacement,
  openRegister,
  placements,
  rebuild,
  recordPlacement,
  undoPlacement,
} from './index.js';

const DRIVE: IdentityKey = `uscc:${FIRMS.drive[0]}`;
const word = (more: Partial<NewPlacement> = {}): NewPlacement => ({
  investor: DRIVE,
  project: '电驱基地',
  park: 'junshan',
  verdict: 'to',
  reason: '已签框架协议',
  ...more,
});
const standing = async (register: Awaited<ReturnType<typeof registerOf>>) =>
  (await placements(register, 99)).filter((p) => p.stands).map((p) => [p.id, p.verdict, p.park]);

describe('where officers put projects', () => {
  it('is kept with who, when and why; what is known at a revision stays known', async () => {
    const register = await registerOf([taxList()]);
    const id = await recordPlacement(register, word(), 'li');
    await undoPlacement(register, id, 'wang');
    const [then] = await placements(register, 2);
    expect(then).toMatchObject({
      investor: enterpriseIdOf(DRIVE),
      actor: 'li',
      reason: '已签框架协议',
      undone: null,
    });
    expect(then!.instant).toMatch(/^2026-01-20T/);
    expect((await placements(register, 3))[0]!.undone).toBe(3);
    expect(await placements(register, 1)).toEqual([]);
    await register.close();
  });

  it('a new word takes the place of what it contradicts, and of nothing else', async () => {
    const register = await registerOf([taxList()]);
    await recordPlacement(register, word(), 'li');
    await recordPlacement(register, word({ verdict: 'not-in', park: 'icv-ev' }), 'li');
    await recordPlacement(register, word({ project: '另一项目' }), 'li');
    expect((await standing(register)).map(([id]) => id)).toEqual([1, 2, 3]);
    await recordPlacement(register, word({ park: 'smart-mfg' }), 'li');
    expect((await standing(register)).map(([id]) => id)).toEqual([2, 3, 4]);
    await recordPlacement(register, word({ park: 'icv-ev' }), 'li');
    expect((await standing(register)).map(([id]) => id)).toEqual([3, 5]);
    // Taken back in turn, each leaves what stood before it.
    await undoPlacement(register, 5, 'li');
    expect((await standing(register)).map(([id]) => id)).toEqual([2, 3, 4]);
    await undoPlacement(register, 4, 'li');
    expect((await standing(register)).map(([id]) => id)).toEqual([1, 2, 3]);
    await register.close();
  });

  it('law 7: an undone word leaves the register as if it had never been given; rebuild replays both', async () => {
    const register = await registerOf([taxList()]);
    const fresh = await fingerprint(register);
    const id = await recordPlacement(register, word(), 'li');
    const placed = await fingerprint(register);
    expect(placed).not.toBe(fresh);
    await undoPlacement(register, id, 'li');
    expect(await fingerprint(register)).toBe(fresh);
    await recordPlacement(register, word(), 'li');
    expect(await rebuild(register, read, scratch())).toEqual({ before: placed, after: placed });
    const again = await openRegister(register.database.place, tickingClock());
    expect((await placements(again, 99)).map((p) => [p.id, p.undone])).toEqual([
      [1, 3],
      [2, null],
    ]);
    await again.close();
  });

  it('law 7: a key that was known by name alone follows its enterprise when a code becomes known', async () => {
    const register = await emptyRegister();
    const named = csv(
      '名单.csv',
      ['制表日期：2024-05-01', '企业名称,主要产品', `${FIRMS.drive[1]},驱动电机`].join('\n'),
    );
    await importFiles(register, [named], { actor: 'test' });
    const [{ key }] = (await register.db.selectFrom('alias').select('key').execute()) as [
      { key: IdentityKey },
    ];
    await recordPlacement(register, word({ investor: key }), 'li');
    await importFiles(register, [taxList()], { actor: 'test' });
    expect((await placements(register, 99))[0]!.investor).toBe(enterpriseIdOf(DRIVE));
    await recordPlacement(register, word({ park: 'smart-mfg' }), 'li');
    expect(await standing(register)).toEqual([[2, 'to', 'smart-mfg']]);
    await register.close();
  });

  it('without a reason, for a stranger, or undone twice is refused and leaves nothing', async () => {
    const register = await registerOf([taxList()]);
    const before = await fingerprint(register);
    const refusals = [
      [recordPlacement(register, word({ reason: ' ' }), 'li'), 'no-reason'],
      [recordPlacement(register, word({ investor: 'uscc:91420100MA4D000000' }), 'li'), 'not-found'],
      [undoPlacement(register, 1, 'li'), 'not-found'],
    ] as const;
    for (const [refused, code] of refusals) await expect(refused).rejects.toMatchObject({ code });
    expect(await fingerprint(register)).toBe(before);
    await register.close();
  });
});
