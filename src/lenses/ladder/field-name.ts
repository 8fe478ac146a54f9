import { fieldOf } from '../../model/kinds.js';
import { type Text, text } from '../../model/text.js';

const ACCOUNTANT = text(
  'the enterprise’s finance department: the audit report of that year',
  '企业财务部门（当年审计报告）',
);
const PERSONNEL = text(
  'the enterprise’s personnel department: the social-insurance list at the year’s end',
  '企业人力资源部门（年末社保名册）',
);
const ENTERPRISE = text('the enterprise', '企业');

/** Fields of a year that are no field of the register's sources. */
const OF_A_YEAR: Record<string, Text> = {
  high_tech_revenue: text('revenue from high-tech products', '高新技术产品（服务）收入'),
  domestic_rd_expense: text('R&D expense inside China', '境内研发费用'),
  rd_staff_fulltime: text('full-time R&D staff', '专职研发人员'),
  rd_equipment: text('R&D equipment at cost', '研发仪器设备原值'),
  tech_staff: text('technical staff', '科技人员'),
};

const STAFF = new Set(['employees', 'rd_staff', 'rd_staff_fulltime', 'tech_staff']);

const OTHERS: readonly [path: string, name: Text, ask: Text][] = [
  [
    'industry_code',
    text('industry code', '行业代码'),
    text('the statistics bureau: the code of the basic unit register', '统计部门（基本单位名录库行业代码）'),
  ],
  [
    'controlled_by',
    text('holders', '控股单位'),
    text('the market regulator’s register of shareholders', '市场监管部门（股东登记信息）'),
  ],
  [
    'compliance',
    text('records of compliance', '合规记录'),
    text(
      'the departments of emergency management, ecology and market regulation, and the credit record',
      '应急、生态环境、市场监管部门及信用中国记录',
    ),
  ],
  [
    'titles',
    text('titles with their validity', '称号及有效期'),
    text('the office’s lists of titles, or the notice of the award', '本部门称号名单或认定公告'),
  ],
  [
    'ip',
    text('intellectual property with owners, transfers and use', '知识产权（权利人、转让、应用情况）'),
    text(
      'the enterprise’s intellectual-property desk; the patent register',
      '企业知识产权负责人；专利登记簿',
    ),
  ],
  [
    'equity_financing',
    text('new equity', '新增股权融资'),
    text('the enterprise: bank receipts and the fund’s filing', '企业（实缴凭证、基金备案信息）'),
  ],
  ['awards', text('science awards and contests', '科技奖励与赛事名次'), ENTERPRISE],
  [
    'platform_score',
    text('evaluation score', '评价得分'),
    text(
      'the enterprise: shown to it on the platform zjtx.miit.gov.cn',
      '企业登录优质中小企业梯度培育平台查询',
    ),
  ],
  [
    'digital_level',
    text('digital level', '数字化水平等级'),
    text('the enterprise: self-test on the platform', '企业在平台自测'),
  ],
  ['rd_centre_level', text('level of the R&D centre', '研发机构级别'), ENTERPRISE],
  ['niche_years', text('years in the niche', '从事特定细分市场年限'), ENTERPRISE],
  ['market_share', text('share and rank in the niche', '细分市场占有率和排名'), ENTERPRISE],
  ['quality', text('quality management', '质量管理情况'), ENTERPRISE],
  ['field', text('field of the main product', '主导产品所属领域'), ENTERPRISE],
  ['founded', text('day of registration', '注册成立日期'), text('the business licence', '营业执照')],
  ['above_scale', text('above scale', '是否规上'), text('the statistics bureau', '统计部门')],
  ['judgements', text('a person’s judgement', '人工判断'), text('the officer in charge', '经办人')],
];

/** What a field of a profile is called, and who can tell it. */
export function fieldName(path: string): { name: Text; ask: Text } {
  const [, year, field] = /^years\.(\d{4})\.(.+)$/.exec(path) ?? [];
  if (year !== undefined && field !== undefined) {
    const label = fieldOf('annual-facts', field)?.label ?? OF_A_YEAR[field] ?? text(field, field);
    return {
      name: text(`${label.en} of ${year}`, `${year} 年${label.zh}`),
      ask: STAFF.has(field) ? PERSONNEL : ACCOUNTANT,
    };
  }
  const found = OTHERS.find(([known]) => path === known || path.startsWith(`${known}.`));
  return found ? { name: found[1], ask: found[2] } : { name: text(path, path), ask: ENTERPRISE };
}
