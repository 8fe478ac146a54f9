import Button from 'antd/es/button';
import Popconfirm from 'antd/es/popconfirm';
import { tell } from '../api/fetch.js';
import { useMe } from '../api/queries.js';
import type { Invitation, People, Person } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { type Column, ListTable } from '../rows/list-table.js';
import { Fault } from '../states/fault.js';
import { useAct } from '../states/use-act.js';
import type { GivenLink } from './link-note.js';
import styles from './people.module.css';

interface PeopleTableProps extends People {
  onLink: (link: GivenLink) => void;
}

/** The accounts, with what can be done with each. */
export function PeopleTable({ people, parks, onLink }: PeopleTableProps) {
  const { t, say } = useWords();
  const me = useMe().data?.visitor;
  const { fault, act } = useAct('people');
  const renew = async ({ id, email }: Person) => {
    const invitation = await tell<Invitation>('POST', `/api/people/${id}/link`, {});
    onLink({ email, token: invitation!.token });
  };
  const remove = async ({ id }: Person) => {
    await tell('DELETE', `/api/people/${id}`);
  };
  const scopeName = ({ scope }: Person) => {
    const park = parks.find((p) => p.id === scope);
    return park ? say(park.name) : scope;
  };
  const columns: Column<Person>[] = [
    { head: t('personName'), names: true, render: ({ name }) => name },
    { head: t('email'), render: ({ email }) => email },
    {
      head: t('role'),
      render: (person) => (
        <>
          {t(`role_${person.role}`)}
          {person.scope !== null && <span className="quiet"> · {scopeName(person)}</span>}
        </>
      ),
    },
    { head: t('state'), render: ({ joined }) => t(joined ? 'joined' : 'waits') },
    {
      head: t('actions'),
      acts: true,
      render: (person) => (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => void act(() => renew(person))}>
            {t('newLink')}
          </Button>
          {person.id !== me?.id && (
            <Popconfirm
              title={t('removeAsk', { name: person.name })}
              okText={t('remove')}
              cancelText={t('cancel')}
              onConfirm={() => void act(() => remove(person))}
            >
              <Button size="small">{t('remove')}</Button>
            </Popconfirm>
          )}
        </div>
      ),
    },
  ];
  return (
    <>
      <Fault says={fault} />
      <ListTable columns={columns} lines={people} row={({ id }) => ({ key: id })} />
    </>
  );
}
