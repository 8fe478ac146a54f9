import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { emptyRegister, tempFolder } from '../../test/office/office.js';
import { taxList } from '../../test/office/zone-files.js';
import { importFiles } from '../register/index.js';
import { planText } from './assets.js';
import { openOffice } from './office-beside.js';
import { officeParts } from './office-parts.js';
import { openZone } from './zone-folder.js';

test('an office in processes of its own answers from the register as it is now, and its faults come back as they are', async () => {
  const zone = tempFolder();
  writeFileSync(path.join(zone, 'zone.yaml'), 'name: { en: Test zone, zh: 测试区 }\nas_of: 2025-04-30\n');
  writeFileSync(path.join(zone, 'plan.yaml'), planText('wedz-2023-2025'));
  const { database, ...register } = await emptyRegister();
  const env = { DATABASE_URL: database.place };
  const parts = await officeParts(openZone(zone), { env, now: () => new Date() });
  const office = openOffice(parts, { zone, place: database.place }, (line) => expect.fail(line));
  await expect(office.enterprise('武汉乙来座椅有限公司')).rejects.toMatchObject({ code: 'not-found' });
  await importFiles({ database, ...register }, [taxList()], { actor: 'test' });
  expect(await office.enterprise('ylzy')).toMatchObject({ name: '武汉乙来座椅有限公司' });
  await office.close();
  await parts.register.close();
  await register.close();
});
