import type { Assessment } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import { LineLinks } from './line-links.js';

/** Facts that would settle what is unknown, the lines that wait for each, and whom to ask. */
export function AskCard({ toAsk }: { toAsk: Assessment['toAsk'] }) {
  const { t, say } = useWords();
  return (
    <section className="card" aria-labelledby="ask-heading">
      <CardHeading id="ask-heading" title={t('toAsk')} note={t('toAskNote', { n: toAsk.length })} />
      <table className={`${rows.rows} ${rows.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t('fact')}</th>
            <th scope="col">{t('settles')}</th>
            <th scope="col">{t('whomToAsk')}</th>
          </tr>
        </thead>
        <tbody>
          {toAsk.map(({ field, name, conditions, ask }) => (
            <tr key={field}>
              <th scope="row">{say(name)}</th>
              <td data-label={t('settles')}>
                <LineLinks ids={conditions} />
              </td>
              <td data-label={t('whomToAsk')}>{say(ask)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
