import { type Text, text } from '../../model/text.js';

const contact = (name: Text, phone: string) => ({ name, phone, email: 'office@zone.example' });

/** What the invented zone lets the public see, as `zone.yaml` says it. The cut-off's instant lies far ahead: a sample has no history. */
export const PORTAL_ZONE = {
  published: [{ as_of: '2025-09-30', known_at: '2099-12-31T00:00:00+08:00' }],
  portal: {
    parks: {
      figures: ['free-land', 'free-power'] as ('free-land' | 'free-power')[],
      contact: contact(text('Zone investment office (invented)', '园区招商办公室（虚构）'), '027-0000 0000'),
      about: {
        junshan: {
          place: text('south of the zone, on the Yangtze', '开发区南部，临长江'),
          offers: text(
            'laboratories and pilot lines that several firms share; flats for engineers',
            '共享实验室和中试线，配套人才公寓',
          ),
          wanted: text('innovation platforms and pilot bases for core parts', '核心零部件创新平台和中试基地'),
          contact: contact(
            text('Junshan investment desk (invented)', '军山招商专班（虚构）'),
            '027-0000 0001',
          ),
        },
        'smart-mfg': {
          place: text('beside the vehicle plants', '紧邻整车工厂'),
          offers: text(
            'standard halls of 3,000 to 12,000 m², deliveries to the plants within half an hour',
            '3,000—12,000 平方米标准厂房，半小时内送达整车工厂',
          ),
          wanted: text('lines that are renewed or automated', '产线改造和智能化升级项目'),
        },
        'icv-ev': {
          offers: text(
            'closed and open roads for tests of connected vehicles',
            '封闭和开放道路智能网联测试场',
          ),
          wanted: text(
            'suppliers of battery, drive and control, and of chips',
            '动力电池、电驱电控和车规芯片配套企业',
          ),
        },
      },
    },
    directory: {
      shows: ['park', 'layers', 'parts', 'titles', 'website'] as (
        'park' | 'layers' | 'parts' | 'titles' | 'website'
      )[],
      titles: ['innovative-sme', 'specialised-sme', 'little-giant', 'high-tech-enterprise'] as (
        'innovative-sme' | 'specialised-sme' | 'little-giant' | 'high-tech-enterprise'
      )[],
      hide: [],
    },
  },
};
