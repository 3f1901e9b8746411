// Each import adds what a feature shows to the outside.
import './scalars.ts';
import './locales/locale.graphql.ts';
import './contacts/contact.graphql.ts';
import './nodes/nodes.graphql.ts';
// sign-ups: import './sign-ups/sign-up.graphql.ts'; which calls builder.mutationType({ fields }) as the only one

import { builder } from './builder.ts';

export const schema = builder.toSchema({ sortSchema: false });
