import path from 'node:path';
import { Command } from 'commander';
import { usageError } from '../model/errors.js';
import { text } from '../model/text.js';
import { PACKAGE_ROOT, readTaxonomy } from './assets.js';
import { languageOf, type Terminal, dayIn } from './context.js';
import { openZone, zoneNextPlan, zonePlan, zoneRegister } from './zone-folder.js';

export const DEFAULT_PORT = 4680;

/** `chainwright serve`: the web application on this machine alone. */
export function serveCommand(terminal: Terminal): Command {
  return new Command('serve')
    .description('the web application, on this machine alone (127.0.0.1)')
    .option('--zone <dir>', 'the zone folder', '.')
    .option('--port <n>', 'the port', String(DEFAULT_PORT))
    .option('--lang <en|zh>', 'language of what is printed')
    .action(async (options: { zone: string; port: string; lang?: string }) => {
      const port = Number(options.port);
      if (!Number.isInteger(port) || port < 0 || port > 65_535)
        throw usageError(
          `--port takes a number from 0 to 65535, not "${options.port}".`,
          `--port 应为 0 到 65535 的整数，而不是“${options.port}”。`,
        );
      const { listen, LiveOffice } = await import('../server/index.js');
      const folder = openZone(options.zone);
      const plan = zonePlan(folder);
      const taxonomy = readTaxonomy(folder.zone.taxonomy);
      const register = await zoneRegister(folder, () => terminal.now().toISOString());
      const office = new LiveOffice({
        register,
        zone: folder.zone,
        plan,
        next: zoneNextPlan(folder, plan)?.plan ?? null,
        taxonomy,
        today: () => dayIn(folder.zone, terminal.now()),
      });
      const { app, url } = await listen(office, {
        port,
        webRoot: path.join(PACKAGE_ROOT, 'dist', 'web'),
        log: terminal.log,
      });
      await office.overview();
      terminal.out(
        text(`Open ${url} in a browser; Ctrl+C stops.`, `请在浏览器中打开 ${url}；按 Ctrl+C 停止。`)[
          languageOf(options, terminal.env)
        ],
      );
      await new Promise<void>((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      });
      await app.close();
      await register.close();
    });
}
