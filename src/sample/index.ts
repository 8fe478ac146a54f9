export { generateSample, type SampleFile, type SampleOptions, type SampleZone } from './generate.js';
export { PARK_BOXES } from './write/sites.js';
export { type Truth, TruthSchema } from './truth.js';
