export { generateSample, type SampleFile, type SampleOptions, type SampleZone } from './generate.js';
export { type Truth, TruthSchema } from './truth.js';
