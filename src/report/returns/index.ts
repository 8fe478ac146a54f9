export { chaseList } from './chase-list.js';
export type { ReturnFile } from './file.js';
export { isChased } from './open.js';
export { returnTemplates } from './template.js';
