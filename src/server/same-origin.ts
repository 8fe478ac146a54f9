import type { FastifyInstance } from 'fastify';
import { text } from '../model/text.js';
import { sendProblem } from './problem.js';

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses requests that change something when a browser sends them from a page of another site (cross-site request forgery): it
 * says so in `Sec-Fetch-Site`, older ones in `Origin`. What is no browser sends neither, and no cookie of a visitor either.
 */
export function requireSameOrigin(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (HARMLESS.has(request.method)) return;
    const site = request.headers['sec-fetch-site'];
    const { origin, host } = request.headers;
    const isOurs =
      site !== undefined
        ? site === 'same-origin' || site === 'none'
        : origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
    if (isOurs) return;
    return sendProblem(
      reply,
      403,
      text(
        'This request came from the page of another site and was refused; do it from the pages here.',
        '该请求来自其他网站的页面，已被拒绝；请在本站页面中操作。',
      ),
      'other-origin',
    );
  });
}
