import type { settingsEn } from './settings-en.js';

/** The words of the page of settings in Simplified Chinese. */
export const settingsZh: Record<keyof typeof settingsEn, string> = {
  page_settings: '设置',
  back_settings: '返回设置',
  keySettings: '设置',
  settingsSays: '共 {{of}} 项设置，其中 {{doubtful}} 项依据尚未核实。修改位置见各行，重新启动服务后生效。',
  settingsNote_zone: '园区名称与查询方式',
  settingsNote_rules: '指标、称号和匹配的判定依据',
  settingsNote_public: '公众可见的内容',
  settingsNote_data: '数据存放位置',
  settingsNote_service: '服务启动参数',
  settingsName: '设置项',
  settingsValue: '当前值',
  settingsFrom: '修改位置',
  settingsNotSet: '— 未设置',
  settingsRevision: '修订号',
  settingsFingerprint: '数据指纹',
  settingsReading: '正在读取企业库……',
  settingsNoFingerprint: '— 无法读取企业库，请重新打开本页',
  settingsMailTest: '发送测试邮件至 {{to}}',
  settingsMailSent: '✔ 邮件服务器已接收发往 {{to}} 的邮件。',
};
