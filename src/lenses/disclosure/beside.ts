import { change, type Contributions, sensitivity } from './sensitive.js';

/**
 * Whether a figure may be published beside others: it is not sensitive itself, and neither is its difference from any of them, which whoever sees both can
 * work out. One that is made of the same contributions as another tells nothing that this one does not.
 */
export function mayStandBeside(figure: Contributions, others: readonly Contributions[]): boolean {
  return (
    sensitivity(figure) === null &&
    others.every((other) => {
      const difference = change(other, figure);
      return difference.size === 0 || sensitivity(difference) === null;
    })
  );
}
