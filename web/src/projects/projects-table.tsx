import type { ReactNode } from 'react';
import type { ProjectsPage } from '../api/types.js';
import { Amount, Unknown } from '../figure/amount.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { type Column, ListTable } from '../rows/list-table.js';
import styles from './projects.module.css';

type Project = ProjectsPage['lines'][number];

/** Projects, a row each: the stages with the day since, who invests where, and what each takes; a value is the door to its cell. */
export function ProjectsTable({ lines, parks }: Pick<ProjectsPage, 'lines' | 'parks'>) {
  const { t, say } = useWords();
  const at = ({ row }: Project, field: string, shown: ReactNode) => (
    <Door to={{ fact: `${row}.${field}` }}>{shown}</Door>
  );
  const figure = (
    head: string,
    field: string,
    of: (project: Project) => number | null,
    shown: (n: number) => ReactNode,
  ): Column<Project> => ({
    head,
    number: true,
    render: (project) => {
      const n = of(project);
      return n === null ? <Unknown /> : at(project, field, shown(n));
    },
  });
  const money = (n: number) => <Amount of={n} unit="CNY" />;
  const columns: Column<Project>[] = [
    { head: t('projectsName'), names: true, render: ({ name }) => name },
    { head: t('projectsStage'), render: (project) => <Stages project={project} /> },
    {
      head: t('projectsKind'),
      render: (p) => (p.kind === null ? <Unknown /> : at(p, 'kind', t(`projectsKind_${p.kind}`))),
    },
    {
      head: t('projectsInvestor'),
      render: (p) =>
        p.investorWritten === null
          ? (p.investor?.name ?? <Unknown />)
          : at(p, 'investor', p.investor?.name ?? p.investorWritten),
    },
    {
      head: t('projectsPark'),
      render: (p) => {
        if (p.parkWritten === null) return <span className="quiet">— {t('projectsNoPark')}</span>;
        const name = parks.find(({ id }) => id === p.park)?.name;
        return at(p, 'park', name ? say(name) : p.parkWritten);
      },
    },
    figure(t('projectsInvestment'), 'investment', (p) => p.investment, money),
    figure(t('projectsOutput'), 'expected_output', (p) => p.expectedOutput, money),
    figure(t('projectsLand'), 'land_mu', (p) => p.need.land, number),
    figure(t('projectsPower'), 'power_kva', (p) => p.need.power, number),
  ];
  return (
    <ListTable
      columns={columns}
      lines={lines}
      row={({ id }) => ({ key: id, 'data-project': id })}
      className={styles.projects}
    />
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
