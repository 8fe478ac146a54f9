import path from 'node:path';
import { Command } from 'commander';
import { usageError } from '../model/errors.js';
import { text } from '../model/text.js';
import type { People } from '../people/index.js';
import { publicDoubts } from './public-doubts.js';
import { officeParts } from './office-parts.js';
import { PACKAGE_ROOT, packageVersion } from './package-root.js';
import { languageOf, type Terminal } from './context.js';
import { openInbox } from './open-inbox.js';
import { isPostgres } from '../register/index.js';
import { zoneMappings } from './zone-mappings.js';
import { openZone, registerPlace, type ZoneFolder } from './zone-folder.js';

export const DEFAULT_PORT = 4680;

interface ServeOptions {
  zone: string;
  port: string;
  host?: string;
  url?: string;
  signIn: boolean;
  lang?: string;
}

function portOption(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw usageError(
    `--port takes a number from 0 to 65535, not "${value}".`,
    `--port 应为 0 到 65535 的整数，而不是“${value}”。`,
  );
}

function urlOption(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '') return url;
  throw usageError(
    `--url takes the address at which browsers find the pages, as https://chain.example.org; not "${value}".`,
    `--url 应为浏览器访问本服务的网址，例如 https://chain.example.org；而不是“${value}”。`,
  );
}

/** The accounts of a zone, apart from its register: in the database of DATABASE_URL too, else in a file of their own. */
async function openPeople(
  folder: ZoneFolder,
  { env, now }: Pick<Terminal, 'env' | 'now'>,
  url: string,
): Promise<People> {
  const { keptSecret, People } = await import('../people/index.js');
  const { place } = registerPlace(folder, env);
  const data = path.join(folder.dir, 'data');
  return People.open({
    place: isPostgres(place) ? place : path.join(data, 'people.sqlite'),
    secret: keptSecret(path.join(data, 'people.secret')),
    url,
    now,
  });
}

/** `chainwright serve`: the web application, on this machine alone unless another address is named. */
export function serveCommand(terminal: Terminal): Command {
  return new Command('serve')
    .description('the web application; on this machine alone (127.0.0.1) unless another host is named')
    .option('--zone <dir>', 'the zone folder', '.')
    .option('--port <n>', 'the port', String(DEFAULT_PORT))
    .option('--host <address>', 'another address to listen on; only once there is an administrator')
    .option('--url <url>', 'where browsers find the pages, if not here: the address of the proxy before it')
    .option('--no-sign-in', 'nobody has to sign in; for this machine alone')
    .option('--lang <en|zh>', 'language of what is printed')
    .action(async (options: ServeOptions) => {
      const language = languageOf(options, terminal.env);
      const port = portOption(options.port);
      const published = options.url === undefined ? null : urlOption(options.url);
      const { listen, WHOLE_DIRECTORY } = await import('../server/index.js');
      const folder = openZone(options.zone);
      const parts = await officeParts(folder, terminal);
      const { plan, register, rulebooks, today } = parts;
      const { openOffice } = await import('./office-beside.js');
      const { place } = registerPlace(folder, terminal.env);
      const office = openOffice(parts, { zone: folder.dir, place }, terminal.log);
      const people = options.signIn
        ? await openPeople(folder, terminal, published?.origin ?? `http://localhost:${port}`)
        : null;
      const mail = await openInbox(folder, terminal, published?.origin ?? `http://localhost:${port}`);
      const { openClerk } = await import('./clerk-beside.js');
      const clerk = openClerk({ place, zone: folder.dir });
      const { app, url } = await listen(office, {
        port,
        clerk,
        inbox: mail.inbox,
        corrections: mail.corrections,
        webRoot: path.join(PACKAGE_ROOT, 'dist', 'web'),
        portal: { zone: folder.zone, rulebooks, today, folder: path.join(folder.dir, 'portal') },
        setup: {
          published: published?.origin ?? null,
          signIn: options.signIn,
          databaseFromEnvironment: place === terminal.env['DATABASE_URL'],
          mappings: () => Object.keys(zoneMappings(folder.dir)),
          mail: mail.mail,
          versions: { chainwright: packageVersion(), node: process.version },
        },
        log: terminal.log,
        ...(options.host === undefined ? {} : { host: options.host }),
        ...(published === null ? {} : { published }),
        ...(people === null ? {} : { people }),
      });
      await office.makeReady();
      for (const doubt of publicDoubts(folder.zone, plan, await office.publicDirectory(WHOLE_DIRECTORY)))
        terminal.log(doubt[language]);
      const first = (await people?.offerFirst()) ?? null;
      // After the # it is never sent to a server, so it stands in no log.
      const origin = published?.origin ?? url;
      const opens = first === null ? origin : `${origin}/start#${first}`;
      terminal.out(
        (first === null
          ? text(`Open ${opens} in a browser; Ctrl+C stops.`, `请在浏览器中打开 ${opens}；按 Ctrl+C 停止。`)
          : text(
              `Open ${opens} in a browser to make the first administrator: the link works once, until this stops (Ctrl+C).`,
              `请在浏览器中打开 ${opens} 创建首位管理员；该链接仅可使用一次，本程序停止（Ctrl+C）后失效。`,
            ))[language],
      );
      await new Promise<void>((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      });
      await app.close();
      await office.close();
      await clerk.close();
      await mail.close();
      await people?.close();
      await register.close();
    });
}
