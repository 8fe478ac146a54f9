import { tell } from '../api/fetch.js';
import { useAct } from '../states/use-act.js';

export interface Telling {
  busy: boolean;
  fault: string | null;
  tell: (what: 'accept' | 'correct' | 'remove' | 'withdraw', body: object) => void;
}

/** Says a word about files to the server; `running`: some work goes on there. */
export function useTelling(running: boolean): Telling {
  const { busy, fault, act } = useAct('import');
  return {
    busy: busy || running,
    fault,
    tell: (what, body) => void act(() => tell('POST', `/api/import/${what}`, body)),
  };
}
