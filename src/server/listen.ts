import type { FastifyInstance } from 'fastify';
import { ChainwrightError } from '../model/errors.js';
import { text } from '../model/text.js';
import { createServer, type ServerOptions } from './create-server.js';
import { LOOPBACK, portOf } from './host.js';
import type { Office } from './office.js';

export interface RunningServer {
  app: FastifyInstance;
  /** Where a browser finds it: `http://localhost:4680`. */
  url: string;
}

/**
 * Starts the server, on 127.0.0.1 where no other address is said.
 * @throws ChainwrightError `port-in-use` when another program has the port, and those of `createServer`.
 */
export async function listen(office: Office, options: ServerOptions): Promise<RunningServer> {
  const app = await createServer(office, options);
  try {
    await app.listen({ port: options.port, host: options.host ?? LOOPBACK });
  } catch (error) {
    await app.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    const { port } = options;
    throw new ChainwrightError(
      'port-in-use',
      text(
        `Port ${port} is taken by another program: stop it, or choose another with --port.`,
        `端口 ${port} 已被其他程序占用：请关闭该程序，或用 --port 指定其他端口。`,
      ),
    );
  }
  return { app, url: `http://localhost:${portOf(app)}` };
}
