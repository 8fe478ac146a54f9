import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Office } from './office.js';

/** Rules and code may change between two starts, so answers kept from an earlier one are asked for again. */
const START = randomUUID().slice(0, 8);

/**
 * Marks an answer with the register's revision; true when the browser holds it already and 304 was sent.
 * A question without a day means another thing tomorrow, so its answer is never kept.
 */
export async function heldByBrowser(
  office: Office,
  asOf: string | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> {
  if (asOf === undefined) {
    reply.header('cache-control', 'no-store');
    return false;
  }
  const etag = `"r${await office.version()}-${START}"`;
  reply.header('etag', etag).header('cache-control', 'private, no-cache');
  if (request.headers['if-none-match'] !== etag) return false;
  await reply
    .code(304)
    .serializer(() => '')
    .send('');
  return true;
}
