export { partFinder } from './finder.js';
export type { PartAnswer, PartMatch } from './part-answer.js';
