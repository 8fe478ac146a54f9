import { useCorrections } from '../api/office-queries.js';
import type { CorrectionsPage as Answer } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import sentence from '../figure/sentence.module.css';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import { go, usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import filters from '../rows/filters.module.css';
import { Pager } from '../rows/pager.js';
import rows from '../rows/rows.module.css';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import styles from './corrections.module.css';
import { Decide } from './decide.js';
import { CorrectionState, KnownValues, SaidValue } from './values.js';

const STATES = ['waiting', 'accepted', 'refused'] as const;
/** As the API gives them. */
const PAGE = 20;

/** What enterprises state of themselves, for the office to accept or refuse. */
export default function CorrectionsPage() {
  const { t } = useWords();
  return <PageFrame title={() => t('page_corrections')}>{() => <Corrections />}</PageFrame>;
}

function Corrections() {
  const { t } = useWords();
  const { state, from } = usePlace();
  const { data, instead } = answerOf(useCorrections(state, from));
  if (!data) return instead;
  const n = data.counts.waiting ?? 0;
  const says = n === 0 ? 'none' : n === 1 ? 'one' : 'other';
  return (
    <>
      <p id="sentence" className={sentence.sentence}>
        {t(`correctionsSays_${says}`, { n: number(n) })}
      </p>
      <List page={data} />
    </>
  );
}

function List({ page }: { page: Answer }) {
  const { t } = useWords();
  const { state } = usePlace();
  const options = STATES.map(
    (one) => [one, `${t(`correction_${one}`)} (${number(page.counts[one] ?? 0)})`] as const,
  );
  const heads = ['correctionsEnterprise', 'correctionsKnown', 'correctionsSaid'] as const;
  const last = ['correctionsWhy', 'correctionsState'] as const;
  return (
    <section className="card" aria-labelledby="corrections-heading">
      <CardHeading id="corrections-heading" title={t('correctionsList')} note={t('correctionsNote')} />
      <div className={`${filters.filters} screen-only`} role="search" aria-label={t('correctionsFilter')}>
        <Chooser name="state" label={t('correctionsState')} value={state} options={options} />
      </div>
      {page.lines.length === 0 ? (
        <p className="quiet">{t('correctionsNone')}</p>
      ) : (
        <table className={`${rows.rows} ${rows.stacked} ${styles.table}`}>
          <thead>
            <tr>
              {[...heads, ...last].map((word) => (
                <th key={word} scope="col">
                  {t(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.lines.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      )}
      {page.truncated && (
        <Pager
          from={page.from}
          size={PAGE}
          of={page.total}
          to={(next) => go({ from: next ? String(next) : null })}
        />
      )}
    </section>
  );
}

/** The name without the address behind it. */
const nameOf = (actor: string) => actor.replace(/ <[^>]*>$/, '');

function Line({ line }: { line: Answer['lines'][number] }) {
  const { t, say } = useWords();
  const { enterprise, name, about, reason, author, made, officer, decided } = line;
  return (
    <tr data-correction={line.id}>
      <th scope="row" className={styles.wrap}>
        <Door to={pageAt('enterprises', enterprise.id)}>{enterprise.name}</Door>
        <div>{[say(name), about].filter(Boolean).join(' · ')}</div>
      </th>
      <td data-label={t('correctionsKnown')}>
        <KnownValues of={line} />
      </td>
      <td data-label={t('correctionsSaid')}>
        <SaidValue of={line} />
      </td>
      <td data-label={t('correctionsWhy')} className={styles.wrap}>
        <span>
          {reason}
          <div className="quiet" title={author}>
            {t('correctionsBy', { who: nameOf(author), day: made.slice(0, 10) })}
          </div>
        </span>
      </td>
      <td data-label={t('correctionsState')}>
        <span className={styles.acts}>
          <CorrectionState of={line} />
          {officer !== null && decided !== null && (
            <span className="quiet" title={officer}>
              {t('correctionsDecided', { who: nameOf(officer), day: decided.slice(0, 10) })}
            </span>
          )}
          {line.state === 'waiting' && <Decide id={line.id} />}
        </span>
      </td>
    </tr>
  );
}
