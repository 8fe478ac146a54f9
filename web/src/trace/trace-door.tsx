import { lazy, Suspense } from 'react';
import { usePlace } from '../place/use-place.js';

const TraceDrawer = lazy(() => import('./trace-drawer.js'));

/** Loads what opens over the overview when a goal is first opened. */
export function TraceDoor() {
  const { goal } = usePlace();
  return <Suspense fallback={null}>{goal !== null && <TraceDrawer goal={goal} />}</Suspense>;
}
