/** What a firm's name says it does: in Chinese, in English, and the word that a short name keeps. */
export interface Trade {
  zh: string;
  en: string;
  short: string;
}

const trade = (zh: string, en: string, short = zh): Trade => ({ zh, en, short });

/** Trades by system of the parts taxonomy. */
const BY_SYSTEM: Record<string, readonly Trade[]> = {
  bat: [
    trade('新能源电池', 'New Energy Battery', '电池'),
    trade('动力电池系统', 'Power Battery Systems', '动力电池'),
    trade('电池材料', 'Battery Materials', '材料'),
  ],
  edrv: [trade('电驱动系统', 'Electric Drive Systems', '电驱'), trade('电机', 'Electric Motor')],
  ectl: [
    trade('电控技术', 'Electric Control Technology', '电控'),
    trade('高压电器', 'High-voltage Electric'),
  ],
  h2: [trade('氢能科技', 'Hydrogen Technology', '氢能')],
  chg: [trade('充电设备', 'Charging Equipment', '充电')],
  soft: [
    trade('软件', 'Software'),
    trade('智能科技', 'Intelligent Technology', '智能'),
    trade('信息技术', 'Information Technology', '信息'),
  ],
  chip: [
    trade('半导体', 'Semiconductor'),
    trade('微电子', 'Microelectronics'),
    trade('集成电路', 'Integrated Circuit'),
  ],
  adas: [trade('智能驾驶科技', 'Intelligent Driving Technology', '智驾'), trade('光电', 'Optoelectronics')],
  cockpit: [trade('智能座舱', 'Smart Cockpit', '座舱'), trade('显示技术', 'Display Technology', '显示')],
  v2x: [
    trade('通信技术', 'Communication Technology', '通信'),
    trade('网联科技', 'Connected Technology', '网联'),
  ],
  ice: [trade('动力总成', 'Powertrain'), trade('发动机部件', 'Engine Components', '发动机')],
  trans: [trade('传动系统', 'Driveline Systems', '传动'), trade('变速器', 'Transmission')],
  exh: [trade('排气系统', 'Exhaust Systems', '排气')],
  fuel: [trade('燃油系统', 'Fuel Systems', '燃油')],
  brk: [trade('制动系统', 'Brake Systems', '制动')],
  str: [trade('转向系统', 'Steering Systems', '转向')],
  sus: [trade('悬架系统', 'Suspension Systems', '悬架'), trade('弹簧', 'Spring')],
  whl: [trade('车轮', 'Wheel'), trade('轮毂', 'Wheel Hub')],
  axl: [trade('车桥', 'Axle')],
  frm: [trade('底盘', 'Chassis')],
  body: [trade('车身', 'Body'), trade('冲压件', 'Stamping', '冲压')],
  ext: [trade('外饰件', 'Exterior Trim', '外饰')],
  int: [trade('内饰件', 'Interior Trim', '内饰')],
  seat: [trade('座椅', 'Seating')],
  saf: [trade('安全系统', 'Safety Systems', '安全')],
  lgt: [trade('车灯', 'Lighting')],
  ele: [trade('电器', 'Electric'), trade('线束', 'Wiring Harness')],
  ecu: [trade('汽车电子', 'Automotive Electronics', '电子')],
  thm: [trade('热管理', 'Thermal Management'), trade('空调', 'Air Conditioning')],
  std: [
    trade('紧固件', 'Fastener'),
    trade('橡塑制品', 'Rubber and Plastic Products', '橡塑'),
    trade('密封件', 'Sealing', '密封'),
  ],
  mat: [
    trade('精密铸造', 'Precision Casting', '铸造'),
    trade('金属材料', 'Metal Materials', '金属'),
    trade('表面处理', 'Surface Treatment'),
  ],
  tool: [trade('模具', 'Die and Mould'), trade('智能装备', 'Intelligent Equipment', '装备')],
  aft: [trade('再制造', 'Remanufacturing'), trade('汽车用品', 'Car Accessories', '用品')],
};

/** Trades that say little: a firm of any system may bear one. */
export const GENERAL_TRADES: readonly Trade[] = [
  trade('汽车零部件', 'Auto Parts', '零部件'),
  trade('精密机械', 'Precision Machinery', '机械'),
  trade('汽车科技', 'Automotive Technology', '科技'),
];

export const VEHICLE_TRADES: readonly Trade[] = [
  trade('汽车', 'Automobile'),
  trade('新能源汽车', 'New Energy Vehicle'),
  trade('乘用车', 'Passenger Vehicle'),
  trade('商用车', 'Commercial Vehicle'),
];

export const OTHER_TRADES: readonly Trade[] = [
  trade('汽车技术研究院', 'Automotive Technology Institute', '研究院'),
  trade('供应链管理', 'Supply Chain Management', '供应链'),
];

/** The trades of a system; general ones for a system that is not known here. */
export function tradesOf(system: string): readonly Trade[] {
  return BY_SYSTEM[system] ?? GENERAL_TRADES;
}
