export { chaseList, isChased, returnTemplates } from './returns/index.js';
export { gapsWorkbook } from './gaps-workbook.js';
export { overseasWorkbook } from './overseas-workbook.js';
export { ladderWorkbook } from './ladder-workbook.js';
export { RETURN_STATE } from './signs.js';
export { askBrief, type Cite } from './ask.js';
export type { Brief } from './brief.js';
export type { BriefParts } from './parts.js';
export { type BriefFile, type Format, FORMATS, renderBrief } from './render.js';
