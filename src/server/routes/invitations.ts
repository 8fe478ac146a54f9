import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { EnterpriseId } from '../../model/identity.js';
import { InvitationsPageSchema } from '../api.js';
import { actorOf } from '../access.js';
import type { Office } from '../office.js';
import { AnswerBody, NeedParams } from '../parameters.js';

const AUDIENCE = ['enterprise'] as const;

const enterpriseOf = ({ visitor }: FastifyRequest) => (visitor?.scope ?? '') as EnterpriseId;

/** What an enterprise was invited to, and its answer. */
export const invitationsRoutes: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
  });

  app.route({
    method: 'GET',
    url: '/api/invitations',
    config: { audience: AUDIENCE },
    schema: { response: { 200: InvitationsPageSchema } },
    handler: (request) => office.invitations(enterpriseOf(request)),
  });

  app.route({
    method: 'POST',
    url: '/api/invitations/:need/steps',
    config: { audience: AUDIENCE },
    schema: { params: NeedParams, body: AnswerBody },
    handler: async (request, reply) => {
      const enterprise = enterpriseOf(request);
      await office.recordStep(
        { ...request.body, need: request.params.need, supplier: enterprise, day: office.today() },
        { viewer: { role: 'supplier', enterprise }, actor: actorOf(request.visitor!) },
      );
      return reply.code(204).send();
    },
  });
};
