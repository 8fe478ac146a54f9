import { useNeed } from '../api/queries.js';
import type { NeedPage as Answer } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { Says } from '../figure/says.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import { usePlace } from '../place/use-place.js';
import rows from '../rows/rows.module.css';
import { SharedFrame } from '../shell/own-frame.js';
import { answerOf } from '../states/answer-of.js';
import { CandidateCard } from './candidate-card.js';
import { CellDoor } from './cell-door.js';
import { ExcludedCard } from './excluded-card.js';
import { NeedFacts } from './need-facts.js';
import styles from './needs.module.css';

/** One need: what is asked, who could make it and why, who is out, what is missing, and the steps towards it. */
export function NeedPage({ id }: { id: string }) {
  const { t, say } = useWords();
  const { asOf, all } = usePlace();
  const { data, instead } = answerOf(useNeed(id, asOf, all));
  const name = data && (data.need.part?.name ?? data.need.process?.name);
  return (
    <SharedFrame title={name ? say(name) : t('page_needs')}>
      <p className="screen-only">
        <Door to={pageAt('needs')}>← {t('needsAll')}</Door>
      </p>
      {instead}
      {data && <Need page={data} />}
    </SharedFrame>
  );
}

function Need({ page }: { page: Answer }) {
  const { t, say } = useWords();
  const { all } = usePlace();
  const { need, candidates, excluded, counts, leads } = page;
  const out = counts.considered - counts.candidates;
  const more = candidates.length < counts.candidates || excluded.length < out;
  return (
    <>
      <Says>{say(page.says)}</Says>
      <NeedFacts need={need} door={page.door} />
      <section className={`card ${styles.list}`} aria-labelledby="suppliers-heading">
        <CardHeading
          id="suppliers-heading"
          title={t('needSuppliers')}
          note={t('needSuppliersNote', { shown: number(candidates.length), of: number(counts.candidates) })}
        >
          {more && <Door to={{ all: '1' }}>{t('needShowAll')}</Door>}
          {all !== null && <Door to={{ all: null }}>{t('needShowFirst')}</Door>}
        </CardHeading>
        {candidates.length === 0 && <p className="quiet">{t('needSuppliersNone')}</p>}
        {candidates.map((candidate, i) => (
          <CandidateCard
            key={candidate.enterprise.id}
            need={need.id}
            candidate={candidate}
            today={page.today}
            opened={i === 0}
          />
        ))}
      </section>
      {excluded.length > 0 && <ExcludedCard need={need.id} excluded={excluded} of={out} today={page.today} />}
      {leads.length > 0 && <Leads leads={leads} />}
      <section className={styles.assumed} aria-labelledby="assumed-heading">
        <h2 id="assumed-heading">{t('needAssumed')}</h2>
        <ul>
          {page.assumptions.map((a) => (
            <li key={a.en}>{say(a)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Leads({ leads }: Pick<Answer, 'leads'>) {
  const { t, say } = useWords();
  return (
    <section className="card" aria-labelledby="leads-heading">
      <CardHeading id="leads-heading" title={t('needLeads')} note={t('needLeadsNote')} />
      <table className={`${rows.rows} ${rows.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t('enterprise')}</th>
            <th scope="col">{t('needSays')}</th>
          </tr>
        </thead>
        <tbody>
          {leads.map(({ enterprise, says, door }) => (
            <tr key={enterprise.id}>
              <th scope="row">
                <CellDoor to={door}>{enterprise.name}</CellDoor>
              </th>
              <td data-label={t('needSays')}>{say(says)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
