import type { auditEn } from './audit-en.js';

/** The words of the page of what was done in Simplified Chinese. */
export const auditZh: Record<keyof typeof auditEn, string> = {
  page_audit: '操作记录',
  back_audit: '返回操作记录',
  keyAudit: '操作记录',
  auditSaysAll: '企业库、门户和账号共有操作记录 {{count}} 条，操作人（含命令行）{{people}} 个。',
  auditSaysRegister:
    '企业库和门户共有操作记录 {{count}} 条，操作人（含命令行）{{people}} 个。账号相关记录仅向已登录的管理员显示。',
  auditList: '操作明细',
  auditFound: '共 {{of}} 条，显示 {{count}} 条，按时间倒序',
  auditFilter: '筛选操作记录',
  auditCsv: '导出 CSV',
  auditWhat: '操作',
  auditWho: '操作人',
  auditFirst: '起始日期',
  auditLast: '截止日期',
  auditNone: '没有符合筛选条件的记录，可清除筛选后查看全部。',
  auditAt: '时间',
  auditThing: '对象',
  auditSaid: '内容',
  auditRevision: '修订号',
  auditNobody: '— 未登录',
};
