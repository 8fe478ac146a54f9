import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, registerOf, tempFolder, tickingClock } from '../../test/office/office.js';
import { taxList } from '../../test/office/zone-files.js';
import { fingerprint, importFiles, openRegister } from './index.js';

describe('a file', () => {
  it('that is no database is called damaged', async () => {
    const file = path.join(tempFolder(), 'register.sqlite');
    copyFileSync(new URL('../../package.json', import.meta.url), file);
    await expect(openRegister(file, tickingClock())).rejects.toMatchObject({ code: 'damaged' });
  });

  it('on a full disk loses nothing of what was there', async () => {
    const register = await registerOf([taxList()]);
    const before = await fingerprint(register);
    const { sql } = await import('kysely');
    const { page_count } = (await sql<{ page_count: number }>`pragma page_count`.execute(register.db))
      .rows[0]!;
    await sql`pragma max_page_count = ${sql.lit(page_count + 1)}`.execute(register.db);
    const big = csv(
      '大.csv',
      `企业名称,备注\n${Array.from({ length: 800 }, (_, i) => `武汉${i}号汽车零部件有限公司,${'长'.repeat(90)}`).join('\n')}`,
    );
    await expect(importFiles(register, [big], { actor: 'test' })).rejects.toMatchObject({
      code: 'disk-full',
    });
    expect(await fingerprint(register)).toBe(before);
    await register.close();
  });
});
