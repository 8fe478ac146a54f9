/** The only door of intake: a file's bytes become rows and claims, every row accounted for. */
export { columnIndex } from './grid.js';
export { checkReport, type ReportedFile, type ReportedRows } from './check-report.js';
export {
  columnNamed,
  type Correction,
  type HeadingLine,
  headingLines,
  layoutOf,
  learn,
  type Learnt,
} from './correction.js';
export { FAULTS } from './fault.js';
export { loadMappings, type MappingTexts } from './load-mappings.js';
export type { MappingFault, Mappings } from './mapping.js';
export { EnterpriseMappingSchema, KindMappingSchema, WordsSchema } from './mapping-schema.js';
export { readSource } from './read-source.js';
export type {
  CellReading,
  ColumnReading,
  Fate,
  FileFault,
  FileReading,
  Flag,
  Problem,
  ProblemCode,
  RowReading,
  SheetReading,
} from './reading.js';
