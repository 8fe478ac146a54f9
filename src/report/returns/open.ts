import type { ReturnLine } from '../../lenses/plan/index.js';

/** Whether an enterprise is to be asked now: its return is due and not there, or it is wrong. */
export const isChased = ({ state }: ReturnLine): boolean => state === 'overdue' || state === 'wrong';

/** Whether a return is still to be filled in: also one that is not due yet. */
export const isOpen = (line: ReturnLine): boolean => isChased(line) || line.state === 'not-due';
