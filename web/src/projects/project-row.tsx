import type { ReactNode } from 'react';
import type { ProjectsPage } from '../api/types.js';
import { Amount, Unknown } from '../figure/amount.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import rows from '../rows/rows.module.css';
import styles from './projects.module.css';

type Project = ProjectsPage['projects'][number];

/** A project: its stages with the day since, who invests where, and what it takes; each value the door to its cell. */
export function ProjectRow({ project, parks }: { project: Project; parks: ProjectsPage['parks'] }) {
  const { t, say } = useWords();
  const { row, name, kind, investor, investorWritten, park, parkWritten, need } = project;
  const at = (field: string, shown: ReactNode) => <Door to={{ fact: `${row}.${field}` }}>{shown}</Door>;
  const parkName = parks.find((p) => p.id === park)?.name;
  const amounts = [
    ['investment', 'projectsInvestment', project.investment, true],
    ['expected_output', 'projectsOutput', project.expectedOutput, true],
    ['land_mu', 'projectsLand', need.land, false],
    ['power_kva', 'projectsPower', need.power, false],
  ] as const;
  return (
    <tr data-project={project.id}>
      <th scope="row">{name}</th>
      <td data-label={t('projectsStage')}>
        <Stages project={project} />
      </td>
      <td data-label={t('projectsKind')}>
        {kind === null ? <Unknown /> : at('kind', t(`projectsKind_${kind}`))}
      </td>
      <td data-label={t('projectsInvestor')}>
        {investorWritten === null
          ? (investor?.name ?? <Unknown />)
          : at('investor', investor?.name ?? investorWritten)}
      </td>
      <td data-label={t('projectsPark')}>
        {parkWritten === null ? (
          <span className="quiet">— {t('projectsNoPark')}</span>
        ) : (
          at('park', parkName ? say(parkName) : parkWritten)
        )}
      </td>
      {amounts.map(([field, word, amount, isMoney]) => (
        <td key={field} className={rows.number} data-label={t(word)}>
          {amount === null ? (
            <Unknown />
          ) : (
            at(field, isMoney ? <Amount of={amount} unit="CNY" /> : number(amount))
          )}
        </td>
      ))}
    </tr>
  );
}

/** The stages that lists showed, the oldest first, with the day since; what they leave to be asked below. */
function Stages({ project: { stages, stageNotes } }: { project: Project }) {
  const { t, say } = useWords();
  if (stages.length === 0) return <Unknown />;
  return (
    <div>
      <ol className={styles.stages}>
        {stages.map(({ stage, since, row }, i) => (
          <li key={`${row}-${stage}`} data-stage={stage}>
            <Door
              to={{ fact: `${row}.stage` }}
              className={i === stages.length - 1 ? `door ${styles.now}` : 'door'}
            >
              {t(`projectsStage_${stage}`)}
            </Door>{' '}
            <span className="quiet">{since ?? t('projectsDayUnknown')}</span>
          </li>
        ))}
      </ol>
      {stageNotes.map((note) => (
        <p key={note.en} className={styles.note}>
          ▲ {say(note)}
        </p>
      ))}
    </div>
  );
}
