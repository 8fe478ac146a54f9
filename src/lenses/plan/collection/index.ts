export { collectionOf } from './collection.js';
