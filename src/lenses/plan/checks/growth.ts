import { parsePeriod, periodName } from '../../../model/period.js';
import { text } from '../../../model/text.js';
import type { Check } from '../answer/index.js';
import { cannotTell, finding, guarded, type Inspected, noFlow } from './inspected.js';

/** P01: published levels divided by each other are no growth; the comparable one is entered. */
export function comparableGrowth({ flow }: Inspected): Check {
  const name = text('Levels divided as growth', '用公布水平值相除当增速');
  if (!flow) return noFlow('P01', name);
  const { growth, through } = flow.answer;
  const period = through === null ? null : parsePeriod(through);
  if (!period || !growth)
    return cannotTell('P01', name, text('No period is returned yet.', '尚无上报月份。'));
  const { en, zh } = periodName(period);
  return finding(
    'P01',
    name,
    growth.comparable === null ? 1 : 0,
    text(
      `No comparable growth is entered for ${en}: the growth shown is made here from the returns of the same firms, not the bureau’s; enter the published one.`,
      `未录入${zh}的公布可比增速：现显示的增速由同一批企业报表计算，非统计公布数；请录入公布增速。`,
    ),
    text(
      `The comparable growth of ${en} is the published one, as entered.`,
      `${zh}可比增速采用公布数（人工录入），不由水平值推算。`,
    ),
  );
}

/** P02: January is not reported alone. */
export function januaryFebruary(): Check {
  return guarded(
    'P02',
    text('January or February alone', '1月、2月单列'),
    text(
      'January and February are one period of two months here; a figure of January alone is refused when a file is read.',
      '1—2月作为一个报告期处理；单独的1月数据在读取时即予拒绝。',
    ),
  );
}

/** P08: current and constant prices are two things. */
export function priceBasis({ question: { view } }: Inspected): Check {
  const name = text('Current and constant prices mixed', '现价与可比价混用');
  const table = view.snapshot.table('published-growth');
  const basis = table.texts('basis');
  const real = [...table.rowIds.keys()].filter(
    (slot) =>
      view.isLive(table.sources[slot]!) && /不变价|constant|real terms|剔除价格/i.test(basis[slot] ?? ''),
  );
  return finding(
    'P08',
    name,
    real.length,
    text(
      `${real.length} published growth figures are at constant prices, while output value is at current prices: read them side by side, never chain them.`,
      `有 ${real.length} 个公布增速按不变价计算，而产值为现价：只能并列参考，不得连乘。`,
    ),
    text(
      'Output value is at current prices throughout; no published growth is marked as at constant prices.',
      '产值均为现价，未发现按不变价公布的增速。',
    ),
    real.map((slot) => ({ row: table.rowIds[slot]!, field: 'growth' })),
  );
}
