import { type Text, text } from '../model/text.js';

/** What is said of each fault, in one sentence; `{}` stands for what the file says. */
const SAYS = {
  'not-json': text(
    'This is neither a JSON payload nor a CSV of the Gate.',
    '该文件既不是 JSON 数据，也不是 Gate 的 CSV 表。',
  ),
  'unknown-model': text(
    'This is none of the payloads that are read: business_partner_certificate 3.1.0, week_based_material_demand 3.0.1, week_based_capacity_group 3.0.1.',
    '该数据不属于可读取的三种载荷：business_partner_certificate 3.1.0、week_based_material_demand 3.0.1、week_based_capacity_group 3.0.1。',
  ),
  'other-version': text(
    '“{}” belongs to another version of the model; ask the sender for the version named above.',
    '“{}”属于该模型的其他版本；请向发送方索取上述版本。',
  ),
  missing: text('A property that the model requires is missing.', '缺少模型要求的必填属性。'),
  'wrong-type': text('The value is of another kind than the model says.', '值的类型与模型不符。'),
  'bad-bpnl': text(
    '“{}” has not the shape of a BPNL (BPNL and 12 letters or digits).',
    '“{}”不是 BPNL 的格式（BPNL 加 12 位字母或数字）。',
  ),
  'bad-bpns': text(
    '“{}” has not the shape of a BPNS (BPNS and 12 letters or digits).',
    '“{}”不是 BPNS 的格式（BPNS 加 12 位字母或数字）。',
  ),
  'bad-bpna': text(
    '“{}” has not the shape of a BPNA (BPNA and 12 letters or digits).',
    '“{}”不是 BPNA 的格式（BPNA 加 12 位字母或数字）。',
  ),
  'bad-site-bpn': text('“{}” is neither a BPNS nor a BPNA.', '“{}”既不是 BPNS 也不是 BPNA。'),
  'bpn-check': text(
    'The check characters of “{}” do not agree; make sure that it was copied rightly.',
    '“{}”的校验字符不符，请核对是否抄写有误。',
  ),
  'unknown-bpn': text(
    '“{}” is in no line of the list of partner numbers, so the row has no enterprise and is left out.',
    '对照表中没有“{}”，无法确定企业，该行未写出。',
  ),
  'bad-date': text(
    '“{}” is no day of the calendar written as 2025-10-31.',
    '“{}”不是形如 2025-10-31 的日期。',
  ),
  'bad-timestamp': text(
    '“{}” is no instant written as 2025-10-31T08:00:00Z.',
    '“{}”不是形如 2025-10-31T08:00:00Z 的时刻。',
  ),
  'bad-uuid': text('“{}” is no UUID.', '“{}”不是 UUID。'),
  'bad-choice': text('“{}” is none of the values that the model allows.', '“{}”不在模型允许的取值之内。'),
  'bad-number': text('“{}” is outside of what the model allows.', '“{}”超出模型允许的范围。'),
  'bad-base64': text('The document is not written in Base64.', '文件内容不是 Base64 编码。'),
  'dates-reversed': text('It is valid until before it is valid from.', '有效期止早于有效期起。'),
  'not-monday': text(
    '“{}” is no Monday; a week is named by its Monday.',
    '“{}”不是星期一；周以其星期一表示。',
  ),
  'repeated-week': text('The week “{}” stands in the series twice.', '同一序列中“{}”所在周出现两次。'),
  'repeated-series': text(
    'Two series have the same customer location and demand category.',
    '两个需求序列的客户地点和需求类别相同。',
  ),
  'unit-and-omitted': text(
    'A unit is given although the payload says that it is left out.',
    '载荷声明省略计量单位，却又给出了单位。',
  ),
  'no-unit': text(
    'The payload says that a unit is given, and none is.',
    '载荷声明给出计量单位，却没有单位。',
  ),
  'over-maximum': text('The actual capacity is above the maximum.', '实际产能高于最大产能。'),
  'short-series': text(
    'The series has no 52 weeks from its first with a figure, so no volume a year is taken from it.',
    '自首个有数周起不足 52 周，无法得出年量。',
  ),
  'other-unit': text(
    'The quantities are in “{}”; the register counts pieces, so no figure is taken.',
    '数量单位为“{}”，本库按件计数，未采用数值。',
  ),
  inactive: text(
    'The sender says that this is not in use at present; it was not read as a fact.',
    '发送方声明当前未启用，未作为事实读取。',
  ),
  'unknown-property': text('The model has no such property; it was not read.', '模型没有该属性，未读取。'),
  'missing-column': text('The column “{}” of the Gate’s template is missing.', '缺少 Gate 模板的“{}”列。'),
  'unknown-column': text(
    'The Gate’s template has no column “{}”; it was not read.',
    'Gate 模板没有“{}”列，未读取。',
  ),
  'corrected-column': text(
    'The Gate spells this column “address.states.validForm” and does not read “{}”.',
    'Gate 将该列拼写为“address.states.validForm”，不读取“{}”。',
  ),
  'repeated-id': text('The external id “{}” stands in the file twice.', '外部编号“{}”在文件中重复。'),
  'half-identifier': text(
    'An identifier needs its type and its value; the Gate drops it otherwise.',
    '标识须同时填写类型和值，否则 Gate 不予采用。',
  ),
  'half-state': text(
    'A state needs its type, from and to; the Gate drops it otherwise.',
    '状态须同时填写类型、起、止，否则 Gate 不予采用。',
  ),
  'broken-csv': text('The rows of this CSV do not fit its header.', '该 CSV 的行与表头列数不符。'),
} as const satisfies Record<string, Text>;

export type ProblemCode = keyof typeof SAYS;

/** Something wrong at one place of a file. An error withholds the payload or row, a warning does not. */
export interface Problem {
  /** A JSON pointer (RFC 6901), or a cell as `C2`; empty for the file. */
  at: string;
  code: ProblemCode;
  severity: 'error' | 'warning';
  message: Text;
}

const LONGEST = 60;

/** A problem in words; `value` is what the file says there. */
export function problem(
  at: string,
  code: ProblemCode,
  severity: Problem['severity'],
  value: unknown = '',
): Problem {
  const said = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const shown = said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said;
  const { en, zh }: Text = SAYS[code];
  return {
    at,
    code,
    severity,
    message: text(
      en.replace('{}', () => shown),
      zh.replace('{}', () => shown),
    ),
  };
}

/** Whether a word is the code of a problem. */
export function isProblemCode(word: string): word is ProblemCode {
  return Object.hasOwn(SAYS, word);
}

/** A JSON pointer of a path (RFC 6901, 3). */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
