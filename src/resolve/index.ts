export { thresholds } from './candidate.js';
export { dedupeRows, type Deduped } from './dedupe-rows.js';
export { findByName, type Hit, NameIndex, nameIndex } from './find.js';
export { linkRows, type Linked } from './link-rows.js';
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
