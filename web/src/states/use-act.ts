import { useState } from 'react';
import { ApiError } from '../api/fetch.js';
import { client } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';

/** What went wrong, as the server says it in the page's language. */
export function useFaultWords(): (error: unknown) => string {
  const { t, say } = useWords();
  return (error) => {
    const detail = error instanceof ApiError ? error.detail : null;
    return detail ? say(detail) : t('failedReach');
  };
}

/** Something that is done on the server: whether it is under way, and what went wrong the last time. */
export interface Act {
  busy: boolean;
  fault: string | null;
  /** Does it; whether it was done. */
  act: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** @param changes the answers that are asked for anew afterwards, by the beginning of their keys. */
export function useAct(changes: string | null = null): Act {
  const words = useFaultWords();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const act = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setFault(null);
    let done = true;
    try {
      await work();
    } catch (error) {
      done = false;
      setFault(words(error));
    }
    if (changes !== null) await client.invalidateQueries({ queryKey: [changes] });
    setBusy(false);
    return done;
  };
  return { busy, fault, act };
}
