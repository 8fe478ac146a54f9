import { type Text, text } from '../../../model/text.js';
import { valueAt } from '../fact.js';
import { type AskQuestion, rulingsOf } from './open-facts.js';
import { readsOf } from './reads-of.js';

/** What proves a fact, by the beginning of its path in the profile. */
const PROOFS: readonly [path: RegExp, document: (years: string) => Text][] = [
  [
    /^years\.\d+\.(employees|.*staff.*)$/,
    (years) =>
      text(
        `Social-insurance lists at the ends of ${years}, with the R&D staff marked`,
        `${years.replaceAll(', ', '、')} 年末社保参保名册，并标明研发人员`,
      ),
  ],
  [
    /^years\.\d+\.(domestic_rd_expense|high_tech_revenue)$/,
    (years) =>
      text(
        `Special audits of R&D expense and of high-tech revenue, ${years}`,
        `${years.replaceAll(', ', '、')} 年研发费用和高新技术产品（服务）收入专项审计报告`,
      ),
  ],
  [
    /^years\./,
    (years) =>
      text(
        `Audit reports of ${years}, with the finance ministry’s code and main-business revenue shown`,
        `${years.replaceAll(', ', '、')} 年度审计报告（在财政部统一监管平台赋码，并列示主营业务收入）`,
      ),
  ],
  [/^titles$/, () => text('Certificates or notices of the titles held', '现有称号的证书或认定公告')],
  [
    /^ip$/,
    () =>
      text(
        'Certificates and a fresh extract of the patent register: owners, transfers, fees paid',
        '知识产权证书及最新登记簿副本（权利人、转让、缴费情况），以及用于主导产品的说明',
      ),
  ],
  [
    /^awards$/,
    () => text('Award certificates that show the place and the day', '奖励证书（注明获奖单位排名和日期）'),
  ],
  [
    /^equity_financing$/,
    () =>
      text(
        'Bank receipts of the equity paid in, and the fund’s filing',
        '股权融资银行实缴凭证和基金备案证明',
      ),
  ],
  [/^rd_centre_level$/, () => text('Notice that recognised the R&D centre', '研发机构认定文件')],
  [
    /^niche_years$/,
    () => text('First contract or invoice of the main product', '主导产品最早的销售合同或发票'),
  ],
  [/^platform_score$/, () => text('Evaluation score as the platform shows it', '培育平台评价得分页面')],
  [
    /^market_share/,
    () =>
      text(
        'How the market share was worked out: size of the niche, own sales, rivals',
        '市场占有率测算说明（细分市场规模、本企业销售额、主要同行）',
      ),
  ],
  [
    /^quality\./,
    () =>
      text('Management-system or product certificates, trade marks', '管理体系或产品认证证书、商标注册证'),
  ],
  [/^compliance$/, () => text('Credit report of Credit China', '“信用中国”企业信用报告')],
  [
    /^(industry_code|founded|controlled_by)$/,
    () => text('Business licence and register of shareholders', '营业执照和股东名册'),
  ],
  [
    /^(field|judgements)/,
    () =>
      text(
        'A page on the main product: what it is, its use, its link of the chain, statements of users',
        '主导产品说明：具体产品、用途、所处产业链环节及用户证明',
      ),
  ],
];

/** What an enterprise may as well be without: it proves only what there is. */
const ONLY_IF_HELD = /^(awards|equity_financing|ip|titles|rd_centre_level|quality)/;

const isHeld = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false && value !== 'none';

/** What proves the lines of some rungs: drawn from the facts that they read, not from an official list. */
export function documentsFor(question: Omit<AskQuestion, 'closed'>): Text[] {
  const reads = [...new Set(rulingsOf(question).flatMap(readsOf))].filter(
    (read) => !ONLY_IF_HELD.test(read) || isHeld(valueAt(question.profile, read)),
  );
  return PROOFS.flatMap(([, document], i) => {
    const own = reads.filter((read) => PROOFS.findIndex(([other]) => other.test(read)) === i);
    if (own.length === 0) return [];
    const years = [...new Set(own.flatMap((read) => /\d{4}/.exec(read)?.[0] ?? []))].sort();
    return [document(years.join(', '))];
  });
}
