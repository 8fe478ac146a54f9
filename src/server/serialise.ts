import { serializerCompiler } from 'fastify-type-provider-zod';

/**
 * As `serializerCompiler`, but an answer that is kept and sent again was written once, and as the bytes that are sent:
 * a string would be measured and encoded anew each time.
 */
export const serialiseOnce: typeof serializerCompiler = (route) => {
  const write = serializerCompiler(route);
  const written = new WeakMap<object, Buffer>();
  return (answer: unknown) => {
    if (typeof answer !== 'object' || answer === null) return write(answer);
    const known = written.get(answer) ?? Buffer.from(write(answer));
    written.set(answer, known);
    // Fastify sends bytes as they are; its type tells of strings alone.
    return known as unknown as string;
  };
};
