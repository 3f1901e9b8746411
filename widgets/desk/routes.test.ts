import { expect, it } from 'vitest';
import {
  convenantPath,
  correctConvenantPath,
  mergeOrganisationsPath,
  networkPath,
  organisationPath,
  pathOf,
  personPath,
  routeOf,
  signUpPath,
} from './routes.ts';

it('reads back every path it makes', () => {
  expect(routeOf(pathOf('networks'))).toEqual({ screen: 'networks' });
  expect(routeOf(pathOf('startRequests'))).toEqual({ screen: 'startRequests' });
  expect(routeOf(networkPath('a/b'))).toEqual({ screen: 'network', id: 'a/b', tab: 'toDecide' });
  expect(routeOf(networkPath('n1', 'waitingList'))).toEqual({ screen: 'network', id: 'n1', tab: 'waitingList' });
  expect(routeOf(signUpPath('s1'))).toEqual({ screen: 'signUp', id: 's1' });
  expect(routeOf(pathOf('people'))).toEqual({ screen: 'people' });
  expect(routeOf(personPath('p1'))).toEqual({ screen: 'person', id: 'p1' });
  expect(routeOf(organisationPath('o1'))).toEqual({ screen: 'organisation', id: 'o1' });
  expect(routeOf(mergeOrganisationsPath)).toEqual({ screen: 'mergeOrganisations' });
  expect(routeOf(convenantPath())).toEqual({ screen: 'convenant', id: undefined });
  expect(routeOf(convenantPath('c1'))).toEqual({ screen: 'convenant', id: 'c1' });
  expect(routeOf(correctConvenantPath('c1'))).toEqual({ screen: 'correctConvenant', id: 'c1' });
  expect(routeOf(pathOf('staff'))).toEqual({ screen: 'staff' });
});

it('keeps to the paths that mails carry', () => {
  expect(signUpPath('s1')).toBe('/desk/aanmeldingen/s1');
  expect(networkPath('n1', 'participants')).toBe('/desk/netwerken/n1/deelnemers');
});

it('takes a slash at the end as none', () => {
  expect(routeOf('/desk/')).toEqual({ screen: 'networks' });
});

it.each(['/desk/iets', '/desk/netwerken', '/desk/netwerken/n1/iets', '/desk/aanmeldingen/s1/meer', '/desk/%', '/'])(
  'knows no %s',
  (path) => expect(routeOf(path)).toEqual({ screen: 'unknown' }),
);
