import { type Text, text } from '../model/text.js';

/** The sheets of the workbook that a note refers to by name. */
export const SHEETS: Record<'contributions' | 'evidence' | 'notes', Text> = {
  contributions: text('Contributions', '数据明细'),
  evidence: text('Evidence', '任务佐证'),
  notes: text('Notes', '注释'),
};
