import { type Text, text } from '../model/text.js';

/** Why something of the register is in no payload: what the model requires is not known, and nothing is made up for it. */
export const REASONS = {
  'no-code': text('no Unified Social Credit Code', '无统一社会信用代码'),
  'no-bpnl': text('no BPNL in the list of partner numbers', '对照表中无 BPNL'),
  'no-bpns': text('no BPNS of the plant in the list of partner numbers', '对照表中无该工厂的 BPNS'),
  'no-number': text('no certificate number', '无证书编号'),
  'no-valid-from': text('no day from which it is valid, nor of issue', '无有效期起，也无发证日期'),
  'no-valid-until': text('no day until which it is valid', '无有效期至'),
  ended: text('no longer valid', '已过有效期'),
  'no-document': text('no file of the certificate in the folder', '文件夹中无证书文件'),
  'no-buyer': text('the buyer is no one enterprise of the register', '采购方在库中无唯一对应企业'),
  'no-material-number': text('no part number of the customer', '无客户物料号'),
  'no-start': text('no start of production', '无量产日期'),
  'no-volume': text('no volume a year', '无年需求量'),
  'ramp-unread': text('the ramp could not be read', '爬坡计划无法识别'),
  'not-shown': text(
    'not for this supplier’s eyes; name the need to write it',
    '该需求不对此供应商公开；指定需求编号方可写出',
  ),
  'no-capacity': text('no capacity a year', '无年产能'),
} as const satisfies Record<string, Text>;

export type Reason = keyof typeof REASONS;

/** Something of the register that was left out. */
export interface LeftOut {
  enterprise: string | null;
  what: string | null;
  reason: Reason;
}

/** What was written, and what was left out and why. */
export interface Selection<T> {
  written: T[];
  leftOut: LeftOut[];
}
