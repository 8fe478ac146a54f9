import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Inbox } from '../../messages/index.js';
import { text } from '../../model/text.js';
import type { People } from '../../people/index.js';
import {
  addItem,
  ITEM_STATES,
  itemOf,
  itemPage,
  keepItem,
  keepPicture,
  lastChanged,
  type NewsFolder,
  openItem,
  type PortalSettings,
  readFolder,
  withdrawItem,
} from '../../portal/index.js';
import { actorOf } from '../access.js';
import {
  NewsDraftSchema,
  NewsItemSchema,
  NewsKeptSchema,
  NewsPageSchema,
  NewsPictureSchema,
} from '../api.js';
import { partsFor } from '../portal-page.js';
import { sendProblem } from '../problem.js';
import { PREVIEW_POLICY } from '../security.js';

const OFFICERS = ['administrator', 'analyst'] as const;
/** Of a picture as a telephone takes it, with room to spare. */
const LARGEST_PICTURE = 8 * 2 ** 20;
/** Two texts of the greatest length, in the longest way that JSON writes them. */
const LARGEST_ITEM = 2 * 2 ** 20;

const TOO_LARGE = text(
  `The picture is larger than ${LARGEST_PICTURE / 2 ** 20} MB; save it smaller and choose it again.`,
  `图片超过 ${LARGEST_PICTURE / 2 ** 20} MB；请压缩后重新选择。`,
);

const ItemParams = z.object({ item: z.string().regex(/^[a-z0-9][a-z0-9-]{0,199}$/) });
const Version = z.string().regex(/^[0-9a-f]{64}$/);
const State = z.enum(ITEM_STATES);

interface Parts {
  parts: PortalSettings;
  /** The zone's folder of news and policies. */
  folder: string;
  /** The same as the portal looks at it: what is written here is there with the answer. */
  news: NewsFolder;
  inbox: Inbox | null;
  /** Null: nobody signs in, and who writes is not known. */
  people: People | null;
}

/** The editors' side of the portal's news: the files of its folder, read and written as a person would by hand. */
export const newsRoutes: FastifyPluginAsyncZod<Parts> = async (
  app,
  { parts: given, folder, news, inbox, people },
) => {
  const parts = { ...given, takesMessages: inbox !== null };
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  const isPublished = (slug: string) =>
    readFolder(folder).items.some((item) => item.slug === slug && item.state === 'published');
  /** Records what was done to what the public reads; drafts are nobody's business. */
  const record = async ({ visitor }: FastifyRequest, about: string, was: boolean) => {
    const is = isPublished(about);
    if (people === null || !(is || was)) return;
    const kind = is ? (was ? 'news-changed' : 'news-published') : 'news-withdrawn';
    await people.log.record({ kind, actor: actorOf(visitor!), about });
  };

  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
  });
  app.addHook('onSend', async ({ method }) => {
    if (method !== 'GET') news.lookAgain();
  });

  app.route({
    method: 'GET',
    url: '/api/news',
    config: { audience: OFFICERS },
    schema: { response: { 200: NewsPageSchema } },
    handler: async () => {
      const { items, faults } = readFolder(folder);
      return {
        today: parts.today(),
        source: parts.zone.name,
        largestPicture: LARGEST_PICTURE,
        faults,
        lines: items.map(({ slug, state, kind, title, body, date, updated, pick }) => ({
          item: slug,
          state,
          kind,
          date,
          pick,
          title: { zh: title.zh ?? null, en: title.en ?? null },
          languages: {
            zh: title.zh !== undefined && body.zh !== null,
            en: title.en !== undefined && body.en !== null,
          },
          changed: lastChanged({ date, updated }),
        })),
      };
    },
  });

  app.route({
    method: 'POST',
    url: '/api/news',
    config: { audience: OFFICERS },
    bodyLimit: LARGEST_ITEM,
    schema: {
      body: z.strictObject({
        draft: NewsDraftSchema,
        state: State,
        /** Its name in addresses; null: made of the title. */
        slug: z.string().max(200).nullable(),
      }),
      response: { 200: NewsKeptSchema },
    },
    handler: async (request) => {
      const { draft, state, slug } = request.body;
      const kept = addItem(folder, draft, state, slug);
      await record(request, kept.slug, false);
      return kept;
    },
  });

  app.route({
    method: 'GET',
    url: '/api/news/items/:item',
    config: { audience: OFFICERS },
    schema: { params: ItemParams, response: { 200: NewsItemSchema } },
    handler: async ({ params }) => openItem(folder, params.item),
  });

  app.route({
    method: 'POST',
    url: '/api/news/items/:item',
    config: { audience: OFFICERS },
    bodyLimit: LARGEST_ITEM,
    schema: {
      params: ItemParams,
      body: z.strictObject({ draft: NewsDraftSchema, state: State, version: Version }),
      response: { 200: NewsKeptSchema },
    },
    handler: async (request) => {
      const { item } = request.params;
      const { draft, state, version } = request.body;
      const was = isPublished(item);
      const kept = keepItem(folder, item, version, draft, state);
      if (kept.version !== version) await record(request, item, was);
      return kept;
    },
  });

  app.route({
    method: 'POST',
    url: '/api/news/items/:item/withdraw',
    config: { audience: OFFICERS },
    schema: {
      params: ItemParams,
      body: z.strictObject({ version: Version }),
      response: { 200: NewsKeptSchema },
    },
    handler: async (request) => {
      const { item } = request.params;
      const was = isPublished(item);
      const kept = withdrawItem(folder, item, request.body.version);
      await record(request, item, was);
      return kept;
    },
  });

  app.route({
    method: 'POST',
    url: '/api/news/preview',
    config: { audience: OFFICERS },
    helmet: { contentSecurityPolicy: PREVIEW_POLICY },
    bodyLimit: LARGEST_ITEM,
    schema: {
      body: z.strictObject({
        draft: NewsDraftSchema,
        lang: z.enum(['en', 'zh']),
        slug: ItemParams.shape.item.nullable(),
      }),
    },
    handler: async (request, reply) => {
      const { draft, lang, slug } = request.body;
      const { body } = itemPage(partsFor(parts, request), itemOf(draft, slug), lang);
      return reply.type('text/html; charset=utf-8').send(body);
    },
  });

  app.route({
    method: 'POST',
    url: '/api/news/pictures',
    config: { audience: OFFICERS },
    bodyLimit: LARGEST_PICTURE,
    schema: { body: z.instanceof(Buffer), response: { 200: NewsPictureSchema } },
    errorHandler: (error, request, reply) => {
      if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') void sendProblem(reply, 413, TOO_LARGE, 'too-large');
      else app.errorHandler(error, request, reply);
    },
    handler: async ({ body }) => keepPicture(folder, body),
  });
};
