import Button from 'antd/es/button';
import Popconfirm from 'antd/es/popconfirm';
import { tell } from '../api/fetch.js';
import { useMe } from '../api/queries.js';
import type { Invitation, People, Person } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
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
  return (
    <>
      <Fault says={fault} />
      <table className={`${rows.rows} ${rows.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t('personName')}</th>
            <th scope="col">{t('email')}</th>
            <th scope="col">{t('role')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">
              <span className="unseen">{t('actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">{person.name}</th>
              <td data-label={t('email')}>{person.email}</td>
              <td data-label={t('role')}>
                {t(`role_${person.role}`)}
                {person.scope !== null && <span className="quiet"> · {scopeName(person)}</span>}
              </td>
              <td data-label={t('state')}>{person.joined ? t('joined') : t('waits')}</td>
              <td>
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
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
