import { useCorrections } from '../api/office-queries.js';
import type { CorrectionsPage as Answer } from '../api/types.js';
import { Says } from '../figure/says.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import { usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import { ListCard } from '../rows/list-card.js';
import { ListTable } from '../rows/list-table.js';
import { fromOf, oneOf } from '../rows/question.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import styles from './corrections.module.css';
import { Decide } from './decide.js';
import { useCorrectionColumns } from './use-columns.js';

const STATES = ['waiting', 'accepted', 'refused'] as const;

/** What enterprises state of themselves, for the office to accept or refuse. */
export default function CorrectionsPage() {
  const { t } = useWords();
  return <PageFrame title={() => t('page_corrections')}>{() => <Corrections />}</PageFrame>;
}

function Corrections() {
  const { t } = useWords();
  const place = usePlace();
  const state = oneOf(STATES, place.state);
  const { data, instead } = answerOf(useCorrections(state, fromOf(place)));
  if (!data) return instead;
  const n = data.counts.waiting ?? 0;
  const says = n === 0 ? 'none' : n === 1 ? 'one' : 'other';
  return (
    <>
      <Says>{t(`correctionsSays_${says}`, { n: number(n) })}</Says>
      <ListCard
        id="corrections"
        title={t('correctionsList')}
        note={t('correctionsNote')}
        filter={{ state }}
        search={t('correctionsFilter')}
        fields={
          <Chooser
            name="state"
            label={t('correctionsState')}
            value={state}
            options={STATES.map((one) => [
              one,
              `${t(`correction_${one}`)} (${number(data.counts[one] ?? 0)})`,
            ])}
          />
        }
        page={data}
        size={data.limit}
        none={t('correctionsNone')}
      >
        <Lines lines={data.lines} />
      </ListCard>
    </>
  );
}

/** The name without the address behind it. */
const nameOf = (actor: string) => actor.replace(/ <[^>]*>$/, '');

type Line = Answer['lines'][number];

function Lines({ lines }: Pick<Answer, 'lines'>) {
  const { t, say } = useWords();
  const columns = useCorrectionColumns<Line>({
    head: t('correctionsEnterprise'),
    renderName: ({ enterprise, name, about }) => (
      <>
        <Door to={pageAt('enterprises', enterprise.id)}>{enterprise.name}</Door>
        <div>{[say(name), about].filter(Boolean).join(' · ')}</div>
      </>
    ),
    renderBy: ({ author, made, erased }) => (
      <div className="quiet" title={author}>
        {erased ? made.slice(0, 10) : t('correctionsBy', { who: nameOf(author), day: made.slice(0, 10) })}
      </div>
    ),
    renderActs: ({ id, state, officer, decided }) => (
      <>
        {officer !== null && decided !== null && (
          <span className="quiet" title={officer}>
            {t('correctionsDecided', { who: nameOf(officer), day: decided.slice(0, 10) })}
          </span>
        )}
        {state === 'waiting' && <Decide id={id} />}
      </>
    ),
  });
  const row = ({ id }: Line) => ({ key: id, 'data-correction': id });
  return <ListTable columns={columns} lines={lines} row={row} className={styles.table} />;
}
