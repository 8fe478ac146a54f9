import { z } from 'zod';

/** The rungs of the ladder, the lowest first. */
export const LADDER = ['innovative-sme', 'specialised-sme', 'little-giant'] as const;
export const LadderRungSchema = z.enum(LADDER);
export type LadderRung = z.infer<typeof LadderRungSchema>;
