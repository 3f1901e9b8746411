import { expect, it } from 'vitest';
import { type Content, complaintsAbout } from './complaints.ts';

const network: Content = {
  visibility: 'PUBLIC',
  hostOrganisationName: null,
  hostOrganisationKvk: null,
  programme: {},
  phase: 'ACTIVE',
  endsOn: null,
  signUp: null,
};
const signUp = { opensOn: null, closesOn: null, minimumOrganisations: null, maximumOrganisations: null };
const fields = (change: Partial<Content>) =>
  complaintsAbout({ ...network, ...change }, 'programme').map(({ field }) => field);

it('an ordinary network may be published', () => {
  expect(fields({})).toEqual([]);
  expect(
    fields({
      signUp: {
        ...signUp,
        opensOn: '2030-02-18',
        closesOn: '2030-02-18',
        minimumOrganisations: 7,
        maximumOrganisations: 7,
      },
    }),
  ).toEqual([]);
});

it('without a programme nobody is responsible', () => {
  expect(fields({ programme: null })).toEqual(['programme']);
});

it('internal needs an organisation to be inside of', () => {
  expect(fields({ visibility: 'INTERNAL' })).toEqual(['visibility']);
  expect(
    fields({ visibility: 'INTERNAL', hostOrganisationName: 'GGZ Het Kompas', hostOrganisationKvk: '90000001' }),
  ).toEqual([]);
});

it('an organisation has a name and a number, or neither', () => {
  expect(fields({ hostOrganisationName: 'GGZ Het Kompas' })).toEqual(['hostOrganisationName']);
});

it('days and numbers stand in order', () => {
  expect(fields({ signUp: { ...signUp, opensOn: '2030-02-19', closesOn: '2030-02-18' } })).toEqual(['signUp.closesOn']);
  expect(fields({ signUp: { ...signUp, minimumOrganisations: 10, maximumOrganisations: 7 } })).toEqual([
    'signUp.maximumOrganisations',
  ]);
});

it('an ended network says since when', () => {
  expect(fields({ phase: 'ENDED' })).toEqual(['endsOn']);
  expect(fields({ phase: 'ENDED', endsOn: '2025-12-31' })).toEqual([]);
});
