import type { FastifyReply } from 'fastify';
import { text } from '../model/text.js';
import type { Visitor } from './access.js';
import { sendProblem } from './problem.js';

const OWN_ONLY = text('Your account sees its own enterprise alone.', '您的账号仅可查看本企业。');

/** Whether an enterprise asks for another one, which is refused before anything is read: who asks does not learn which enterprises there are. */
export function refusesOther(visitor: Visitor | null, enterprise: string, reply: FastifyReply): boolean {
  if (visitor?.role !== 'enterprise' || visitor.scope === enterprise) return false;
  void sendProblem(reply, 403, OWN_ONLY, 'not-yours');
  return true;
}
