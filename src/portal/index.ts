export { faultPage } from './fault-page.js';
export { addressOf } from './layout.js';
export type { PortalPage, PortalParts } from './parts.js';
export { returnPage, SELF_ASSESSMENT, selfAssessmentPage } from './self/page.js';
export { RETURN_SCRIPT } from './self/return-script.js';
export { STYLE } from './style.js';
