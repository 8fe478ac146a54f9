import type { FastifyPluginAsync } from 'fastify';
import {
  addressOf,
  DIRECTORY,
  directoryPage,
  GLANCE,
  glancePage,
  PARKS,
  parksPage,
  type PortalSettings,
} from '../../portal/index.js';
import type { Office } from '../office.js';
import { LANGUAGES, OPEN_PAGE, partsFor, sendPage } from '../portal-page.js';

type Asked = Partial<Record<'find' | 'park' | 'layer' | 'title' | 'page', unknown>>;

/** Longer than any name of an enterprise. */
const LONGEST = 100;
const word = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST) : '');

/** What the zone has published of itself: its figures, its parks and its enterprises. */
export const portalZoneRoute: FastifyPluginAsync<{ office: Office; parts: PortalSettings }> = async (
  app,
  { office, parts },
) => {
  for (const language of LANGUAGES) {
    app.get(addressOf(GLANCE, language), OPEN_PAGE, async (request, reply) =>
      sendPage(reply, glancePage(partsFor(parts, request), await office.publicFigures(), language)),
    );
    app.get(addressOf(PARKS, language), OPEN_PAGE, async (request, reply) =>
      sendPage(reply, parksPage(partsFor(parts, request), await office.publicParks(), language)),
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
      return sendPage(
        reply,
        await directoryPage(partsFor(parts, request), await office.publicDirectory(), language, asked),
      );
    });
  }
};
