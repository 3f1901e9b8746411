// The elements that come on demand: work forms, programme, convenants, outcome.
import * as fixtures from '../testing/fixtures.ts';
import * as more from '../testing/more-fixtures.ts';
import { startForm } from '../testing/question-fixtures.ts';
import { formOf, organisations, received } from '../testing/sign-up-fixtures.ts';
import { type State, type StateAnswers, stateMaker } from './state.ts';

const workForms = stateMaker('leerkring-work-forms', { programme: 'sociale-dienst' });
const programme = stateMaker('leerkring-programme', { slug: 'waardigheid-en-trots', partner: 'pk_demo' });
const convenants = stateMaker('leerkring-convenants');
const outcome = stateMaker('leerkring-outcome', { slug: 'bijeenkomsten-aanraden' });

const whole: StateAnswers = {
  ProgrammeBySlug: more.programme,
  Networks: fixtures.page([fixtures.open, fixtures.full, fixtures.expert, fixtures.forming]),
  NetworkFilters: fixtures.filters,
  NetworkDetails: fixtures.details,
  SignUpForm: formOf(fixtures.open),
  StartForm: startForm(),
  OrganisationSuggestions: organisations,
  SignUp: { signUp: received },
};
const told = more.programme.programme;
const bare: StateAnswers = {
  ...whole,
  ProgrammeBySlug: { programme: told && { ...told, body: null, contacts: [], signUp: { isOpen: false } } },
};

export const lateStates: readonly State[] = [
  workForms('loaded', { WorkForms: fixtures.workForms }, 'article'),
  workForms('open', { WorkForms: fixtures.workForms }, 'details ol', { act: [{ press: 'summary' }] }),
  workForms('none', { WorkForms: { workForms: { nodes: [] } } }, '[part~=list]'),
  workForms('loading', { WorkForms: 'silent' }, '.bars'),
  workForms('down', { WorkForms: 'down' }, '.notice'),

  programme('loaded', whole, 'article.card'),
  programme('more-open', whole, 'details .rich', { act: [{ press: '.lead summary' }] }),
  programme('start-open', whole, '#motivation', { act: [{ press: '.start summary' }] }),
  programme('closed-without-contacts', bare, 'article.card'),
  programme('english-with-dutch', whole, 'article.card', { attributes: { locale: 'en' } }),
  programme('networks-down', { ...whole, Networks: 'down' }, '.notice'),
  programme('gone', { ProgrammeBySlug: { programme: null } }, '.notice'),
  programme('loading', { ProgrammeBySlug: 'silent' }, '.bars'),
  programme('down', { ProgrammeBySlug: 'down' }, '.notice'),

  convenants('loaded', { Convenants: more.convenants }, 'article'),
  convenants('more', { Convenants: { convenants: { ...more.convenants.convenants, totalCount: 7 } } }, '.next'),
  convenants('english-with-dutch', { Convenants: more.convenants }, 'article', { attributes: { locale: 'en' } }),
  convenants('none', { Convenants: more.noConvenants }, '.box'),
  convenants('loading', { Convenants: 'silent' }, '.bars'),
  convenants('down', { Convenants: 'down' }, '.notice'),

  outcome('percentage', { OutcomeBySlug: more.outcome }, 'figure'),
  outcome('count', { OutcomeBySlug: more.count }, 'figure'),
  outcome('mark', { OutcomeBySlug: more.mark }, 'figure'),
  outcome('english-with-dutch', { OutcomeBySlug: more.outcome }, 'figure', { attributes: { locale: 'en' } }),
  outcome('gone', { OutcomeBySlug: { outcome: null } }, '.notice'),
  outcome('loading', { OutcomeBySlug: 'silent' }, '.bars'),
  outcome('down', { OutcomeBySlug: 'down' }, '.notice'),
];
