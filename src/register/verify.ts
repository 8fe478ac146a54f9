import { createHash } from 'node:crypto';
import { type Text, text } from '../model/text.js';
import type { Register } from './open.js';

/** Checks what must always hold of a register; gives one sentence for each thing that does not. */
export async function verify(register: Register): Promise<Text[]> {
  const { db } = register;
  const faults: Text[] = [];
  for (const { sha256, bytes } of await db.selectFrom('source').select(['sha256', 'bytes']).execute())
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      faults.push(
        text(
          `The bytes of source ${sha256.slice(0, 12)} do not have its hash; restore a backup.`,
          `来源 ${sha256.slice(0, 12)} 的原始内容与哈希不符；请从备份恢复。`,
        ),
      );
  const sheets = await db
    .selectFrom('sheet')
    .innerJoin('import', 'import.id', 'sheet.import_id')
    .leftJoin('row', 'row.sheet_id', 'sheet.id')
    .select([
      'import.name as file',
      'sheet.name',
      'sheet.read',
      'sheet.accepted',
      'sheet.rejected',
      'sheet.not_data',
    ])
    .select((e) => e.fn.count('row.id').as('rows'))
    .groupBy(['sheet.id', 'import.name'])
    .execute();
  for (const s of sheets)
    if (s.read !== Number(s.rows) || s.read !== s.accepted + s.rejected + s.not_data)
      faults.push(
        text(
          `${s.file}, sheet ${s.name}: ${s.read} rows were read, ${Number(s.rows)} are in the register; run "chainwright rebuild".`,
          `${s.file} 工作表 ${s.name}：读取 ${s.read} 行，库内 ${Number(s.rows)} 行；请运行 “chainwright rebuild”。`,
        ),
      );
  const loose = await db
    .selectFrom('row')
    .innerJoin('sheet', 'sheet.id', 'row.sheet_id')
    .innerJoin('import', 'import.id', 'sheet.import_id')
    .leftJoin('resolution', (join) =>
      join.onRef('resolution.mention', '=', 'row.mention').on('resolution.until_revision', 'is', null),
    )
    .select((e) => e.fn.countAll().as('n'))
    .where('row.mention', 'is not', null)
    .where('import.withdrawn_revision', 'is', null)
    .where('resolution.id', 'is', null)
    .executeTakeFirstOrThrow();
  if (Number(loose.n) > 0)
    faults.push(
      text(
        `${Number(loose.n)} rows name an enterprise and stand for none; run "chainwright rebuild".`,
        `有 ${Number(loose.n)} 行写明了企业却未归入任何企业；请运行 “chainwright rebuild”。`,
      ),
    );
  const strangers = await db
    .selectFrom('match_step')
    .leftJoin('alias', (join) =>
      join.onRef('alias.key', '=', 'match_step.supplier').on('alias.until_revision', 'is', null),
    )
    .select((e) => e.fn.countAll().as('n'))
    .where('alias.id', 'is', null)
    .executeTakeFirstOrThrow();
  if (Number(strangers.n) > 0)
    faults.push(
      text(
        `${Number(strangers.n)} steps towards needs name a supplier that no source names any more; import its list again.`,
        `有 ${Number(strangers.n)} 条对接记录的供应商已不在任何来源中；请重新导入相关名单。`,
      ),
    );
  return faults;
}
