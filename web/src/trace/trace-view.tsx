import { useOverview } from '../api/queries.js';
import { usePlace } from '../place/use-place.js';
import { ChecksView } from './checks-view.js';
import { ContributionView } from './contribution-view.js';
import { ContributionsView } from './contributions-view.js';
import { FactView } from './fact-view.js';
import { LateView } from './late-view.js';

/** What the address says is open: a cell, source rows, the late reporters, what the checks found, or contributions. */
export function TraceView() {
  const { asOf, goal: id, enterprise, fact, show } = usePlace();
  const status = useOverview(asOf).data?.status;
  const goal = status?.goals.find((one) => one.id === id);
  if (fact !== null) return <FactView fact={fact} />;
  if (id === null) return status && <ChecksView checks={status.checks} />;
  if (enterprise !== null) return <ContributionView goal={id} enterprise={enterprise} />;
  if (show === 'late' && goal?.reporting) return <LateView goal={goal} reporting={goal.reporting} />;
  return <ContributionsView id={id} goal={goal} />;
}
