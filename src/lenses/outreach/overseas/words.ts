import { moneyText } from '../../../model/format.js';
import type { OverseasRules } from '../../../model/overseas.js';
import { type Text, text } from '../../../model/text.js';
import type { Code, Overseas } from './answer.js';
import type { Trade } from './trade.js';

/** What it comes to, in a sentence; exports are of those whose figure is known. */
export function overseasSays(
  { ready, lacks, open }: Overseas['counts'],
  exporters: number,
  [newest]: Overseas['years'],
): Text {
  const of = text(
    `Of ${ready + lacks + open} suppliers that export or make a part with an HS code, ${exporters} have exports on record; ${ready} are ready, ${lacks} lack something, of ${open} something is unknown.`,
    `有出口或产品有海关编码的零部件企业${ready + lacks + open}家，其中近两年有出口${exporters}家；条件齐备${ready}家，有欠缺${lacks}家，待核实${open}家。`,
  );
  if (newest === undefined)
    return text(`${of.en} No exports are in the register.`, `${of.zh}库中没有出口数据。`);
  const { year, exports, known, filed } = newest;
  return text(
    `${of.en} Exports of ${year}: ${moneyText(exports, 'en')}, from ${known} of ${filed} suppliers with annual facts; those of the others are unknown.`,
    `${of.zh}${year}年出口额${moneyText(exports, 'zh')}（有年度数据的${filed}家中${known}家已填报，其余未知）。`,
  );
}

/** What the trade table can tell. */
export function tradeSays({ rows, unread }: Trade, codes: readonly Code[]): Text {
  if (rows === 0)
    return text(
      'No trade table is in the register: it cannot tell markets.',
      '库中没有贸易数据，无法判断目标市场。',
    );
  const told = codes.filter((c) => c.year !== null).length;
  const left =
    unread === 0
      ? text('', '')
      : text(
          `; ${unread} rows name no code of six digits, market or year`,
          `；${unread}行缺六位编码、市场或年度`,
        );
  return text(
    `The trade table has ${rows} rows and tells markets of ${told} of ${codes.length} codes${left.en}.`,
    `贸易数据${rows}行，可判断${codes.length}个编码中${told}个的市场${left.zh}。`,
  );
}

/** What is to be known of the answer. */
export const assumptionsOf = ({ codes, readiness }: OverseasRules): Text[] => [
  readiness.note,
  codes.note,
  text(
    'A code marked as mixed holds other goods too: its market is larger than that of the part.',
    '标注“含其他商品”的编码，其市场规模大于该零部件市场。',
  ),
  readiness.markets.note,
  readiness.measures.note,
  text(
    'That nothing is on record does not say that it is not there: it is unknown, and to be asked for.',
    '库中无记录不等于没有，列为待核实。',
  ),
  text(
    'Exports before and after a measure are of the year before its own and the year after. That they rose does not say that the measure did it.',
    '服务前后出口额分别为服务年份的上一年和下一年；增减不说明由该服务引起。',
  ),
];
