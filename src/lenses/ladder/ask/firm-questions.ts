import { dayParts } from '../../../model/day.js';
import { text } from '../../../model/text.js';
import type { Rulebooks } from '../rulebooks.js';
import type { Ruling } from '../ruling.js';
import { type Question, single } from './question.js';

/** The questions of what an enterprise says of itself in one answer, by fact. */
export function firmQuestions(rulebooks: Rulebooks, rulings: readonly Ruling[]): Question[] {
  const [ruling] = rulings;
  const yes = (fact: string, asks: Question['asks'], hint: Question['hint']) =>
    single(fact, asks, hint, { kind: 'yes-no' });
  const certificate = text('The certificate or notice itself.', '以证书或公布文件为准。');
  return [
    single(
      'industry_code',
      text('industry', '所属行业'),
      text(
        'By the industry code of the basic unit register; C is manufacturing. Size classes of other industries are not held here yet.',
        '按统计基本单位名录库行业代码；C 门类为制造业。其他行业的划型标准暂未收录。',
      ),
      {
        kind: 'choice',
        options: rulebooks.sizes.industries.map(({ divisions, name }) => {
          const list = divisions.map(([from, to]) =>
            from === to ? String(from) : `${String(from).padStart(2, '0')}–${to}`,
          );
          return {
            value: String(divisions[0]![0]).padStart(2, '0'),
            label: text(`${name.en} (divisions ${list.join(', ')})`, `${name.zh}（大类 ${list.join('、')}）`),
          };
        }),
      },
    ),
    single(
      'controlled_by',
      text('Does another enterprise control yours?', '是否有其他企业控股？'),
      text(
        'Register of shareholders: one that holds more than half or decides.',
        '股东名册：持股过半或有实际控制权的企业。',
      ),
      { kind: 'yes-no' },
      (held) => (held === true ? ['—'] : []),
    ),
    single(
      'compliance',
      text('Of these, what is on record in the last three years?', '近三年有无下列情形？'),
      text(
        'Credit China (creditchina.gov.cn) and the departments’ own records.',
        '可查“信用中国”及各主管部门记录。',
      ),
      {
        kind: 'several',
        options: rulebooks.veto.items.map(({ id, name }) => ({ value: id, label: name })),
      },
      (items) =>
        (items as readonly string[]).map((id) => {
          const { name } = rulebooks.veto.items.find((item) => item.id === id)!;
          return { item: `${name.zh} · ${name.en}` };
        }),
    ),
    single(
      'niche_years',
      text('years in the niche of the main product', '主导产品所在细分市场的从事年限'),
      text(
        'From the first sale of the main product to the end of last year, not from registration.',
        '从主导产品首次实现销售算至上年末，不是成立年限。',
      ),
      { kind: 'number', unit: text('years', '年'), min: 0, max: 200 },
    ),
    single('founded', text('day of registration', '注册成立日期'), text('Business licence.', '营业执照。'), {
      kind: 'date',
    }),
    single(
      'rd_centre_level',
      text('highest level of an R&D centre of its own', '研发机构最高级别'),
      text(
        'By the notice that recognised it: technology centre, engineering centre, key laboratory, workstation.',
        '以认定文件为准：企业技术中心、工程中心、重点实验室、院士或博士后工作站等。',
      ),
      {
        kind: 'choice',
        options: [
          { value: 'national', label: text('national', '国家级') },
          { value: 'provincial', label: text('provincial or ministerial', '省部级') },
          { value: 'municipal', label: text('municipal', '市级') },
          { value: 'below', label: text('own, not recognised by a city or above', '自建，未获市级以上认定') },
          { value: 'none', label: text('none', '无') },
        ],
      },
    ),
    single(
      'digital_level',
      text('digital level by the self-test', '数字化水平等级'),
      text('Self-test on the platform zjtx.miit.gov.cn.', '在优质中小企业梯度培育平台自测。'),
      {
        kind: 'choice',
        options: [1, 2, 3, 4].map((n) => ({ value: String(n), label: text(`level ${n}`, `${n} 级`) })),
      },
      Number,
    ),
    yes(
      'quality.provincial_award',
      text('Has it won a provincial quality award?', '是否获得省级以上质量奖？'),
      certificate,
    ),
    yes(
      'quality.management_system_certificate',
      text(
        'Does it hold a management-system certificate, or a product certificate of a developed market?',
        '是否取得管理体系认证，或发达国家和地区产品认证？',
      ),
      certificate,
    ),
    yes(
      'quality.own_brand',
      text('Does it have a brand of its own?', '是否拥有自主品牌？'),
      text('Registered trade mark that earns revenue.', '商标已注册或已实现收入。'),
    ),
    yes(
      'quality.standards_participation',
      text('Has it taken part in writing a standard?', '是否参与制修订标准？'),
      text('Named in the foreword of the standard.', '标准前言列名。'),
    ),
    yes(
      'field.strategic_emerging',
      text(
        'Is the main product in the classification of strategic emerging industries?',
        '主导产品是否属于战略性新兴产业分类？',
      ),
      text(
        'Classification of Strategic Emerging Industries of the statistics bureau; new-energy vehicles and their parts are a chapter of it.',
        '对照国家统计局《战略性新兴产业分类》，新能源汽车及零部件有专章。',
      ),
    ),
    yes(
      'above_scale',
      text('Is it above scale?', '是否为规上企业？'),
      text('In the statistics bureau’s list.', '以统计部门名录为准。'),
    ),
    single(
      'market_share.value',
      text('share of the niche market', '主导产品细分市场占有率'),
      text(
        'Its own sales of the main product over all sales in the niche; its own statement, no bought report is asked for.',
        '本企业主导产品销售额占该细分市场总额的比例；企业自行填报，无需购买第三方报告。',
      ),
      { kind: 'share', min: 0, max: 1 },
    ),
    single(
      'market_share.rank',
      text('rank in the niche market', '主导产品细分市场全国排名'),
      text('Its place by sales among all makers in the country.', '按销售额在全国同行中的名次。'),
      { kind: 'count', unit: text('(1 is the first)', '名'), min: 1, max: 100_000 },
    ),
    ...(ruling === undefined ? [] : [platformQuestion(rulings)]),
  ];
}

/** The score that the platform shows: of this year, for a review also of the one before. */
function platformQuestion(rulings: readonly Ruling[]): Question {
  const { year } = dayParts(rulings[0]!.asOf);
  const years = rulings.some((r) => r.case === 'review') ? [year, year - 1] : [year];
  const keyOf = (y: number) => `platform_score.${y}`;
  return {
    fact: 'platform_score',
    asks: text('evaluation score', '评价得分'),
    hint: text(
      'Shown to the enterprise on the platform zjtx.miit.gov.cn; it cannot be worked out.',
      '登录优质中小企业梯度培育平台（zjtx.miit.gov.cn）查询，无法自行推算。',
    ),
    inputs: years.map((y) => ({
      key: keyOf(y),
      label: text(`evaluation score of ${y}`, `${y} 年评价得分`),
      kind: 'number',
      unit: text('points', '分'),
      min: 0,
      max: 100,
    })),
    fill: (answers) => {
      const scores = years.flatMap((y) => {
        const value = answers.get(keyOf(y));
        return value === undefined ? [] : [{ year: y, value }];
      });
      return scores.length === 0 ? undefined : scores;
    },
  };
}
