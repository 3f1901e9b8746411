import { expect, test } from 'vitest';
import { deskEnvironment, deskVariablesTogether } from './desk-environment.ts';

const read = (source: Record<string, string>) => deskEnvironment(deskVariablesTogether.parse(source));
const provider = { OIDC_ISSUER: 'https://login.example.org/tenant', OIDC_CLIENT_ID: 'leerkring' };

test('staff are addresses, each of every owner or of one', () => {
  expect(read({}).staff).toEqual([]);
  expect(read({ DESK_STAFF: ' Een@example.org, twee@example.org=Zorg & Kring = Noord,' }).staff).toEqual([
    { address: 'een@example.org', ownerName: null },
    { address: 'twee@example.org', ownerName: 'Zorg & Kring = Noord' },
  ]);
  expect(() => read({ DESK_STAFF: 'Zorgkring' })).toThrow(/is not address/);
});

test('an identity provider needs an issuer and a client, and is trusted no further than said', () => {
  expect(read({}).oidc).toBeNull();
  expect(read(provider).oidc).toMatchObject({
    clientId: 'leerkring',
    clientSecret: null,
    roleClaim: 'roles',
    staffRole: null,
    trustsAddress: false,
  });
  expect(() => read({ OIDC_ISSUER: provider.OIDC_ISSUER })).toThrow(/OIDC_CLIENT_ID/);
});

test('codes and tokens travel sealed, except to this machine', () => {
  expect(() => read({ ...provider, OIDC_ISSUER: 'http://login.example.org' })).toThrow(/is not https/);
  expect(read({ ...provider, OIDC_ISSUER: 'http://127.0.0.1:4000' }).oidc?.issuer.port).toBe('4000');
});
