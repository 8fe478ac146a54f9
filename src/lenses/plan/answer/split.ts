import { z } from 'zod';

/** A part of a change: what it amounts to, and how many enterprises make it. */
const PartSchema = z.object({ amount: z.number(), enterprises: z.number() });

/**
 * A change from last year's same period to this year's, in the goal's unit. `from` is as it was first reported;
 * the parts add up to `to` − `from` exactly.
 */
export const SplitSchema = z.object({
  from: z.number(),
  to: z.number(),
  /** Enterprises with a figure in both years, over the periods that they have returned. */
  continuing: PartSchema,
  /** New above the line or newly founded. */
  entered: PartSchema,
  /** No longer with a figure, and not known to be elsewhere. */
  left: PartSchema,
  /** Came into or went out of the goal's population: another park, another zone. */
  moved: PartSchema,
  /** Last year's figure as it is known now, less as it was first reported. */
  restated: PartSchema,
  /** Last year's amounts of the periods that are owed this year: no fall, but not known yet. */
  unreturned: PartSchema,
});
export type Split = z.infer<typeof SplitSchema>;
