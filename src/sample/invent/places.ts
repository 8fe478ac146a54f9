import { type Text, text } from '../../model/text.js';

export type ParkId = 'junshan' | 'smart-mfg' | 'icv-ev' | 'modern-service';

export interface Park {
  id: ParkId;
  name: Text;
  focus: Text;
  landMu: number;
  landFreeMu: number;
  powerKva: number;
  powerFreeKva: number;
}

/** The four parks of the article, with invented land and power. */
export const PARKS: readonly Park[] = [
  {
    id: 'junshan',
    name: text('Junshan New City', '军山新城'),
    focus: text('core parts innovation platforms and pilot bases', '核心零部件创新平台和中试基地'),
    landMu: 12600,
    landFreeMu: 1840,
    powerKva: 420000,
    powerFreeKva: 96000,
  },
  {
    id: 'smart-mfg',
    name: text('Smart Manufacturing Industrial Park', '智能制造产业园'),
    focus: text('upgrading of vehicle makers and their parts', '整车及配套零部件转型升级'),
    landMu: 15300,
    landFreeMu: 620,
    powerKva: 610000,
    powerFreeKva: 58000,
  },
  {
    id: 'icv-ev',
    name: text('Intelligent Connected and Electric Vehicle Industrial Park', '智能网联和电动汽车产业园'),
    focus: text('bringing in supporting parts enterprises', '引进配套零部件企业'),
    landMu: 18900,
    landFreeMu: 3260,
    powerKva: 730000,
    powerFreeKva: 185000,
  },
  {
    id: 'modern-service',
    name: text('Modern Service Industry Park', '现代服务业园'),
    focus: text('intelligent automotive software', '智能汽车软件'),
    landMu: 4200,
    landFreeMu: 310,
    powerKva: 120000,
    powerFreeKva: 41000,
  },
];

export function parkOf(id: ParkId): Park {
  return PARKS.find((park) => park.id === id)!;
}

export const ZONE_NAME: Text = text(
  'Sample zone after Wuhan Economic and Technological Development Zone (invented enterprises)',
  '示例园区（参照武汉经开区，企业均为虚构）',
);

/** A place whose name a firm's name bears; `division` is the administrative code inside its credit code. */
export interface Place {
  zh: string;
  en: string;
  division: string;
}

export const HOME_PLACES: readonly Place[] = [
  { zh: '武汉', en: 'Wuhan', division: '420100' },
  { zh: '湖北', en: 'Hubei', division: '420000' },
];

export interface PartnerRegion {
  id: string;
  name: Text;
  places: readonly Place[];
}

/** The five partner regions; a place lies in one of them here, though in truth regions overlap. */
export const PARTNER_REGIONS: readonly PartnerRegion[] = [
  {
    id: 'jjj',
    name: text('Beijing-Tianjin-Hebei', '京津冀'),
    places: [
      { zh: '北京', en: 'Beijing', division: '110108' },
      { zh: '天津', en: 'Tianjin', division: '120116' },
    ],
  },
  {
    id: 'pprd',
    name: text('Pan-Pearl River Delta', '泛珠三角'),
    places: [
      { zh: '广州', en: 'Guangzhou', division: '440112' },
      { zh: '佛山', en: 'Foshan', division: '440605' },
    ],
  },
  {
    id: 'yrd',
    name: text('Yangtze River Delta', '长三角'),
    places: [
      { zh: '上海', en: 'Shanghai', division: '310114' },
      { zh: '苏州', en: 'Suzhou', division: '320505' },
      { zh: '合肥', en: 'Hefei', division: '340100' },
    ],
  },
  {
    id: 'cc',
    name: text('Chengdu-Chongqing economic circle', '成渝地区双城经济圈'),
    places: [
      { zh: '重庆', en: 'Chongqing', division: '500112' },
      { zh: '成都', en: 'Chengdu', division: '510112' },
    ],
  },
  {
    id: 'yreb',
    name: text('Yangtze River Economic Belt', '长江经济带'),
    places: [
      { zh: '南昌', en: 'Nanchang', division: '360106' },
      { zh: '九江', en: 'Jiujiang', division: '360400' },
    ],
  },
];
