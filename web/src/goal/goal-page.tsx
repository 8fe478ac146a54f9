import type { Overview } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { useGoalKeys } from '../keys/use-goal-keys.js';
import { pageAt } from '../place/place.js';
import { usePlace } from '../place/use-place.js';
import { PageFrame } from '../shell/page-frame.js';
import { GoalBody } from './goal-body.js';
import { GoalTabs } from './goal-tabs.js';

/** One goal in full: the first of the plan when the address names none. */
export default function GoalPage() {
  const { say } = useWords();
  const { subject } = usePlace();
  const named = ({ status }: Overview) => subject ?? status.goals[0]?.id ?? '';
  const nameOf = (overview: Overview) => {
    const goal = overview.status.goals.find(({ id }) => id === named(overview));
    return goal ? say(goal.name) : named(overview);
  };
  return (
    <PageFrame title={nameOf}>
      {(overview) => <Goals key={named(overview)} overview={overview} id={named(overview)} />}
    </PageFrame>
  );
}

function Goals({ overview, id }: { overview: Overview; id: string }) {
  const { goals, final, drawnUp } = overview.status;
  useGoalKeys(goals, (goal) => pageAt('goal', goal.id));
  return (
    <>
      <GoalTabs goals={goals} current={id} />
      <GoalBody id={id} final={final} drawnUp={drawnUp} />
    </>
  );
}
