import { z } from 'zod';

/** `GET /api/tokens`: the tokens with which programs read; never what opens anything. */
export const TokensSchema = z.object({
  tokens: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      owner: z.string(),
      created: z.string(),
      expires: z.string(),
      used: z.string().nullable(),
      revoked: z.string().nullable(),
    }),
  ),
});
export type Tokens = z.infer<typeof TokensSchema>;

/** `POST /api/tokens`: the token, which is shown once. */
export const TokenMadeSchema = z.object({ token: z.string() });
export type TokenMade = z.infer<typeof TokenMadeSchema>;
