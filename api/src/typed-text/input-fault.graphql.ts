import { builder } from '../builder.ts';
import type { InputFault } from './checked-input.ts';

export const InputFaultType = builder.objectRef<InputFault>('InputFault').implement({
  description: 'Something in the arguments does not hold.',
  fields: (t) => ({
    path: t.stringList({
      description: 'Where in the arguments, such as ["person", "email"].',
      resolve: ({ path }) => [...path],
    }),
    message: t.exposeString('message'),
  }),
});
