import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { organisationNamed, publish } from '../testing/publish.ts';
import { signedUp, signUpToken } from '../testing/sign-up-states.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [{ slug: 'open', programme: 'p', approval: 'NONE' }],
  });
});
afterAll(() => api.close());

/** @returns the token of somebody who did not confirm yet */
async function somebody() {
  const organisation = await organisationNamed(api.database, 'Zorg A');
  const { id } = await signedUp(api.database, api.keys, { network: 'open', organisation });
  return signUpToken(api.database, api.keys, id);
}
const mutation = (name: string) =>
  `mutation ($token: String!) { ${name}(token: $token) { type: __typename ... on MySignUp { status title } ... on LinkUsed { status message } ... on NotPossibleNow { status } ... on Refusal { message } } }`;
test('a link makes a step, once', async () => {
  const token = await somebody();
  const first = await api.ask(mutation('confirmSignUp'), { token });
  expect(first.data.confirmSignUp).toEqual({ type: 'MySignUp', status: 'ACCEPTED', title: 'Open' });
  const second = await api.ask(mutation('confirmSignUp'), { token });
  expect(second.data.confirmSignUp).toMatchObject({ type: 'LinkUsed', status: 'ACCEPTED' });
  const third = await api.ask(mutation('withdrawSignUp'), { token: 'x' });
  expect(third.data.withdrawSignUp.type).toBe('LinkUnknown');
  const other = await somebody();
  expect((await api.ask(mutation('acceptOffer'), { token: other })).data.acceptOffer).toMatchObject({
    type: 'NotPossibleNow',
    status: 'RECEIVED',
  });
});
