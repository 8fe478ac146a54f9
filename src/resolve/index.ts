export { findByName, type Hit, NameIndex, nameIndex } from './find.js';
export { mentionOf } from './mention.js';
export type {
  Cluster,
  Decision,
  IgnoredDecision,
  Link,
  Mention,
  Question,
  Resolution,
} from './resolution.js';
export { resolve } from './resolve.js';
export { plainScript } from './script.js';
