import Button from 'antd/es/button';
import Popconfirm from 'antd/es/popconfirm';
import { type SubmitEvent, useState } from 'react';
import { tell } from '../api/fetch.js';
import { useTokens } from '../api/office-queries.js';
import type { TokenMade, Tokens } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { type Column, ListTable } from '../rows/list-table.js';
import { answerOf } from '../states/answer-of.js';
import { Fault } from '../states/fault.js';
import { useAct } from '../states/use-act.js';
import styles from './people.module.css';

const LIFETIMES = [30, 90, 366] as const;

/** Tokens with which programs read what a leader reads: made here, shown once, ended here. */
export function TokensCard() {
  const { t } = useWords();
  const tokens = useTokens();
  const { data, instead } = answerOf(tokens);
  const [made, setMade] = useState<string | null>(null);
  const { fault, act } = useAct('tokens');
  const make = (name: string, days: number) =>
    act(async () => setMade((await tell<TokenMade>('POST', '/api/tokens', { name, days }))!.token));
  const revoke = (id: string) => void act(() => tell('DELETE', `/api/tokens/${id}`));
  return (
    <section className="card" aria-labelledby="tokens-heading">
      <CardHeading id="tokens-heading" title={t('tokensTitle')} note={t('tokensNote')} />
      {made !== null && (
        <div className={styles.link} role="status">
          <p className="quiet">{t('tokenOnce')}</p>
          <code data-token>{made}</code>
          <div className={styles.buttons}>
            <Button type="primary" onClick={() => void navigator.clipboard.writeText(made)}>
              {t('copy')}
            </Button>
            <Button onClick={() => setMade(null)}>{t('close')}</Button>
          </div>
        </div>
      )}
      {instead}
      {data && data.tokens.length > 0 && (
        <TokensTable
          tokens={data.tokens}
          now={new Date(tokens.dataUpdatedAt).toISOString()}
          revoke={revoke}
        />
      )}
      {data?.tokens.length === 0 && <p className="quiet">{t('tokensNone')}</p>}
      <TokenForm make={make} />
      <Fault says={fault} />
    </section>
  );
}

interface TokensTableProps extends Tokens {
  /** When the list was read. */
  now: string;
  revoke: (id: string) => void;
}

function TokensTable({ tokens, now, revoke }: TokensTableProps) {
  const { t } = useWords();
  const columns: Column<Tokens['tokens'][number]>[] = [
    { head: t('tokenName'), names: true, render: ({ name }) => name },
    { head: t('tokenOwner'), render: ({ owner }) => owner },
    {
      head: t('state'),
      render: ({ expires, revoked }) => {
        if (revoked !== null) return `■ ${t('tokenRevoked', { day: revoked.slice(0, 10) })}`;
        const day = expires.slice(0, 10);
        return expires <= now ? `■ ${t('tokenExpired', { day })}` : `✔ ${t('tokenUntil', { day })}`;
      },
    },
    { head: t('tokenUsed'), render: ({ used }) => used?.slice(0, 10) ?? '—' },
    {
      head: t('actions'),
      acts: true,
      render: ({ id, expires, revoked }) =>
        revoked === null &&
        expires > now && (
          <Popconfirm
            title={t('tokenRevokeAsk')}
            okText={t('tokenRevoke')}
            cancelText={t('cancel')}
            onConfirm={() => revoke(id)}
          >
            <Button size="small">{t('tokenRevoke')}</Button>
          </Popconfirm>
        ),
    },
  ];
  return <ListTable columns={columns} lines={tokens} row={({ id }) => ({ key: id })} />;
}

function TokenForm({ make }: { make: (name: string, days: number) => Promise<boolean> }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [days, setDays] = useState<number>(LIFETIMES[1]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void make(name.trim(), days).then(() => setName(''));
  };
  return (
    <form className={styles.tokenForm} aria-label={t('tokenMake')} onSubmit={submit}>
      <label>
        {t('tokenFor')}
        <input
          value={name}
          required
          maxLength={100}
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label>
        {t('tokenDays')}
        <select value={days} onChange={({ target }) => setDays(Number(target.value))}>
          {LIFETIMES.map((n) => (
            <option key={n} value={n}>
              {t('tokenDaysOf', { n })}
            </option>
          ))}
        </select>
      </label>
      <Button htmlType="submit">{t('tokenMake')}</Button>
    </form>
  );
}
