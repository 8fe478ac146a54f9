import { type Text, text } from './text.js';

/** What a cell of a field may hold, and so how intake reads it and how a value is written. */
export type FieldType =
  | 'text'
  | 'name' // of an enterprise
  | 'uscc'
  | 'organisation-code'
  | 'code' // any other identifier: text always, never a number
  | 'money' // whole fen as decimal text
  | 'number' // decimal text
  | 'share' // a fraction as decimal text: 0.12
  | 'day'
  | 'end-day' // a day or `open`
  | 'period'
  | 'year'
  | 'flag' // true or false
  | 'choice' // one of `choices`
  | 'list'; // several texts, a JSON array

export interface Field {
  name: string;
  type: FieldType;
  label: Text;
  /** For `choice`: the allowed values. */
  choices?: readonly string[];
}

export interface Kind {
  name: KindName;
  label: Text;
  /**
   * The fields of which a row must hold at least one to be about anything: for kinds about enterprises
   * what identifies one, for the others their own key.
   */
  identity: readonly string[];
  /** The field that names the enterprise a row is about, where it is not `name`. */
  subject?: string;
  fields: readonly Field[];
}

const f = (name: string, type: FieldType, en: string, zh: string, choices?: readonly string[]): Field =>
  choices ? { name, type, label: text(en, zh), choices } : { name, type, label: text(en, zh) };

export const ROLES = ['vehicle-maker', 'vehicle-plant', 'parts-supplier', 'other'] as const;
export const LEVELS = ['national', 'provincial', 'municipal', 'district', 'below', 'none'] as const;
export const BASES = ['direct-report', 'park', 'estimate'] as const;
export const CREDENTIALS = [
  'tech-sme',
  'innovative-sme',
  'specialised-sme',
  'little-giant',
  'high-tech-enterprise',
  'rd-centre',
  'innovation-platform',
  'brand',
  'certificate',
] as const;
export const PROJECT_KINDS = ['new', 'upgrade', 'platform', 'pilot-base'] as const;
export const PROJECT_STAGES = ['lead', 'talks', 'signed', 'building', 'running'] as const;
export const COOPERATION_AREAS = ['design', 'trade-and-investment', 'infrastructure'] as const;

/** Fields that identify and describe an enterprise; they may stand in a file of any kind. */
export const ENTERPRISE_FIELDS: readonly Field[] = [
  f('name', 'name', 'enterprise name', '企业名称'),
  f('uscc', 'uscc', 'Unified Social Credit Code', '统一社会信用代码'),
  f('name_en', 'text', 'English name', '英文名称'),
  f('short_name', 'text', 'short name', '简称'),
  f('former_names', 'list', 'former names', '曾用名'),
  f('organisation_code', 'organisation-code', 'organisation code', '组织机构代码'),
  f('registration_number', 'code', 'registration number', '注册号'),
  f('legal_representative', 'text', 'legal representative', '法定代表人'),
  f('contact', 'text', 'contact', '联系人'),
  f('phone', 'code', 'phone', '电话'),
  f('email', 'text', 'e-mail', '邮箱'),
  f('website', 'text', 'website', '网址'),
  f('address', 'text', 'address', '地址'),
  f('park', 'text', 'park', '园区'),
  f('region', 'text', 'region', '地区'),
  f('founded', 'day', 'founded', '成立日期'),
  f('registered_capital', 'money', 'registered capital', '注册资本'),
  f('employees', 'number', 'employees', '从业人数'),
  f('industry_code', 'code', 'industry code (GB/T 4754)', '行业代码'),
  f('controlled_by', 'list', 'controlled by', '控股单位'),
  f('products', 'list', 'products', '主要产品'),
  f('role', 'choice', 'role', '企业类别', ROLES),
  f('above_scale', 'flag', 'above-scale', '是否规上'),
  f('longitude', 'number', 'longitude', '经度'),
  f('latitude', 'number', 'latitude', '纬度'),
];

const ENTERPRISE_IDENTITY = [
  'name',
  'uscc',
  'name_en',
  'short_name',
  'organisation_code',
  'registration_number',
];

const kind = (
  name: KindName,
  en: string,
  zh: string,
  identity: readonly string[],
  fields: readonly Field[],
  subject?: string,
): Kind => ({ name, label: text(en, zh), identity, fields, ...(subject ? { subject } : {}) });

export type KindName =
  | 'enterprise-list'
  | 'monthly-output'
  | 'annual-facts'
  | 'published-growth'
  | 'credentials'
  | 'intellectual-property'
  | 'compliance'
  | 'plants'
  | 'bom'
  | 'supply'
  | 'needs'
  | 'projects'
  | 'parks'
  | 'cooperation'
  | 'measures'
  | 'trade';

