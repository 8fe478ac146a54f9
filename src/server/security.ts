import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * Response headers that shut the pages to foreign scripts, frames and forms. Styles may be inline because
 * Ant Design writes its rules into the page; scripts may not.
 */
export async function setSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        // The brief carries its font with it.
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    // Served over plain HTTP on this computer alone.
    strictTransportSecurity: false,
  });
}

/** The policy of the public pages: they send forms to this server, and have no style or script but its own files. */
export const PORTAL_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/** The policy of a page that is looked at before it is published: the same, and no script at all. */
export const PREVIEW_POLICY = {
  ...PORTAL_POLICY,
  directives: { ...PORTAL_POLICY.directives, scriptSrc: ["'none'"], formAction: ["'none'"] },
};
