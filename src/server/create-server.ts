import fastify, { type FastifyInstance } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import type { Corrections, Inbox } from '../messages/index.js';
import type { People } from '../people/index.js';
import { type Access, admitVisitors, OPEN } from './access.js';
import { requireAudiences } from './audience.js';
import type { Clerk } from './clerk.js';
import { checkHost, LOOPBACK, portOf, requireLoopback } from './host.js';
import { NewsFolder, type PortalSettings } from '../portal/index.js';
import type { Office } from './office.js';
import { answerProblems } from './problem.js';
import { assessmentRoute } from './routes/assessment.js';
import { auditRoutes } from './routes/audit.js';
import { briefRoute } from './routes/brief.js';
import { chainGapsFileRoute } from './routes/chain-gaps-file.js';
import { chainGapsRoute } from './routes/chain-gaps.js';
import { chainPartRoute } from './routes/chain-part.js';
import { overseasFileRoute } from './routes/overseas-file.js';
import { overseasRoute } from './routes/overseas.js';
import { projectsRoute } from './routes/projects.js';
import { regionsRoute } from './routes/regions.js';
import { visitsRoutes } from './routes/visits.js';
import { changesRoute } from './routes/changes.js';
import { chainRoute } from './routes/chain.js';
import { collectionRoute } from './routes/collection.js';
import { contributionRoute } from './routes/contribution.js';
import { contributionsRoute } from './routes/contributions.js';
import { correctionsRoutes } from './routes/corrections.js';
import { enterprisesRoutes } from './routes/enterprises.js';
import { factRoute } from './routes/fact.js';
import { goalRoute } from './routes/goal.js';
import { importRoutes } from './routes/import.js';
import { inboxRoutes } from './routes/inbox.js';
import { ladderFileRoute } from './routes/ladder-file.js';
import { ladderRoute } from './routes/ladder.js';
import { invitationsRoutes } from './routes/invitations.js';
import { needsRoutes } from './routes/needs.js';
import { newsRoutes } from './routes/news.js';
import { overviewRoute } from './routes/overview.js';
import { parksRoutes } from './routes/parks.js';
import { peopleRoutes } from './routes/people.js';
import { portalRoute } from './routes/portal.js';
import { reviewRoutes } from './routes/review.js';
import { settingsRoutes } from './routes/settings.js';
import { stressRoutes } from './routes/stress.js';
import { tasksRoute } from './routes/tasks.js';
import { tokensRoutes } from './routes/tokens.js';
import { webRoute } from './routes/web.js';
import { collectReference, referenceRoutes } from './reference.js';
import type { Setup } from './setup.js';
import { requireSameOrigin } from './same-origin.js';
import { setSecurityHeaders } from './security.js';
import { serialiseOnce } from './serialise.js';

/** What the API answers. */
const ROUTES = [
  overviewRoute,
  goalRoute,
  contributionsRoute,
  contributionRoute,
  factRoute,
  tasksRoute,
  changesRoute,
  collectionRoute,
  briefRoute,
  ladderRoute,
  ladderFileRoute,
  assessmentRoute,
  chainRoute,
  regionsRoute,
  overseasRoute,
  overseasFileRoute,
  chainPartRoute,
  chainGapsRoute,
  chainGapsFileRoute,
  stressRoutes,
  needsRoutes,
  invitationsRoutes,
  parksRoutes,
  enterprisesRoutes,
  projectsRoute,
];

export interface ServerOptions {
  /** The port that it is reached at; 0 takes a free one when it starts to listen. */
  port: number;
  host?: string;
  /** The address that browsers use where it is not this computer's: that of a proxy before it. */
  published?: URL;
  /** Who may sign in; absent: nobody has to, and the pages are for this computer alone. */
  people?: People;
  /** Who writes for the pages; absent: they only read. */
  clerk?: Clerk;
  /** The messages of the public; absent: none are taken. */
  inbox?: Inbox;
  /** What it was started with, to be shown; absent: there is no page of settings. */
  setup?: Setup;
  /** What enterprises state of themselves; absent: they state nothing. It takes a clerk to let it in. */
  corrections?: Corrections;
  /** The folder of the built web application. */
  webRoot: string;
  /** What the public pages are made of; without it there are none. */
  portal?: PortalSettings;
  /** Takes a line of JSON for each fault of the server's own. */
  log?: (line: string) => void;
}

/**
 * The HTTP API and the pages, ready and not yet listening.
 * @throws ChainwrightError `host-refused` for any host but 127.0.0.1 while nobody has an account, `web-not-built` without the pages.
 */
export async function createServer(office: Office, options: ServerOptions): Promise<FastifyInstance> {
  const { people, published = null } = options;
  if (people === undefined || (await people.isEmpty())) requireLoopback(options.host ?? LOOPBACK);
  // A proxy on this computer tells the address of whoever asks.
  const app = fastify({
    trustProxy: LOOPBACK,
    logger: { level: 'error', stream: { write: options.log ?? (() => undefined) } },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serialiseOnce);
  requireAudiences(app);
  await setSecurityHeaders(app);
  answerProblems(app);
  checkHost(app, () => portOf(app) ?? options.port, published);
  requireSameOrigin(app);
  admitVisitors(app, people === undefined ? OPEN : accessOf(people));
  await collectReference(app);
  for (const route of ROUTES) await app.register(route, { office });
  await app.register(peopleRoutes, { office, people: people ?? null });
  await app.register(auditRoutes, { office, people: people ?? null });
  const inbox = options.inbox ?? null;
  if (options.setup) await app.register(settingsRoutes, { office, setup: options.setup });
  if (people) await app.register(tokensRoutes, { people });
  const { portal } = options;
  if (portal) {
    const news = new NewsFolder(portal.folder, ({ file, what }) =>
      app.log.error({ file, what: what.en }, 'an item of the portal cannot be shown'),
    );
    await app.register(portalRoute, { office, parts: portal, news, inbox });
    if (portal.folder !== undefined)
      await app.register(newsRoutes, {
        parts: portal,
        folder: portal.folder,
        news,
        inbox,
        people: people ?? null,
      });
  }
  if (inbox) await app.register(inboxRoutes, { inbox });
  const clerk = options.clerk ?? null;
  for (const routes of [visitsRoutes, importRoutes, reviewRoutes])
    await app.register(routes, { office, clerk });
  if (clerk !== null && options.corrections)
    await app.register(correctionsRoutes, { office, clerk, corrections: options.corrections });
  await app.register(referenceRoutes);
  await app.register(webRoute, { root: options.webRoot });
  await app.ready();
  return app;
}

/** Visitors by their session; programs by their token, which counts alone where one is sent. */
function accessOf(people: People): Access {
  return {
    visitorOf: async (headers) => {
      const sent = headers.get('authorization');
      if (sent === null) return people.personOf(headers);
      const reader = await people.readerOf(/^bearer +(\S+)$/i.exec(sent)?.[1] ?? '');
      return reader && { ...reader, onlyReads: true };
    },
  };
}
