export { CORRECTION_LIMITS, Corrections } from './corrections.js';
export { Inbox, type InboxParts } from './inbox.js';
export { pauseAfter, Postman, type Transport } from './postman.js';
export { smtpTransport } from './smtp.js';
export { openMessages } from './tables.js';
