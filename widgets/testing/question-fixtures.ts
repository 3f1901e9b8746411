// What an editor may ask, one question of each kind, and the form to start a network.
import type { SignUpFormQuery, SignUpMutation, StartFormQuery } from '@leerkring/schema/generated/graphql.ts';
import { open } from './fixtures.ts';
import { formOf } from './sign-up-fixtures.ts';

type Question = NonNullable<SignUpFormQuery['network']>['signUp']['questions'][number];
type Answer = SignUpMutation['signUp'];

const question = (id: string, kind: Question['kind'], label: string, more: Partial<Question> = {}): Question => ({
  id,
  kind,
  label,
  help: null,
  required: false,
  options: [],
  locale: 'NL',
  ...more,
});

export const short = question('a1', 'SHORT_TEXT', 'Op welke locatie werk je?', { required: true });
export const long = question('a2', 'LONG_TEXT', 'Wat wil je leren?', { help: 'Schrijf het op zoals je het zegt.' });
export const one = question('a3', 'ONE_CHOICE', 'Hoe vaak kun je komen?', {
  required: true,
  options: ['Elke maand', 'Om de maand', 'Een paar keer per jaar'],
});
export const several = question('a4', 'SEVERAL_CHOICES', 'Welke dagen komen je uit?', {
  options: ['Maandag', 'Dinsdag', 'Woensdag'],
});
export const yesNo = question('a5', 'YES_NO', 'Wil je een keer gastheer zijn?', { required: true });
export const consent = question('a6', 'CONSENT', 'Je mag me ook uitnodigen voor andere bijeenkomsten', {
  help: 'Je kunt dit later intrekken.',
});
export const questions = [short, long, one, several, yesNo, consent];

export const english = question('e1', 'SHORT_TEXT', 'Where do you work?', { required: true, locale: 'EN' });

export const answerFault = {
  __typename: 'InvalidSignUp',
  message: 'Er klopt nog één ding niet.',
  // The second answer that was sent.
  faults: [{ path: ['answers', '1', 'choices'], message: 'Kies één van de antwoorden.' }],
} satisfies Answer;

export const questionsChanged = {
  __typename: 'InvalidSignUp',
  message: 'Er klopt nog één ding niet.',
  faults: [{ path: ['answers'], message: 'De vragen zijn veranderd. Kijk je antwoorden na.' }],
} satisfies Answer;

const { network } = formOf(open);
type Programme = NonNullable<StartFormQuery['programme']>;

export const programme: Programme = {
  slug: 'waardigheid-en-trots',
  title: 'Waardigheid en trots',
  locale: 'NL',
  contacts: [{ locale: 'NL', name: 'Programmabureau', role: null, email: 'programma@example.org', phone: null }],
  owner: network?.programme?.owner ?? null,
  themes: [
    { slug: 'personeel', name: 'Personeel en vrijwilligers', locale: 'NL' },
    { slug: 'technologie', name: 'Technologie', locale: 'NL' },
  ],
  signUp: {
    isOpen: true,
    regions: [
      { slug: 'groningen', name: 'Groningen', locale: 'NL' },
      { slug: 'zeeland', name: 'Zeeland', locale: 'NL' },
    ],
    privacyNotice: network?.signUp.privacyNotice ?? null,
  },
};

export const startForm = (change: Partial<Programme> = {}): StartFormQuery => ({
  programme: { ...programme, ...change },
  themes: { nodes: [{ slug: 'van-een-netwerk', name: 'Thema van een netwerk', locale: 'NL' }] },
});

export const startFault = {
  __typename: 'InvalidSignUp',
  message: 'Er kloppen twee dingen nog niet.',
  faults: [
    { path: ['start', 'organisationNames', '1'], message: 'Typ de naam van de organisatie.' },
    { path: ['start', 'regionSlug'], message: 'Deze regio is er niet meer. Kies opnieuw.' },
  ],
} satisfies Answer;
