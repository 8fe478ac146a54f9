import { type Text, text } from './text.js';

/** Where a fault stands: as much of it as is known. */
export interface Place {
  file?: string;
  sheet?: string;
  cell?: string;
  line?: number;
}

/** The exit status of the command line: 1 failed, 2 wrong usage, 3 done but with `--strict` something was rejected. */
export type ExitStatus = 1 | 2 | 3;

/**
 * A fault that a user can mend. `message` says in one sentence a language what is wrong and what to do
 * next; `place` says where. Anything thrown that is not a `ChainwrightError` is a bug of ours.
 */
export class ChainwrightError extends Error {
  override readonly name = 'ChainwrightError';
  constructor(
    readonly code: string,
    readonly says: Text,
    readonly place: Place = {},
    readonly exitStatus: ExitStatus = 1,
    options?: ErrorOptions,
  ) {
    super(says.en, options);
  }
}

/** A command or option used wrongly: exit status 2. */
export function usageError(en: string, zh: string): ChainwrightError {
  return new ChainwrightError('usage', text(en, zh), {}, 2);
}
