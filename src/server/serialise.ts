import { serializerCompiler } from 'fastify-type-provider-zod';

/** As `serializerCompiler`, but an answer that is kept and sent again was written once. */
export const serialiseOnce: typeof serializerCompiler = (route) => {
  const write = serializerCompiler(route);
  const written = new WeakMap<object, string>();
  return (answer: unknown) => {
    if (typeof answer !== 'object' || answer === null) return write(answer);
    const known = written.get(answer) ?? write(answer);
    written.set(answer, known);
    return known;
  };
};
