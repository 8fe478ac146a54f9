import type { FastifyPluginAsync } from 'fastify';
import {
  addressOf,
  DIRECTORY,
  type DirectoryAsked,
  directoryPage,
  directoryQuery,
  GLANCE,
  glancePage,
  PARKS,
  parksPage,
  PLAN,
  PLAN_FILE,
  planPage,
  planRows,
} from '../../portal/index.js';
import { listingCsv } from '../../report/index.js';
import type { Office } from '../office.js';
import type { PortalAnswers } from '../portal-answers.js';
import { LANGUAGES, OPEN_PAGE } from '../portal-page.js';

type Asked = Partial<Record<keyof DirectoryAsked, unknown>>;

/** Longer than any name of an enterprise. */
const LONGEST = 100;
const word = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST) : '');

/** What the zone has published of itself: its figures, its parks and its enterprises. */
export const portalZoneRoute: FastifyPluginAsync<{ office: Office; answers: PortalAnswers }> = async (
  app,
  { office, answers },
) => {
  for (const language of LANGUAGES) {
    app.get(addressOf(GLANCE, language), OPEN_PAGE, async (request, reply) =>
      answers.send(request, reply, {
        at: addressOf(GLANCE, language),
        edition: await answers.zone(),
        make: async (parts) => glancePage(parts, await office.publicFigures(), language).body,
      }),
    );
    app.get(addressOf(PLAN, language), OPEN_PAGE, async (request, reply) =>
      answers.send(request, reply, {
        at: addressOf(PLAN, language),
        edition: await answers.zone(),
        make: async (parts) => planPage(parts, await office.publicPlan(), language).body,
      }),
    );
    app.get(addressOf(PLAN_FILE, language), OPEN_PAGE, async (request, reply) =>
      answers.send(request, reply, {
        at: addressOf(PLAN_FILE, language),
        edition: await answers.zone(),
        type: 'text/csv; charset=utf-8',
        file: PLAN_FILE,
        make: async () => listingCsv(planRows(await office.publicPlan(), language)),
      }),
    );
    app.get(addressOf(PARKS, language), OPEN_PAGE, async (request, reply) =>
      answers.send(request, reply, {
        at: addressOf(PARKS, language),
        edition: await answers.zone(),
        make: async (parts) => parksPage(parts, await office.publicParks(), language).body,
      }),
    );
    app.get<{ Querystring: Asked }>(addressOf(DIRECTORY, language), OPEN_PAGE, async (request, reply) => {
      const { find, park, layer, title, page } = request.query;
      const asked = {
        find: word(find),
        park: word(park),
        layer: word(layer),
        title: word(title),
        page: /^[1-9]\d{0,5}$/.test(String(page)) ? Number(page) : 1,
      };
      return answers.send(request, reply, {
        at: `${addressOf(DIRECTORY, language)}${directoryQuery(asked)}`,
        edition: await answers.zone(),
        make: async (parts) =>
          directoryPage(parts, await office.publicDirectory(asked), language, asked).body,
      });
    });
  }
};
