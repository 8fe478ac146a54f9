import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import {
  addressOf,
  feed,
  homePage,
  itemPage,
  type Items,
  NEWS,
  newsPage,
  notFoundPage,
  type PortalSettings,
  readItems,
  readPicture,
  robots,
  sitemap,
} from '../../portal/index.js';
import { LANGUAGES, OPEN_PAGE, partsFor, sendOn, sendPage } from '../portal-page.js';

type Asked = Partial<Record<'kind' | 'page', unknown>>;

/** The first page of the portal, its news and policies with their pictures, and the feeds. Every request reads the folder as it is. */
export const portalNewsRoute: FastifyPluginAsync<{ parts: PortalSettings }> = async (app, { parts }) => {
  const itemsFor = ({ log }: FastifyRequest): Items['items'] => {
    const { items, faults } = readItems(parts.folder);
    for (const { file, what } of faults)
      log.error({ file, what: what.en }, 'an item of the portal cannot be shown');
    return items;
  };
  sendOn(app, '/portal', (language) => addressOf('', language));
  for (const language of LANGUAGES) {
    const home = addressOf('', language);
    app.get(home.slice(0, -1), OPEN_PAGE, (_request, reply) => reply.redirect(home));
    app.get(home, OPEN_PAGE, (request, reply) =>
      sendPage(reply, homePage(partsFor(parts, request), itemsFor(request), language)),
    );
    app.get<{ Querystring: Asked }>(addressOf(NEWS, language), OPEN_PAGE, (request, reply) => {
      const { kind, page } = request.query;
      const asked = {
        kind: kind === 'news' || kind === 'policy' ? kind : null,
        page: /^[1-9]\d{0,5}$/.test(String(page)) ? Number(page) : 1,
      } as const;
      return sendPage(reply, newsPage(partsFor(parts, request), itemsFor(request), language, asked));
    });
    app.get<{ Params: { slug: string } }>(
      addressOf(`${NEWS}/:slug`, language),
      OPEN_PAGE,
      (request, reply) => {
        const item = itemsFor(request).find((i) => i.slug === request.params.slug);
        return sendPage(
          reply,
          item
            ? itemPage(partsFor(parts, request), item, language)
            : notFoundPage(partsFor(parts, request), language),
        );
      },
    );
    app.get(`/${language}/rss.xml`, OPEN_PAGE, (request, reply) =>
      reply
        .type('application/rss+xml; charset=utf-8')
        .send(feed(partsFor(parts, request), itemsFor(request), language)),
    );
    app.get(`/${language}/*`, OPEN_PAGE, (request, reply) =>
      sendPage(reply, notFoundPage(partsFor(parts, request), language)),
    );
  }
  app.get('/sitemap.xml', OPEN_PAGE, (request, reply) =>
    reply.type('application/xml; charset=utf-8').send(sitemap(partsFor(parts, request), itemsFor(request))),
  );
  app.get('/robots.txt', OPEN_PAGE, (request, reply) =>
    reply.type('text/plain; charset=utf-8').send(robots(partsFor(parts, request))),
  );
  app.get<{ Params: { name: string } }>('/portal/pictures/:name', OPEN_PAGE, (request, reply) => {
    const picture = readPicture(parts.folder, request.params.name);
    return picture ? reply.type(picture.type).send(picture.bytes) : reply.callNotFound();
  });
};
