import Button from 'antd/es/button';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { ReviewPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { useKeys } from '../keys/use-keys.js';
import { isOver } from '../place/place.js';
import { usePlace } from '../place/use-place.js';
import { MergeForm } from './merge-form.js';
import { PairCard } from './pair-card.js';
import styles from './review.module.css';
import type { Deciding } from './use-deciding.js';

interface QueueProps {
  page: ReviewPage;
  /** The place of the pair that is open, among all that are found, and that of the first that is here. */
  at: number;
  from: number;
  move: (to: number) => void;
  deciding: Deciding;
}

/** The queue: one doubtful pair at a time, worked through by keys. */
export function Queue({ page, at, from, move, deciding }: QueueProps) {
  const { t } = useWords();
  const place = usePlace();
  const [reason, setReason] = useState('');
  const [merging, setMerging] = useState(false);
  const reasonBox = useRef<HTMLInputElement>(null);
  const pair = page.pairs[at - from];
  const free = page.decides && !deciding.busy;

  const say = async (verdict: 'same' | 'different' | 'alone' | 'merge', name?: string) => {
    if (!free || !pair) return;
    const said = { question: pair.id, verdict, reason, ...(name === undefined ? {} : { into: name }) };
    if (!(await deciding.decide(said))) return;
    setReason('');
    setMerging(false);
  };
  const acts: Record<string, () => void> = {
    j: () => move(Math.min(page.found - 1, at + 1)),
    k: () => move(Math.max(0, at - 1)),
    a: () => void say('same'),
    r: () => void say('different'),
    s: () => void say('alone'),
    m: () => setMerging(page.decides),
    u: () => void (free && deciding.undoLast()),
    w: () => reasonBox.current?.focus(),
  };
  useKeys((key, event) => {
    const act = acts[key.toLowerCase()];
    if (!act || isOver(place)) return;
    event.preventDefault();
    act();
  });
  const leave = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key === 'Enter' || key === 'Escape') currentTarget.blur();
  };
  const act = (key: string, word: ReactNode, primary = false) => (
    <Button type={primary ? 'primary' : 'default'} disabled={!free || !pair} onClick={acts[key]}>
      {word}
      <kbd>{key.toUpperCase()}</kbd>
    </Button>
  );
  return (
    <section className="card" aria-labelledby="queue-heading" data-pair={pair?.id}>
      <CardHeading
        id="queue-heading"
        title={t('reviewQueue')}
        note={pair ? t('reviewAt', { n: number(at + 1), of: number(page.found) }) : ''}
      >
        <Button size="small" disabled={at === 0} onClick={acts['k']}>
          {t('reviewPrevious')} <kbd>K</kbd>
        </Button>{' '}
        <Button size="small" disabled={at + 1 >= page.found} onClick={acts['j']}>
          {t('reviewNext')} <kbd>J</kbd>
        </Button>
      </CardHeading>
      {pair ? <PairCard pair={pair} /> : <p>{t('reviewNothing')}</p>}
      {page.decides ? (
        <>
          {pair && (
            <div className={styles.acts}>
              {act('a', t('reviewSame'), true)}
              {act('r', t('reviewDifferent'))}
              {pair.candidates > 1 && act('s', t('reviewAlone', { n: number(pair.candidates) }))}
              {act('m', t('reviewMerge'))}
              <label>
                {t('reviewReason')}
                <input
                  ref={reasonBox}
                  value={reason}
                  maxLength={500}
                  onChange={({ target }) => setReason(target.value)}
                  onKeyDown={leave}
                />
              </label>
            </div>
          )}
          {merging && (
            <MergeForm
              free={free}
              merge={(name) => void say('merge', name)}
              close={() => setMerging(false)}
            />
          )}
        </>
      ) : (
        <p className="quiet">{t('reviewReads')}</p>
      )}
      <p role="status" className={styles.said}>
        {deciding.busy ? t('reviewSaving') : deciding.says}
      </p>
    </section>
  );
}
