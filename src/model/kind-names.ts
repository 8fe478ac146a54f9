import { type Text, text } from './text.js';

/** The roles of enterprises in words. */
export const ROLE_NAMES: Record<string, Text> = {
  'vehicle-maker': text('vehicle maker', '整车企业'),
  'vehicle-plant': text('vehicle plant', '整车工厂'),
  'parts-supplier': text('parts supplier', '零部件企业'),
  other: text('other', '其他'),
};

/** The kinds of credential in words. */
export const CREDENTIAL_NAMES: Record<string, Text> = {
  'tech-sme': text('technology-based SME', '科技型中小企业'),
  'innovative-sme': text('innovative SME', '创新型中小企业'),
  'specialised-sme': text('specialised and sophisticated SME', '专精特新中小企业'),
  'little-giant': text('little giant', '专精特新“小巨人”'),
  'high-tech-enterprise': text('high-tech enterprise', '高新技术企业'),
  'rd-centre': text('corporate R&D centre', '企业研发中心'),
  'innovation-platform': text('innovation platform', '创新平台'),
  brand: text('brand', '品牌'),
  certificate: text('certificate', '认证'),
};
