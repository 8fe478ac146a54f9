import { expect, test } from 'vitest';
import { csv, emptyRegister } from '../../test/office/office.js';
import { decisions, importFiles, openQuestions } from '../register/index.js';
import { openClerk } from './clerk-beside.js';

test('a clerk in a process of its own writes in the same register, and its faults come back as they are', async () => {
  const register = await emptyRegister();
  const list =
    '企业名称,统一社会信用代码\n湖北楠良内饰件有限公司,91420100MA4KXYJK8J\n武汉楠良内饰件有限公司,91420100MA4KXYHP93\n';
  await importFiles(
    register,
    [csv('名录.csv', list), csv('简称.csv', '企业名称,主要产品\n楠良内饰,内饰件\n')],
    {
      actor: 'test',
    },
  );
  const { a, b } = (await openQuestions(register))[0]!;
  const clerk = openClerk({ place: register.database.place, zone: null });
  const outcome = await clerk.decide([{ a, b, verdict: 'different', reason: 'two licences' }], 'Li Ming');
  expect(outcome.questions).toBe((await openQuestions(register)).length);
  expect(await decisions(register)).toMatchObject([{ id: 1, verdict: 'different', reason: 'two licences' }]);
  await expect(clerk.undo(99, 'Li Ming')).rejects.toMatchObject({ code: 'not-found', exitStatus: 1 });
  await clerk.close();
  await register.close();
});
