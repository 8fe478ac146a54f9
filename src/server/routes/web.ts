import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';
import { ChainwrightError } from '../../model/errors.js';
import { text } from '../../model/text.js';

/** The addresses of the application's pages: each is the same file, which reads from the address what to show. */
const PAGES = [
  '/',
  '/goals/:goal',
  '/tasks',
  '/collection',
  '/ladder',
  '/ladder/:enterprise',
  '/chain',
  '/chain/:view',
  '/regions',
  '/needs',
  '/needs/:need',
  '/invitations',
  '/parks',
  '/projects',
  '/visits',
  '/overseas',
  '/import',
  '/corrections',
  '/inbox',
  '/inbox/:message',
  '/news',
  '/news/:item',
  '/review',
  '/enterprises',
  '/enterprises/:enterprise',
  '/brief',
  '/audit',
  '/settings',
  '/people',
  '/start',
  '/join',
];

/**
 * The web application's files. The page is always asked for again; what stands under `assets/` carries its
 * hash in its name and is kept for a year.
 */
export const webRoute: FastifyPluginAsync<{ root: string }> = async (app, { root }) => {
  if (!existsSync(join(root, 'index.html'))) {
    throw new ChainwrightError(
      'web-not-built',
      text(`The web pages are not built: run npm run build.`, `网页尚未构建：请运行 npm run build。`),
      { file: root },
    );
  }
  // `serve: false` adds no route of its own: each of ours declares its audience.
  await app.register(fastifyStatic, { root, serve: false });
  for (const page of PAGES)
    app.get(page, { config: { audience: 'public' } }, (_request, reply) =>
      reply.header('cache-control', 'no-store').sendFile('index.html', { cacheControl: false }),
    );
  app.get('/favicon.svg', { config: { audience: 'public' } }, (_request, reply) =>
    reply.sendFile('favicon.svg', { maxAge: '1d' }),
  );
  app.get<{ Params: { '*': string } }>('/assets/*', { config: { audience: 'public' } }, (request, reply) =>
    reply.sendFile(`assets/${request.params['*']}`, { immutable: true, maxAge: '365d' }),
  );
};
