import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, emptyRegister, read, registerOf, scratch, tickingClock } from '../../test/office/office.js';
import { FIRMS, taxList } from '../../test/office/zone-files.js';
import { enterpriseIdOf, type IdentityKey } from '../model/identity.js';
import { MATCH_STEPS, type MatchStepName, movesFrom, stateAfter } from '../model/match-steps.js';
import { needIdOf } from '../model/need-id.js';
import {
  fingerprint,
  importFiles,
  matchSteps,
  type NewStep,
  openRegister,
  rebuild,
  recordStep,
  strongestKey,
  verify,
} from './index.js';

const NEED = needIdOf(['武汉丁骋乘用车有限公司', '一厂', 'A1', '驱动电机', null]);
const DRIVE: IdentityKey = `uscc:${FIRMS.drive[0]}`;
const step = (name: MatchStepName, day = '2025-11-03', more: Partial<NewStep> = {}): NewStep => ({
  need: NEED,
  supplier: DRIVE,
  step: name,
  day,
  capacityPerYear: null,
  certificate: null,
  reason: null,
  ...more,
});

describe('the moves', () => {
  it('are those of the trade: no nomination without a sample, no sample without an answer', () => {
    expect(movesFrom('open')).toEqual(['shortlisted', 'invited']);
    for (const state of ['open', 'shortlisted', 'invited', 'answered', 'declined'] as const)
      expect(movesFrom(state)).not.toContain('nominated');
    for (const state of ['open', 'shortlisted', 'invited', 'declined'] as const)
      expect(movesFrom(state)).not.toContain('sampled');
  });

  it('law: what is taken back leaves the state before it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MATCH_STEPS)), fc.nat(), (wanted, pick) => {
        const steps: MatchStepName[] = [];
        for (const name of wanted) if (movesFrom(stateAfter(steps)).includes(name)) steps.push(name);
        const state = stateAfter(steps);
        const further = movesFrom(state).filter((s) => s !== 'taken-back');
        if (further.length === 0) return;
        const next = further[pick % further.length]!;
        expect(stateAfter([...steps, next, 'taken-back'])).toBe(state);
      }),
    );
  });
});

describe('steps in the register', () => {
  it('are kept with who and when, in the order in which they were recorded', async () => {
    const register = await registerOf([taxList()]);
    await recordStep(register, step('invited'), 'li');
    await recordStep(
      register,
      step('answered', '2025-11-10', { capacityPerYear: 60_000, certificate: 'IATF 16949' }),
      'wang',
    );
    const steps = await matchSteps(register, 99);
    expect(steps.map((s) => [s.step, s.day, s.actor, s.capacityPerYear])).toEqual([
      ['invited', '2025-11-03', 'li', null],
      ['answered', '2025-11-10', 'wang', 60_000],
    ]);
    expect(steps.every((s) => s.supplier === enterpriseIdOf(DRIVE))).toBe(true);
    // The import was the first commit.
    expect((await matchSteps(register, 2)).map((s) => s.step)).toEqual(['invited']);
    await register.close();
  });

  it('that do not follow, lack a reason, go back in time or name nobody are refused and leave nothing', async () => {
    const register = await registerOf([taxList()]);
    await recordStep(register, step('invited'), 'li');
    const before = await fingerprint(register);
    for (const [wrong, code] of [
      [step('nominated'), 'no-such-move'],
      [step('declined'), 'no-reason'],
      [step('answered', '2025-11-02'), 'out-of-order'],
      [step('invited', '2025-11-03', { supplier: 'uscc:91420100MA4D000000' }), 'not-found'],
    ] as const)
      await expect(recordStep(register, wrong, 'li')).rejects.toMatchObject({ code });
    expect(await fingerprint(register)).toBe(before);
    expect((await matchSteps(register, 99)).length).toBe(1);
    await register.close();
  });

  it('have a place in a register of the format before, which is brought up to date', async () => {
    const old = await registerOf([taxList()]);
    await old.db.schema.alterTable('import').dropColumn('mapping').execute();
    for (const later of ['match_step', 'placement', 'mapping'])
      await old.db.schema.dropTable(later).execute();
    for (const later of ['row_mention', 'resolution_enterprise', 'alias_enterprise'])
      await old.db.schema.dropIndex(later).execute();
    await old.db.updateTable('meta').set({ value: '1' }).where('key', '=', 'format').execute();
    await old.close();
    const register = await openRegister(old.database.place, tickingClock());
    await recordStep(register, step('shortlisted'), 'li');
    expect(await matchSteps(register, 99)).toHaveLength(1);
    await register.close();
  });

  it('law 2: are in the fingerprint, and a rebuild replays them', async () => {
    const register = await registerOf([taxList()]);
    const without = await fingerprint(register);
    await recordStep(register, step('invited'), 'li');
    await recordStep(register, step('declined', '2025-11-05', { reason: '产能已满' }), 'li');
    const recorded = await fingerprint(register);
    expect(recorded).not.toBe(without);
    expect(await rebuild(register, read, scratch())).toEqual({ before: recorded, after: recorded });
    const again = await openRegister(register.database.place, tickingClock());
    expect((await matchSteps(again, 99)).map((s) => [s.step, s.reason, s.actor])).toEqual([
      ['invited', null, 'li'],
      ['declined', '产能已满', 'li'],
    ]);
    expect(await verify(again)).toEqual([]);
    await again.close();
  });

  it('law 7: follow the enterprise when a stronger key gives it another id', async () => {
    const register = await emptyRegister();
    const named = csv(
      '名单.csv',
      ['制表日期：2024-05-01', '企业名称,主要产品', `${FIRMS.drive[1]},驱动电机`].join('\n'),
    );
    await importFiles(register, [named], { actor: 'test' });
    const only = (await register.db.selectFrom('resolution').select('enterprise').execute())[0]!.enterprise;
    const key = await strongestKey(register, only as ReturnType<typeof enterpriseIdOf>);
    expect(key).toMatch(/^name:/);
    await recordStep(register, step('invited', '2025-11-03', { supplier: key }), 'li');
    await importFiles(register, [taxList()], { actor: 'test' });
    expect((await matchSteps(register, 99)).map((s) => s.supplier)).toEqual([enterpriseIdOf(DRIVE)]);
    // The same firm by its new key goes on from where it stood.
    await recordStep(register, step('answered'), 'li');
    await register.close();
  });
});
