import type { FastifyInstance } from 'fastify';
import { ChainwrightError } from '../model/errors.js';
import { text } from '../model/text.js';
import { sendProblem } from './problem.js';

export const LOOPBACK = '127.0.0.1';

const NAMES = ['localhost', LOOPBACK, '[::1]'];

/** Refuses every address but the loopback one: without sign-in nobody else may reach the server. */
export function requireLoopback(host: string): void {
  if (host === LOOPBACK) return;
  throw new ChainwrightError(
    'host-refused',
    text(
      `Refused to serve on ${host}: without sign-in the pages are for this computer alone; make the first administrator here, then serve elsewhere.`,
      `拒绝在 ${host} 上提供服务：尚未设置登录，页面仅供本机使用；请先在本机创建首位管理员，再对外提供服务。`,
    ),
    {},
    2,
  );
}

/**
 * Answers only requests that name this computer, or the address at which it is published, in their Host header, so that a page
 * elsewhere cannot reach the register by pointing its own name here (DNS rebinding). Others get 421.
 * @param port gives the port that the server is reached at.
 * @param published the address that browsers use where it is another, such as that of a proxy.
 */
export function checkHost(app: FastifyInstance, port: () => number, published: URL | null): void {
  app.addHook('onRequest', async (request, reply) => {
    const asked = request.headers.host?.toLowerCase();
    const known = NAMES.some((name) => asked === `${name}:${port()}` || (port() === 80 && asked === name));
    if (known || (published !== null && asked === published.host)) return;
    const url = published?.origin ?? `http://localhost:${port()}`;
    return sendProblem(
      reply,
      421,
      text(
        `This server answers only at its own address: open ${url}.`,
        `本服务只响应自己的地址：请打开 ${url}。`,
      ),
    );
  });
}

/** The port that a server listens on; null before it listens. */
export function portOf(app: FastifyInstance): number | null {
  const address = app.server.address();
  return address !== null && typeof address === 'object' ? address.port : null;
}
