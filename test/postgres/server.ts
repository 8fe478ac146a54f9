import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a running PostgreSQL server's own database, where there is one. */
    postgres?: string;
  }
}

/** Where Debian puts the programs of each version; elsewhere they are in the PATH. */
const DEBIAN = '/usr/lib/postgresql';

function programFolder(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(a) - Number(b)) : [];
  return versions.length > 0 ? path.join(DEBIAN, versions.at(-1)!, 'bin') : '';
}

/** PostgreSQL does not run as root: there it is run as the user that Debian's package makes. */
const asUser = (command: string[]): string[] =>
  process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', ...command] : command;

function idOf(flag: '-u' | '-g'): number {
  return Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
}

/** A real PostgreSQL server for the length of a test run, reached by a socket in its own folder. */
export interface PostgresServer {
  /** The address of its own database, from which others are made. */
  address: string;
  stop(): Promise<void>;
}

/** Does a thing in a database of a server. */
export async function query(address: string, sql: string): Promise<void> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The address of a new, empty database of a server. */
export async function newDatabase(server: string): Promise<string> {
  const name = `zone_${randomUUID().replaceAll('-', '')}`;
  await query(server, `create database ${name}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}

async function untilItAnswers(address: string): Promise<void> {
  for (let left = 100; ; left--)
    try {
      return await query(address, 'select 1');
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
}

export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'postgres-'));
  chmodSync(folder, 0o755);
  if (process.getuid?.() === 0) chownSync(folder, idOf('-u'), idOf('-g'));
  const data = path.join(folder, 'data');
  const bin = programFolder();
  const commandOf = (program: string, args: string[]) => {
    const [command, ...rest] = asUser([path.join(bin, program), '-D', data, ...args]);
    return [command!, rest] as const;
  };
  const options = ['-U', 'chainwright', '--auth=trust', '-E', 'UTF8', '--no-sync'];
  const made = spawnSync(...commandOf('initdb', options), { encoding: 'utf8', cwd: folder });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const settings = ['-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'];
  const server = spawn(...commandOf('postgres', settings), { cwd: folder, stdio: 'ignore' });
  const address = `postgres://chainwright@localhost/postgres?host=${folder}`;
  await untilItAnswers(address);
  return {
    address,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      spawnSync(...commandOf('pg_ctl', ['-m', 'immediate', 'stop']), { cwd: folder });
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
