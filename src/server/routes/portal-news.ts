import type { FastifyPluginAsync } from 'fastify';
import {
  addressOf,
  feed,
  homePage,
  itemPage,
  NEWS,
  newsPage,
  notFoundPage,
  type PortalParts,
  type PortalSettings,
  readPicture,
  robots,
  sitemap,
} from '../../portal/index.js';
import type { PortalAnswers } from '../portal-answers.js';
import { LANGUAGES, OPEN_PAGE, partsFor, sendOn, sendPage } from '../portal-page.js';

type Asked = Partial<Record<'kind' | 'page', unknown>>;

/** The first page of the portal, its news and policies with their pictures, and the feeds. */
export const portalNewsRoute: FastifyPluginAsync<{ parts: PortalSettings; answers: PortalAnswers }> = async (
  app,
  { parts, answers },
) => {
  sendOn(app, '/portal', (language) => addressOf('', language));
  for (const language of LANGUAGES) {
    const home = addressOf('', language);
    const news = addressOf(NEWS, language);
    const rss = `/${language}/rss.xml`;
    app.get(home.slice(0, -1), OPEN_PAGE, (_request, reply) => reply.redirect(home));
    app.get(home, OPEN_PAGE, (request, reply) => {
      const { items, edition } = answers.news();
      const make = (of: PortalParts) => homePage(of, items, language).body;
      return answers.send(request, reply, { at: home, edition, make });
    });
    app.get<{ Querystring: Asked }>(news, OPEN_PAGE, (request, reply) => {
      const { kind, page } = request.query;
      const asked = {
        kind: kind === 'news' || kind === 'policy' ? kind : null,
        page: /^[1-9]\d{0,5}$/.test(String(page)) ? Number(page) : 1,
      } as const;
      const { items, edition } = answers.news();
      const at = asked.kind === null && asked.page === 1 ? news : `${news}?${asked.kind} ${asked.page}`;
      const make = (of: PortalParts) => newsPage(of, items, language, asked).body;
      return answers.send(request, reply, { at, edition, make });
    });
    app.get<{ Params: { slug: string } }>(`${news}/:slug`, OPEN_PAGE, (request, reply) => {
      const { items, edition } = answers.news();
      const item = items.find((i) => i.slug === request.params.slug);
      if (item === undefined) return sendPage(reply, notFoundPage(partsFor(parts, request), language));
      const make = (of: PortalParts) => itemPage(of, item, language).body;
      return answers.send(request, reply, { at: `${news}/${item.slug}`, edition, make });
    });
    app.get(rss, OPEN_PAGE, (request, reply) => {
      const { items, edition } = answers.news();
      const make = (of: PortalParts) => feed(of, items, language);
      const type = 'application/rss+xml; charset=utf-8';
      return answers.send(request, reply, { at: rss, edition, type, make });
    });
    app.get(`/${language}/*`, OPEN_PAGE, (request, reply) =>
      sendPage(reply, notFoundPage(partsFor(parts, request), language)),
    );
  }
  app.get('/sitemap.xml', OPEN_PAGE, (request, reply) => {
    const { items, edition } = answers.news();
    const make = (of: PortalParts) => sitemap(of, items);
    const type = 'application/xml; charset=utf-8';
    return answers.send(request, reply, { at: '/sitemap.xml', edition, type, make });
  });
  app.get('/robots.txt', OPEN_PAGE, (request, reply) =>
    answers.send(request, reply, {
      at: '/robots.txt',
      edition: answers.rules(),
      type: 'text/plain; charset=utf-8',
      make: robots,
    }),
  );
  app.get<{ Params: { name: string } }>('/portal/pictures/:name', OPEN_PAGE, (request, reply) => {
    const picture = readPicture(parts.folder, request.params.name);
    if (picture === null) return reply.callNotFound();
    return reply.header('cache-control', 'public, max-age=60').type(picture.type).send(picture.bytes);
  });
};
