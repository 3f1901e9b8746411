// The list of networks and the card.
import type { NetworkCardFragment } from '@leerkring/schema/generated/graphql.ts';
import * as fixtures from '../testing/fixtures.ts';
import { questions } from '../testing/question-fixtures.ts';
import { formOf, organisations, received } from '../testing/sign-up-fixtures.ts';
import { type State, type StateAnswers, stateMaker } from './state.ts';

const networks = stateMaker('leerkring-networks', { partner: 'pk_demo' });
const network = stateMaker('leerkring-network', { slug: fixtures.open.slug, partner: 'pk_demo' });

/** A day that stays ahead, so that a picture of today is one of tomorrow. */
export const upcoming: NetworkCardFragment = {
  ...fixtures.upcoming,
  signUp: { ...fixtures.upcoming.signUp, opensAt: '2093-01-10T08:00:00.000Z' },
};
const all = fixtures.all.map((one) => (one.slug === upcoming.slug ? upcoming : one));

const longWords: NetworkCardFragment = {
  ...fixtures.open,
  id: 'lange-woorden',
  slug: 'lange-woorden',
  title: 'Arbeids\u00admarkt\u00adcommunicatie\u00admedewerkers en Kwaliteitsverpleegkundigenoverleg Noordoost',
  kindLabel: 'Koploperkennisnetwerk ondersteuningsplannen',
  summary:
    'Over meerzorgaanvraagprocedures, cliëntvertrouwenspersonen en gedragswetenschappersoverleggen in verstandelijkgehandicaptenzorginstellingen.',
  targetGroups: [
    { name: 'Verstandelijkgehandicaptenzorg', locale: 'NL' },
    { name: 'Verpleeghuiszorg', locale: 'NL' },
  ],
};

const english: NetworkCardFragment = {
  ...fixtures.open,
  title: 'Quality nurses North',
  summary: 'Learn from each other’s approach to care plans, incidents and training.',
  locale: 'EN',
};

const card = (one: NetworkCardFragment): StateAnswers => ({ NetworkBySlug: { network: one } });
const list: StateAnswers = {
  Networks: fixtures.page(all),
  NetworkFilters: fixtures.filters,
  NetworkBySlug: ({ slug }) => ({ network: all.find((one) => one.slug === slug) ?? null }),
  NetworkDetails: fixtures.details,
  SignUpForm: ({ slug }) => formOf(all.find((one) => one.slug === slug) ?? fixtures.open),
  OrganisationSuggestions: organisations,
  SignUp: { signUp: received },
};
const firstPage = fixtures.page(all.slice(0, 3), 'further', all.length);
const openAndMore: StateAnswers = {
  ...card(fixtures.open),
  NetworkDetails: fixtures.details,
  SignUpForm: formOf(fixtures.open, { questions }),
  OrganisationSuggestions: organisations,
  SignUp: { signUp: received },
};

export const networkStates: readonly State[] = [
  networks('loaded', list, 'article.card'),
  networks('one-theme-and-region', list, 'article.card', { attributes: { theme: 'kwaliteit', region: 'drenthe' } }),
  networks('form-open', list, '#name', { act: [{ press: '#action' }] }),
  networks('loading', { Networks: 'silent', NetworkFilters: 'silent' }, '.bars'),
  networks('none', { ...list, Networks: fixtures.page([]) }, '.box h3'),
  networks('more', { ...list, Networks: firstPage }, '.next', { attributes: { limit: '3' } }),
  networks('down', { Networks: 'down', NetworkFilters: 'down' }, '.notice'),
  networks('down-after-first-page', { ...list, Networks: ({ after }) => (after ? 'down' : firstPage) }, '.notice', {
    attributes: { limit: '3' },
    act: [{ press: '.next' }],
  }),

  network('open', openAndMore, 'article.card'),
  network('full', card(fixtures.full), 'article.card'),
  network('full-for-new', card(fixtures.fullForNew), 'article.card'),
  network('in-formation', card(fixtures.forming), 'article.card'),
  network('nearly-formed', card(fixtures.nearlyFormed), 'article.card'),
  network('closed', card(fixtures.closed), 'article.card'),
  network('upcoming', card(upcoming), 'article.card'),
  network('ended', card(fixtures.ended), 'article.card'),
  network('inside-one-organisation', card(fixtures.expert), 'article.card'),
  network('growing', card(fixtures.growing), 'article.card'),
  network('long-words', card(longWords), 'article.card'),
  network('english', card(english), 'article.card', { attributes: { locale: 'en' } }),
  network('english-with-dutch', card(fixtures.open), 'article.card', { attributes: { locale: 'en' } }),
  network('details-open', openAndMore, '.details', { act: [{ press: '#more' }] }),
  network('details-down', { ...openAndMore, NetworkDetails: 'down' }, '.panel .notice', { act: [{ press: '#more' }] }),
  network('form-open', openAndMore, '#name', { act: [{ press: '#action' }] }),
  network('loading', { NetworkBySlug: 'silent' }, '.bars'),
  network('gone', { NetworkBySlug: { network: null } }, '.notice'),
  network('down', { NetworkBySlug: 'down' }, '.notice'),
];
