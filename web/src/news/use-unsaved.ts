import { useEffect } from 'react';
import { holdPlace } from '../place/use-place.js';

/** While something is not saved, asks whoever leaves it: by a link, by the browser's own back, by shutting the page. */
export function useUnsaved(unsaved: boolean, question: string): void {
  useEffect(() => {
    if (!unsaved) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    // The browser's own question stops all else, as it must: nothing may change until it is answered.
    holdPlace(() => window.confirm(question));
    window.addEventListener('beforeunload', hold);
    return () => {
      holdPlace(null);
      window.removeEventListener('beforeunload', hold);
    };
  }, [unsaved, question]);
}
