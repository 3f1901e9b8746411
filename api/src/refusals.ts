import { builder } from './builder.ts';

/** What every expected "no" carries; each is a GraphQL type of its own that implements this. */
export interface RefusalShape {
  /** For the person who reads it, in the locale of the request. */
  readonly message: string;
}

export const Refusal = builder.interfaceRef<RefusalShape>('Refusal').implement({
  description: 'An expected "no". `message` is written for the person who reads it, in the locale of the request.',
  fields: (t) => ({ message: t.exposeString('message') }),
});
