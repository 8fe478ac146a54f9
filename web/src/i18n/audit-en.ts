/** The words of the page of what was done in English. */
export const auditEn = {
  page_audit: 'Audit',
  back_audit: 'Back to the audit',
  keyAudit: 'Audit',
  auditSaysAll:
    'Entries of what was done in the register, on the portal and to the accounts: {{count}}, under different names: {{people}}.',
  auditSaysRegister:
    'Entries of what was done in the register and on the portal: {{count}}, under different names: {{people}}. What happens to accounts is shown to administrators who have signed in.',
  auditList: 'What was done',
  auditFound: '{{count}} shown of {{of}}, the newest first',
  auditFilter: 'Filter what was done',
  auditCsv: 'As CSV',
  auditWhat: 'What was done',
  auditWho: 'By',
  auditFirst: 'From',
  auditLast: 'To',
  auditNone: 'Nothing was done that the filter finds. Clear the filter to see everything.',
  auditAt: 'Time',
  auditThing: 'To what',
  auditSaid: 'What was said',
  auditRevision: 'Revision',
  auditNobody: '— not signed in',
};
