import { builder } from '../builder.ts';
import { badInput } from '../paging/page.ts';
import { SignUpActorEnum } from '../sign-ups/sign-up-status.graphql.ts';
import { DeskSignUp } from './desk-sign-up.graphql.ts';
import { findDeskSignUp } from './desk-sign-up.store.ts';
import { type DeskNoteRow, noteOf, writeNote } from './note.store.ts';
import { notThere } from './scopes.ts';
import type { OnDesk } from './viewer.ts';

const LONGEST_NOTE = 2000;

const DeskNote = builder.objectRef<DeskNoteRow & { readonly place: OnDesk }>('DeskNote').implement({
  description:
    'What managers and staff keep with a sign-up, for each other; whom it is about can ask for it. Who may read: who may read the sign-up.',
  authScopes: ({ place }) => ({ decides: place }),
  fields: (t) => ({
    text: t.string({ resolve: ({ sealed, keyId }, _, { keys }) => keys.open(sealed, keyId) }),
    writtenAt: t.expose('writtenAt', { type: 'DateTime', description: 'Last.' }),
    by: t.expose('by', { type: SignUpActorEnum }),
    writer: t.string({
      nullable: true,
      description: 'Name of the manager who wrote it last; null: it was staff, or somebody who was erased.',
      resolve: ({ writerNameSealed, writerKeyId }, _, { keys }) => keys.openOrNull(writerNameSealed, writerKeyId),
    }),
  }),
});

builder.objectFields(DeskSignUp, (t) => ({
  note: t.field({
    type: DeskNote,
    nullable: true,
    resolve: async ({ id, networkId, ownerId }, _, context) => {
      const note = await noteOf(id, context);
      return note && { ...note, place: { networkId, ownerId } };
    },
  }),
}));

builder.mutationFields((t) => ({
  noteSignUp: t.field({
    type: DeskSignUp,
    description:
      'Writes the one note of a sign-up, which no mail tells. Who may use: managers of the network and staff of its owner; for a request to start one only staff.',
    args: {
      id: t.arg.id({ required: true }),
      text: t.arg.string({
        required: true,
        description: `At most ${LONGEST_NOTE} characters; without any the note goes.`,
      }),
    },
    authScopes: (_, { id }) => ({ decidesSignUp: id }),
    resolve: async (_, { id, text }, context) => {
      if (text.length > LONGEST_NOTE) throw badInput(`\`text\` holds at most ${LONGEST_NOTE} characters.`);
      await writeNote(id, text.trim() || null, context);
      const signUp = await findDeskSignUp(id, context);
      if (!signUp) throw notThere();
      return signUp;
    },
  }),
}));
