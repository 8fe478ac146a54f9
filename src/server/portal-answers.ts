import type { FastifyReply, FastifyRequest } from 'fastify';
import { type NewsEdition, type NewsFolder, type PortalParts, type PortalSettings } from '../portal/index.js';
import type { Office } from './office.js';
import { partsFor } from './portal-page.js';
import { holds, Shelf } from './shelf.js';

const MEGABYTE = 1024 * 1024;

/** A public answer: where it stands, as whoever asks it means it, and what it is made of. */
export interface PublicAnswer {
  /** Its address with what counts of the query; nothing else of the request is in the answer. */
  at: string;
  /** Another one has another answer. */
  edition: string;
  /** The page of a web browser unless another type is said. */
  type?: string;
  /** What it is called when it is kept as a file. */
  file?: string;
  make: (parts: PortalParts) => string | Uint8Array | Promise<string | Uint8Array>;
}

/** The public answers, kept while what they are made of stands. Nothing of who asks is in them but the host and the language that the address names. */
export class PortalAnswers {
  private readonly pages = new Shelf({ answers: 5000, bytes: 64 * MEGABYTE });
  /** Whatever is typed stands apart, so that no search pushes a page out. */
  private readonly searches = new Shelf({ answers: 1000, bytes: 16 * MEGABYTE });

  constructor(
    private readonly settings: PortalSettings,
    private readonly office: Office,
    private readonly folder: NewsFolder,
  ) {}

  /** The edition of what follows from the rules and the day alone. */
  rules(): string {
    return `day ${this.settings.today()}`;
  }

  /** The edition of what the zone has published. The register counts too: who is found to be one firm is listed once. */
  async zone(): Promise<string> {
    return `register ${await this.office.version()} ${this.settings.today()}`;
  }

  /** The items of the news, with the edition of what is made of them. */
  news(): Pick<NewsEdition, 'items'> & { edition: string } {
    const { items, edition } = this.folder.look();
    return { items, edition: `news ${edition}` };
  }

  /** Sends an answer, or 304 to whoever holds it. */
  async send(request: FastifyRequest, reply: FastifyReply, answer: PublicAnswer): Promise<FastifyReply> {
    const parts = partsFor(this.settings, request);
    const shelf = answer.at.includes('?') ? this.searches : this.pages;
    const { bytes, etag } = await shelf.take(`${parts.origin}${answer.at}`, answer.edition, async () =>
      answer.make(parts),
    );
    reply
      .header('etag', etag)
      .header('cache-control', 'public, no-cache')
      .header('vary', 'x-forwarded-proto');
    if (holds(request.headers['if-none-match'], etag)) return reply.code(304).send();
    if (answer.file !== undefined)
      reply.header('content-disposition', `attachment; filename="${answer.file}"`);
    return reply.type(answer.type ?? 'text/html; charset=utf-8').send(bytes);
  }
}
