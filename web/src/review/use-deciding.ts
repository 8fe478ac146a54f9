import { useState } from 'react';
import { ApiError, tell } from '../api/fetch.js';
import { client } from '../api/queries.js';
import type { Decided, ReviewPage } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';

export interface Said {
  question: number;
  verdict: 'same' | 'different' | 'alone' | 'merge';
  reason: string;
  into?: string;
}

export interface Deciding {
  /** While a decision is being recorded: the whole register is resolved anew. */
  busy: boolean;
  /** What came of the last one. */
  says: string;
  /** Whether it was recorded. */
  decide: (said: Said) => Promise<boolean>;
  undo: (decisions: number[]) => Promise<boolean>;
  /** Takes back what the reader decided last. */
  undoLast: () => Promise<boolean>;
}

/** Records decisions and takes them back; the queue is asked for anew, other pages when they are next opened. */
export function useDeciding({ log, actor }: Pick<ReviewPage, 'log' | 'actor'>): Deciding {
  const { t, say } = useWords();
  const [busy, setBusy] = useState(false);
  const [says, setSays] = useState('');
  const send = async (path: string, body: object, done: 'reviewDone' | 'reviewUndone') => {
    setBusy(true);
    let sent = false;
    try {
      const { questions, enterprises, ignored } = (await tell<Decided>('POST', path, body))!;
      const counts = t(done, { questions: number(questions), enterprises: number(enterprises) });
      setSays([counts, ...ignored.map(say)].join(' '));
      sent = true;
    } catch (error) {
      const detail = error instanceof ApiError ? error.detail : null;
      setSays(detail ? say(detail) : t('failedReach'));
    }
    await client.invalidateQueries({ refetchType: 'none' });
    await client.refetchQueries({ queryKey: ['review'] });
    setBusy(false);
    return sent;
  };
  const undo = (decisions: number[]) => send('/api/review/undo', { decisions }, 'reviewUndone');
  return {
    busy,
    says,
    decide: (said) => send('/api/review', said, 'reviewDone'),
    undo,
    undoLast: async () => {
      const last = log.find((d) => d.undone === null && d.actor === actor);
      if (last === undefined) {
        setSays(t('reviewNoneToUndo'));
        return false;
      }
      const together = log.filter((d) => d.undone === null && d.revision === last.revision);
      return undo(together.map((d) => d.id));
    },
  };
}
