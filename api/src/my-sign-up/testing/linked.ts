import { randomBytes } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import { addLink } from '../../links/link.store.ts';
import { startApi } from '../../testing/api.ts';
import { postForm } from '../../testing/form-page.ts';
import { privacySecrets } from '../../testing/privacy-secrets.ts';
import { organisationNamed, publish } from '../../testing/publish.ts';
import { signedUp } from '../../testing/sign-up-states.ts';

export type State = Parameters<typeof signedUp>[2];

/**
 * An API with a network that takes everybody (`open`), one that decides on everybody (`beslist`), and who signed up
 * with the link they were mailed.
 */
export async function startLinked() {
  const { variables, keys } = privacySecrets();
  const api = await startApi(variables);
  await publish(api.database, {
    programmes: [{ slug: 'programma' }],
    networks: [
      {
        slug: 'open',
        programme: 'programma',
        approval: 'NONE',
        contacts: ['Netwerkmanager welzijn'],
        afterSignUp: 'Je krijgt een uitnodiging.',
      },
      { slug: 'beslist', programme: 'programma', approval: 'EVERYONE' },
    ],
  });

  async function withLink(wanted: State) {
    const signUp = await signedUp(api.database, keys, wanted);
    const link = await transact(api.database, (transaction) =>
      addLink(transaction, keys, { kind: 'SIGN_UP', signUpId: signUp.id, hours: 24 }),
    );
    return { ...signUp, token: keys.token(link) };
  }
  async function somebody(status: NonNullable<State['status']>, network = 'open') {
    const organisation = await organisationNamed(api.database, `Organisatie ${randomBytes(4).toString('hex')}`);
    return withLink({ network, status, organisation });
  }
  return {
    api,
    keys,
    withLink,
    somebody,
    get: (path: string) => api.app.inject({ method: 'GET', url: path }),
    press: (token: string, action: string, more: Record<string, string> = {}) =>
      postForm(api.app, `/aanmelding/${token}`, { action, ...more }),
    statusOf: async (id: string) => (await api.database.signUp.findUnique({ where: { id } }))?.status,
  };
}