/** Every kind of source with the fields of its own (those of an enterprise may stand beside them). */
export const KINDS: readonly Kind[] = [
  kind('enterprise-list', 'enterprise list', '企业名录', ENTERPRISE_IDENTITY, []),
  kind('monthly-output', 'monthly output', '月度产值', ENTERPRISE_IDENTITY, [
    f('period', 'period', 'period', '报告期'),
    f('output_value', 'money', 'output value, this month', '本月总产值'),
    f('output_value_ytd', 'money', 'output value, cumulative', '累计总产值'),
    f('output_value_prior', 'money', 'output value, same month last year', '上年同月总产值'),
    f(
      'output_value_ytd_prior',
      'money',
      'output value, cumulative, same period last year',
      '上年同期累计总产值',
    ),
    f('basis', 'choice', 'basis', '数据来源', BASES),
    f('status', 'choice', 'status', '数据状态', ['preliminary', 'final']),
  ]),
  kind('annual-facts', 'annual facts', '年度经营情况', ENTERPRISE_IDENTITY, [
    f('year', 'year', 'year', '年度'),
    f('operating_revenue', 'money', 'operating revenue', '营业收入'),
    f('main_business_revenue', 'money', 'main-business revenue', '主营业务收入'),
    f('rd_expense', 'money', 'R&D expense', '研发费用'),
    f('rd_staff', 'number', 'R&D staff', '研发人员'),
    f('net_profit', 'money', 'net profit', '净利润'),
    f('total_assets', 'money', 'total assets', '资产总额'),
    f('total_liabilities', 'money', 'total liabilities', '负债总额'),
    f('exports', 'money', 'exports', '出口额'),
    f('output_value', 'money', 'output value', '总产值'),
  ]),
  kind(
    'published-growth',
    'published growth',
    '公布增速',
    ['period'],
    [
      f('period', 'period', 'period', '报告期'),
      f('indicator', 'text', 'indicator', '指标'),
      f('growth', 'share', 'growth', '增速'),
      f('basis', 'text', 'basis', '口径'),
    ],
  ),
  kind('credentials', 'credentials', '资质与荣誉', ENTERPRISE_IDENTITY, [
    f('credential', 'choice', 'credential', '资质类别', CREDENTIALS),
    f('title', 'text', 'title', '名称'),
    f('level', 'choice', 'level', '级别', LEVELS),
    f('number', 'code', 'number', '证书编号'),
    f('issuer', 'text', 'issuer', '认定部门'),
    f('batch', 'text', 'batch', '批次'),
    f('issued', 'day', 'issued', '认定日期'),
    f('valid_from', 'day', 'valid from', '有效期起'),
    f('valid_until', 'end-day', 'valid until', '有效期至'),
    f('scope', 'text', 'scope', '适用范围'),
  ]),
  kind('intellectual-property', 'intellectual property', '知识产权', ENTERPRISE_IDENTITY, [
    f('ip_kind', 'text', 'kind of right', '知识产权类别'),
    f('ip_number', 'code', 'number of right', '专利号'),
    f('granted', 'day', 'granted', '授权日期'),
    f('transferred_in', 'flag', 'transferred in', '是否受让'),
    f('on_main_product', 'flag', 'on the main product', '是否用于主导产品'),
    f('in_use', 'flag', 'in use', '是否实际应用'),
  ]),
  kind('compliance', 'compliance', '合规记录', ENTERPRISE_IDENTITY, [
    f('item', 'text', 'item', '事项'),
    f('date', 'day', 'date', '日期'),
    f('source', 'text', 'source', '信息来源'),
  ]),
  kind(
    'plants',
    'vehicle plants',
    '整车工厂',
    ['plant'],
    [
      f('maker', 'name', 'vehicle maker', '整车企业'),
      f('plant', 'text', 'plant', '工厂'),
      f('plant_en', 'text', 'English name of the plant', '工厂英文名'),
      f('line', 'text', 'line', '产线'),
      f('capacity_per_year', 'number', 'capacity per year', '年产能'),
      f('planned_per_day', 'number', 'planned per day', '日计划产量'),
      f('loss_per_unit', 'money', 'loss per unit', '单台损失'),
    ],
  ),
  kind(
    'bom',
    'bill of material',
    '物料清单',
    ['part'],
    [
      f('plant', 'text', 'plant', '工厂'),
      f('line', 'text', 'line', '产线'),
      f('part', 'text', 'part', '零件'),
      f('quantity', 'number', 'quantity', '单车用量'),
      f('unit', 'text', 'unit', '单位'),
      f('unit_price', 'money', 'unit price', '单价'),
    ],
  ),
  kind(
    'supply',
    'supply links',
    '供货关系',
    ['supplier', 'name', 'name_en', 'uscc', 'short_name'],
    [
      f('supplier', 'name', 'supplier', '供应商'),
      f('supplier_site', 'text', 'supplier site', '供应商厂区'),
      f('buyer', 'name', 'buyer', '采购方'),
      f('plant', 'text', 'plant', '工厂'),
      f('part', 'text', 'part', '零件'),
      f('share', 'share', 'share', '供货份额'),
      f('volume_per_year', 'number', 'volume per year', '年供货量'),
      f('capacity_per_year', 'number', 'capacity per year', '年产能'),
      f('unit_price', 'money', 'unit price', '单价'),
      f('inventory_days', 'number', 'inventory days', '库存天数'),
      f('lead_days', 'number', 'lead days', '交付周期'),
      f('recovery_days', 'number', 'recovery days', '恢复天数'),
      f('since', 'day', 'since', '供货起始'),
    ],
    'supplier',
  ),
  kind(
    'needs',
    'needs',
    '需求',
    ['part', 'process'],
    [
      f('buyer', 'name', 'buyer', '采购方'),
      f('plant', 'text', 'plant', '工厂'),
      f('programme', 'text', 'programme', '车型项目'),
      f('part', 'text', 'part', '零件'),
      f('process', 'text', 'process', '工艺'),
      f('start', 'day', 'start of production', '量产日期'),
      f('volume_per_year', 'number', 'volume per year', '年需求量'),
      f('ramp', 'text', 'ramp', '爬坡计划'),
      f('certificates', 'list', 'certificates', '资质要求'),
      f('visibility', 'text', 'visibility', '可见范围'),
      f('note', 'text', 'note', '备注'),
    ],
  ),
  kind(
    'projects',
    'projects',
    '项目',
    ['investor', 'name'],
    [
      f('project', 'text', 'project', '项目名称'),
      f('investor', 'name', 'investor', '投资方'),
      f('kind', 'choice', 'kind', '项目类型', PROJECT_KINDS),
      f('part', 'text', 'part', '零件'),
      f('park', 'text', 'park', '园区'),
      f('investment', 'money', 'investment', '总投资'),
      f('expected_output', 'money', 'expected output', '预计产值'),
      f('jobs', 'number', 'jobs', '带动就业'),
      f('land_mu', 'number', 'land (mu)', '用地(亩)'),
      f('power_kva', 'number', 'power (kVA)', '用电容量(kVA)'),
      f('stage', 'choice', 'stage', '进展阶段', PROJECT_STAGES),
      f('stage_date', 'day', 'stage date', '阶段日期'),
      f('wanted_by', 'text', 'wanted by', '意向落地时间'),
    ],
    'investor',
  ),
  kind(
    'parks',
    'parks',
    '园区资源',
    ['park'],
    [
      f('park', 'text', 'park', '园区'),
      f('focus', 'text', 'focus', '主导方向'),
      f('land_mu', 'number', 'land (mu)', '用地总量(亩)'),
      f('land_free_mu', 'number', 'free land (mu)', '可用土地(亩)'),
      f('power_kva', 'number', 'power (kVA)', '供电容量(kVA)'),
      f('power_free_kva', 'number', 'free power (kVA)', '可用电力(kVA)'),
    ],
  ),
  kind(
    'cooperation',
    'cooperation',
    '区域合作',
    ['region', 'partner'],
    [
      f('region', 'text', 'partner region', '合作区域'),
      f('area', 'choice', 'area', '合作领域', COOPERATION_AREAS),
      f('partner', 'text', 'partner', '合作方'),
      f('stage', 'text', 'stage', '进展'),
      f('owner', 'text', 'owner', '责任单位'),
      f('next_date', 'day', 'next date', '下一节点'),
      f('result', 'text', 'result', '成果'),
    ],
  ),
  kind(
    'measures',
    'measures',
    '服务举措',
    ['task', ...ENTERPRISE_IDENTITY],
    [
      f('task', 'text', 'task', '任务'),
      f('kind', 'text', 'kind', '举措类型'),
      f('date', 'day', 'date', '日期'),
      f('amount', 'money', 'amount', '金额'),
      f('request', 'text', 'what was asked', '企业诉求'),
      f('promise', 'text', 'what was promised', '承诺事项'),
      f('outcome', 'text', 'outcome', '成效'),
      f('owner', 'text', 'owner', '责任单位'),
      f('next_date', 'day', 'next date', '办理时限'),
    ],
  ),
  kind(
    'trade',
    'trade table',
    '贸易数据',
    ['hs_code'],
    [
      f('hs_code', 'code', 'HS code', '海关编码'),
      f('market', 'text', 'market', '市场'),
      f('year', 'year', 'year', '年度'),
      f('imports', 'money', 'imports of the market', '市场进口额'),
      f('exports', 'money', 'exports to the market', '对该市场出口额'),
      f('growth', 'share', 'growth of imports', '进口增速'),
    ],
  ),
];

const BY_NAME = new Map(KINDS.map((k) => [k.name, k]));

/** The kind of that name. */
export function kindOf(name: KindName): Kind {
  return BY_NAME.get(name)!;
}

/** A kind's field by name: one of its own first, else one of an enterprise; undefined when it has none. */
export function fieldOf(kindName: KindName, field: string): Field | undefined {
  return (
    kindOf(kindName).fields.find((x) => x.name === field) ?? ENTERPRISE_FIELDS.find((x) => x.name === field)
  );
}
