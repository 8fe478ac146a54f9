import { awardLine } from './award.js';
import { clearLine } from './clear.js';
import { figureLine } from './figure.js';
import { flagLine } from './flag.js';
import type { Line, LineQuestion } from './line.js';
import { personLine } from './person.js';
import { smeLine } from './sme.js';
import { titleLine } from './title.js';
import { unheldLine } from './unheld.js';

export type { Figure, Line } from './line.js';

/** The line of a condition that has no parts. */
export function lineOf(question: LineQuestion): Line {
  const { condition } = question;
  if (condition.measure !== undefined) return figureLine(question);
  if (condition.title !== undefined || condition.no_title !== undefined) return titleLine(question);
  if (condition.award !== undefined) return awardLine(question);
  if (condition.flag !== undefined) return flagLine(question);
  if (condition.clear !== undefined) return clearLine(question);
  if (condition.sme !== undefined) return smeLine(question);
  if (condition.unheld !== undefined) return unheldLine(question);
  return personLine(question);
}
