import { useState } from 'react';
import { ApiError, tell } from '../api/fetch.js';
import { client } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';

export interface Telling {
  busy: boolean;
  fault: string | null;
  tell: (what: 'accept' | 'correct' | 'remove' | 'withdraw', body: object) => void;
}

/** Says a word about files to the server; `running`: some work goes on there. */
export function useTelling(running: boolean): Telling {
  const { t, say } = useWords();
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const send = async (what: string, body: object) => {
    setSending(true);
    setFault(null);
    try {
      await tell('POST', `/api/import/${what}`, body);
    } catch (error) {
      const detail = error instanceof ApiError ? error.detail : null;
      setFault(detail ? say(detail) : t('failedReach'));
    }
    await client.invalidateQueries({ queryKey: ['import'] });
    setSending(false);
  };
  return { busy: sending || running, fault, tell: (what, body) => void send(what, body) };
}
