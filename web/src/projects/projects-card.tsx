import type { ProjectsPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import filters from '../rows/filters.module.css';
import { FindBox } from '../rows/find-box.js';
import rows from '../rows/rows.module.css';
import { ProjectRow } from './project-row.js';
import { ALL, filterOf, found, KINDS, NO_PARK, STAGES } from './projects-question.js';
import styles from './projects.module.css';

/** The projects that the filter of the address finds, by stage and the day since. */
export function ProjectsCard({ page }: { page: ProjectsPage }) {
  const { t, say } = useWords();
  const filter = filterOf(usePlace());
  const shown = found(page.projects, filter);
  return (
    <section className="card" aria-labelledby="projects-heading">
      <CardHeading
        id="projects-heading"
        title={t('projectsList')}
        note={t('projectsFound', { count: number(shown.length), of: number(page.projects.length) })}
      >
        {Object.values(filter).some((one) => one !== null) && <Door to={ALL}>{t('clearFilter')}</Door>}
      </CardHeading>
      <div className={`${filters.filters} screen-only`} role="search" aria-label={t('projectsFilter')}>
        <Chooser
          name="stage"
          label={t('projectsStage')}
          value={filter.stage}
          options={STAGES.map((one) => [one, t(`projectsStage_${one}`)])}
        />
        <Chooser
          name="kind"
          label={t('projectsKind')}
          value={filter.kind}
          options={KINDS.map((one) => [one, t(`projectsKind_${one}`)])}
        />
        <Chooser
          name="park"
          label={t('projectsPark')}
          value={filter.park}
          options={[
            ...page.parks.map(({ id, name }) => [id, say(name)] as const),
            [NO_PARK, t('projectsNoPark')],
          ]}
        />
        <FindBox label={t('projectsSearch')} />
      </div>
      {shown.length === 0 ? (
        <p className="quiet">{t('projectsNone')}</p>
      ) : (
        <table className={`${rows.rows} ${rows.stacked} ${styles.projects}`}>
          <thead>
            <tr>
              {(
                ['projectsName', 'projectsStage', 'projectsKind', 'projectsInvestor', 'projectsPark'] as const
              ).map((word) => (
                <th key={word} scope="col">
                  {t(word)}
                </th>
              ))}
              {(['projectsInvestment', 'projectsOutput', 'projectsLand', 'projectsPower'] as const).map(
                (word) => (
                  <th key={word} scope="col" className={rows.number}>
                    {t(word)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((project) => (
              <ProjectRow key={project.id} project={project} parks={page.parks} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
