import { amountText } from '../../../model/format.js';
import { text } from '../../../model/text.js';
import type { Check } from '../answer/index.js';
import { cannotTell, finding, guarded, type Inspected, noFlow } from './inspected.js';

/** P09: output and revenue are two metrics. */
export function outputAndRevenue({ flow }: Inspected): Check {
  const name = text('Output and revenue added up', '产值与营业收入混用');
  if (!flow) return noFlow('P09', name);
  const line = flow.answer.beside.find((b) => b.id === 'revenue-without-output');
  const said = (language: 'en' | 'zh') => amountText(line?.value ?? 0, 'CNY', language);
  return finding(
    'P09',
    name,
    line?.enterprises ?? 0,
    text(
      `${line?.enterprises} firms have revenue and no output (${said('en')} in ${line?.at}): it stands in a line of its own and is in no total.`,
      `${line?.enterprises} 家企业只有营业收入、没有产值（${line?.at} 年 ${said('zh')}）：单列，不计入合计。`,
    ),
    text('No revenue stands beside the output.', '没有需要单列的营业收入。'),
  );
}

/** P17: exports as firms declare them are not the customs' figures. */
export function exportsBasis({ question: { view } }: Inspected): Check {
  const name = text('Export delivery value and customs value mixed', '出口交货值与海关出口混用');
  const declared = view.snapshot
    .table('annual-facts')
    .texts('exports')
    .some((v) => v !== null);
  if (!declared)
    return cannotTell('P17', name, text('The register holds no exports.', '企业库中没有出口数据。'));
  return guarded(
    'P17',
    name,
    text(
      'Exports in the register are what firms declare in their accounts, not customs values by HS code; the two are never compared or added.',
      '企业库中的出口额为企业年报自报数，非海关按HS编码统计数，两者不比较、不相加。',
    ),
  );
}
