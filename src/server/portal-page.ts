import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../model/text.js';
import type { PortalPage, PortalParts, PortalSettings } from '../portal/index.js';
import { PORTAL_POLICY } from './security.js';

export const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** How every page of the portal is given: to anybody, under its own policy. */
export const OPEN_PAGE = {
  config: { audience: 'public' as const },
  helmet: { contentSecurityPolicy: PORTAL_POLICY },
};

/** The language that an address of the portal is in. */
export const languageOf = ({ url }: Pick<FastifyRequest, 'url'>): Language =>
  url.startsWith('/en/') ? 'en' : 'zh';

/** What a page is made of for one who asks. */
export const partsFor = (
  settings: PortalSettings,
  { protocol, headers }: Pick<FastifyRequest, 'protocol' | 'headers'>,
): PortalParts => ({
  ...settings,
  // The host is the one that was checked, not one that a proxy passes on unread.
  origin: `${protocol === 'https' ? 'https' : 'http'}://${(headers.host ?? '').toLowerCase()}`,
});

/** Sends a page that nobody keeps: what is typed, or goes wrong. */
export function sendPage(
  reply: FastifyReply,
  { status, body }: { status: number; body: PortalPage['body'] },
): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(body);
}

/** Sends an address without a language on to that of the reader. */
export function sendOn(app: FastifyInstance, from: string, to: (language: Language) => string): void {
  app.get(from, OPEN_PAGE, (request, reply) => {
    const wanted = /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh';
    return reply.header('vary', 'accept-language').redirect(to(wanted));
  });
}
