import { ChainwrightError, usageError } from '../../model/errors.js';
import { text } from '../../model/text.js';
import type { EnterpriseProfile, Recorded } from '../api.js';
import type { Clerk } from '../clerk.js';
import type { Office } from '../office.js';
import type { VisitTyped } from '../parameters-typed.js';
import { readTyped, takeInTyped } from '../typed-row.js';

/** Of two lists of one day neither is the newer: what was recorded today is withdrawn before it is recorded anew. */
async function refuseTwice(office: Office, { visits }: EnterpriseProfile, typed: VisitTyped): Promise<void> {
  const { task, kind, date } = typed;
  const same = visits.find((v) => v.kind === kind && v.date === date && (v.task ?? null) === task);
  if (same === undefined) return;
  const { file, statedOn } = await office.fact(same.row, 'kind');
  if (statedOn !== office.today()) return;
  throw new ChainwrightError(
    'already-there',
    text(
      `This was recorded today already, in ${file}; withdraw that file on the page Import and record it anew.`,
      `今日已登记该事项（${file}）；请先在“导入”页撤回该文件，再重新登记。`,
    ),
  );
}

/**
 * Takes a visit or request that somebody typed into the register, as a ledger of one row; gives its file.
 * @throws ChainwrightError `usage`, `already-there`, and `not-found` for an enterprise that is not there.
 */
export async function recordVisit(
  office: Office,
  clerk: Clerk,
  typed: VisitTyped,
  actor: string,
): Promise<Recorded> {
  const today = office.today();
  const { enterprise, nextDate, ...said } = typed;
  if (typed.date > today)
    throw usageError(
      `${typed.date} is yet to come; what is recorded is of ${today} or before.`,
      `${typed.date} 尚未到来；登记日期不得晚于 ${today}。`,
    );
  const profile = await office.enterpriseProfile(enterprise, today, 'office');
  await refuseTwice(office, profile, typed);
  const file = await readTyped(clerk, {
    kind: 'measures',
    origin: '走访登记',
    enterprise: profile,
    statedOn: today,
    said: { ...said, next_date: nextDate },
  });
  const { files } = await office.changedBy(() => takeInTyped(clerk, file, actor));
  return { file: files[0]! };
}
