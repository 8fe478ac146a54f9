import Button from 'antd/es/button';
import Input, { type InputRef } from 'antd/es/input';
import { useRef, useState } from 'react';
import { useStressWhat } from '../api/queries.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { useKeys } from '../keys/use-keys.js';
import { Door } from '../place/door.js';
import { isOver } from '../place/place.js';
import { go, stay, usePlace } from '../place/use-place.js';
import { AreaMap } from './area-map.js';
import { nameOfStop } from './box.js';
import { joined, listOf } from './stress-place.js';
import styles from './stress.module.css';

/** Nothing asked: the screen of every site. */
const NOTHING = { stop: null, days: null, start: null, hold: null, approve: null, from: null };

/** What stops, for how long, from when on; all of it stands in the address. */
export function AskCard() {
  const { t } = useWords();
  const place = usePlace();
  const stopped = listOf(place.stop);
  const [find, setFind] = useState('');
  const box = useRef<InputRef>(null);
  useKeys((key, event) => {
    if (key !== '/' || isOver(place)) return;
    event.preventDefault();
    box.current?.focus();
  });
  const take = (word: string) => {
    setFind('');
    go({ stop: joined([...new Set([...stopped, word])]), hold: null, approve: null, from: null });
  };
  return (
    <section className="card screen-only" aria-labelledby="ask-heading">
      <CardHeading id="ask-heading" title={t('stressAsk')} note={t('stressAskNote')}>
        {place.stop !== null && <Door to={NOTHING}>{t('stressBack')}</Door>}
      </CardHeading>
      {stopped.length > 0 && (
        <ul className={styles.stopped}>
          {stopped.map((word) => (
            <li key={word}>
              <span>{nameOfStop(word)}</span>
              <Button
                size="small"
                aria-label={t('stressDrop', { name: nameOfStop(word) })}
                onClick={() =>
                  go({ stop: joined(stopped.filter((one) => one !== word)), hold: null, approve: null })
                }
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.ask}>
        <div className={styles.find}>
          <Input
            ref={box}
            type="search"
            maxLength={100}
            placeholder={t('stressFindHint')}
            aria-label={t('stressFind')}
            value={find}
            onChange={({ target }) => setFind(target.value)}
          />
        </div>
        {place.stop !== null && (
          <>
            <label>
              {t('stressDays')}
              <input
                type="number"
                min={0}
                max={1000}
                placeholder={t('stressDaysNone')}
                value={place.days ?? ''}
                onChange={({ target }) => stay({ days: target.value || null })}
              />
            </label>
            <label>
              {t('stressStart')}
              <input
                type="date"
                value={place.start ?? ''}
                onChange={({ target }) => stay({ start: target.value || null })}
              />
            </label>
          </>
        )}
      </div>
      {find.trim() !== '' && <Found find={find} take={take} />}
      <AreaMap take={take} />
    </section>
  );
}

/** What the words find, each a button that stops it. */
function Found({ find, take }: { find: string; take: (word: string) => void }) {
  const { t } = useWords();
  const { data } = useStressWhat(find, usePlace().asOf);
  if (!data) return null;
  const more = data.total - data.found.length;
  return (
    <div role="status">
      <ul className={styles.found} aria-label={t('stressFound')}>
        {data.found.map(({ kind, word, sites }) => (
          <li key={`${kind} ${word}`}>
            <Button onClick={() => take(word)} aria-label={t('stressTake', { name: word })}>
              <span className={styles.name}>{word}</span>
            </Button>{' '}
            <span className="quiet">
              {t(`stressKind_${kind}`)}
              {sites > 1 && ` · ${t('stressSites', { n: sites })}`}
            </span>
          </li>
        ))}
      </ul>
      {data.total === 0 && <p className="quiet">{t('stressFoundNone')}</p>}
      {more > 0 && <p className="quiet">{t('stressFoundMore', { n: more })}</p>}
    </div>
  );
}
