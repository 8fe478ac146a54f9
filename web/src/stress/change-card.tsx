import Button from 'antd/es/button';
import type { FormEvent } from 'react';
import type { StressPage } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { go, usePlace } from '../place/use-place.js';
import rows from '../rows/rows.module.css';
import { useDays } from './days.js';
import { joined, listOf } from './stress-place.js';
import styles from './stress.module.css';

/** What could be done before: hold days of what runs short, approve who is known to make it; and before beside after. */
export function ChangeCard({ answer }: { answer: StressPage }) {
  const { t, say } = useWords();
  const { hold, approve } = usePlace();
  const { names, alternatives, after } = answer;
  const makers = [...new Set(alternatives.flatMap((a) => a.known.map((k) => k.name)))];
  const tryIt = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => form.get(name) as string | null;
    const [item, days, who] = [said('item'), said('days'), said('who')];
    go({
      hold:
        item && days
          ? joined([...listOf(hold).filter((h) => !h.startsWith(`${item}=`)), `${item}=${days}`])
          : hold,
      approve: who ? joined([...new Set([...listOf(approve), who])]) : approve,
    });
  };
  if (alternatives.length === 0 && !after) return null;
  return (
    <section className="card" aria-labelledby="change-heading">
      <CardHeading id="change-heading" title={t('stressChange')} note={t('stressChangeNote')}>
        {after && <Door to={{ hold: null, approve: null }}>{t('stressUndo')}</Door>}
      </CardHeading>
      <form className={`${styles.ask} screen-only`} onSubmit={tryIt}>
        <label>
          {t('stressHold')}
          <select name="item" defaultValue="">
            <option value="">{t('stressChoose')}</option>
            {alternatives.map(({ item }) => (
              <option key={item} value={item}>
                {names[item] ? say(names[item]) : item}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('stressHoldDays')}
          <input name="days" type="number" min={0} max={1000} step="any" defaultValue={5} />
        </label>
        {makers.length > 0 && (
          <label>
            {t('stressApprove')}
            <select name="who" defaultValue="">
              <option value="">{t('stressChoose')}</option>
              {makers.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        )}
        <Button htmlType="submit">{t('stressAdd')}</Button>
      </form>
      {after && <Compared answer={answer} after={after} />}
    </section>
  );
}

function Compared({ answer, after }: { answer: StressPage; after: NonNullable<StressPage['after']> }) {
  const { t, say } = useWords();
  const { lasts } = useDays();
  return (
    <>
      <ul className={styles.done}>
        {after.actions.map((action) => (
          <li key={action.en}>{say(action)}</li>
        ))}
      </ul>
      <table className={rows.rows}>
        <thead>
          <tr>
            <td />
            <th scope="col" className={rows.number}>
              {t('stressFirstStop')}
            </th>
            <th scope="col" className={rows.number}>
              {t('stressLossLeast')}
            </th>
          </tr>
        </thead>
        <tbody>
          {(
            [
              ['stressBefore', answer],
              ['stressAfter', after],
            ] as const
          ).map(([word, { tts, loss }]) => (
            <tr key={word}>
              <th scope="row">{t(word)}</th>
              <td className={rows.number}>{lasts(tts)}</td>
              <td className={rows.number}>
                <Amount of={loss.best} unit="CNY" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
