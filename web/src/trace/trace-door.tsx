import { lazy, Suspense } from 'react';
import { isOver } from '../place/place.js';
import { usePlace } from '../place/use-place.js';

const TraceDrawer = lazy(() => import('./trace-drawer.js'));

/** Loads what opens over a page when something is first opened. */
export function TraceDoor() {
  const place = usePlace();
  return <Suspense fallback={null}>{isOver(place) && <TraceDrawer />}</Suspense>;
}
