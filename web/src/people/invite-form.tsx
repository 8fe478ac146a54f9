import Button from 'antd/es/button';
import Select from 'antd/es/select';
import { type SubmitEvent, useState } from 'react';
import { tell } from '../api/fetch.js';
import type { Invitation, People, Role } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { Field } from '../sign-in/field.js';
import type { GivenLink } from './link-note.js';
import { Fault } from '../states/fault.js';
import { useAct } from '../states/use-act.js';
import styles from './people.module.css';

const ROLES: readonly Role[] = [
  'analyst',
  'leader',
  'park-operator',
  'vehicle-maker',
  'enterprise',
  'administrator',
];

interface InviteFormProps {
  parks: People['parks'];
  onLink: (link: GivenLink) => void;
}

/** Makes an account that waits for its password. A role that sees only its own asks of which park or enterprise. */
export function InviteForm({ parks, onLink }: InviteFormProps) {
  const { t, say } = useWords();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('analyst');
  const [park, setPark] = useState(parks[0]?.id ?? null);
  const [enterprise, setEnterprise] = useState('');
  const { busy, fault, act } = useAct('people');
  const scope = role === 'park-operator' ? park : ofEnterprise(role) ? enterprise : null;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const invite = async () => {
      const invitation = await tell<Invitation>('POST', '/api/people', { name, email, role, scope });
      onLink({ email, token: invitation!.token });
    };
    if (!(await act(invite))) return;
    setName('');
    setEmail('');
    setEnterprise('');
  };
  return (
    <form className={styles.invite} onSubmit={(event) => void submit(event)}>
      <Field label={t('personName')} value={name} onChange={setName} autoComplete="off" />
      <Field label={t('email')} type="email" value={email} onChange={setEmail} autoComplete="off" />
      <div className={styles.choice}>
        <label htmlFor="invite-role">{t('role')}</label>
        <Select
          id="invite-role"
          value={role}
          onChange={setRole}
          options={ROLES.map((value) => ({ value, label: t(`role_${value}`) }))}
        />
      </div>
      {role === 'park-operator' && (
        <div className={styles.choice}>
          <label htmlFor="invite-park">{t('park')}</label>
          <Select
            id="invite-park"
            value={park}
            onChange={setPark}
            options={parks.map(({ id, name: parkName }) => ({ value: id, label: say(parkName) }))}
          />
        </div>
      )}
      {ofEnterprise(role) && (
        <Field
          label={t('enterprise')}
          value={enterprise}
          onChange={setEnterprise}
          autoComplete="off"
          hint={t('enterpriseHint')}
        />
      )}
      <Button type="primary" htmlType="submit" disabled={busy}>
        {t('invite')}
      </Button>
      <Fault says={fault} />
    </form>
  );
}

const ofEnterprise = (role: Role) => role === 'vehicle-maker' || role === 'enterprise';
