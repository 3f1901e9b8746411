import { shownMark } from '../../abuse/fill-time.ts';
import { startApi } from '../../testing/api.ts';
import { formPages } from '../../testing/form-page.ts';
import {
  documentIdOf,
  organisationNamed,
  type PublishedNetwork,
  publish,
  questionIdOf,
} from '../../testing/publish.ts';
import type { PublishedQuestion } from '../../testing/published.ts';
import { publishSecrets } from '../../testing/secrets.ts';

export const longAgo = new Date('2026-01-01T00:00:00Z');

/** Hosted pages of what is said, beside those of `publishSecrets`; networks may belong to its programme `open`. */
export async function startSite(published: Parameters<typeof publish>[1], variables: NodeJS.ProcessEnv = {}) {
  const api = await startApi(variables);
  await publishSecrets(api.database);
  await publish(api.database, published);
  const pages = formPages(api.app);
  return {
    ...api,
    ...pages,
    openJustNow: pages.open,
    /** The form as it stands before somebody who took their time. */
    async open(url: string) {
      const form = await pages.open(url);
      const showing = { path: url.split('?', 1)[0] ?? '', key: form.values.key ?? '' };
      const shown = shownMark(api.keys, showing, longAgo);
      const values: typeof form.values = { ...form.values, shown };
      const send: typeof form.send = (change, headers) => form.send({ shown, ...change }, headers);
      return { values, send };
    },
    signUpsOf: (slug: string) => api.database.signUp.findMany({ where: { networkId: documentIdOf('NETWORK', slug) } }),
  };
}
export type Site = Awaited<ReturnType<typeof startSite>>;

/** Networks that somebody new cannot just join, by what stands in the way. */
export const unavailable: PublishedNetwork[] = [
  { slug: 'vol', programme: 'open', maximumOrganisations: 0, seatsPerOrganisation: 1 },
  { slug: 'vol-voor-nieuwe', programme: 'open', maximumOrganisations: 0 },
  { slug: 'dicht', programme: 'open', closesAt: new Date('2026-01-01T00:00:00Z'), contacts: ['Balie'] },
  { slug: 'straks', programme: 'open', opensAt: new Date('2099-01-01T00:00:00Z') },
  { slug: 'gestopt', programme: 'open', phase: 'ENDED' },
];

/** What the network `vragen` asks. */
export const questions: PublishedQuestion[] = [
  { label: 'Waarom?', kind: 'LONG_TEXT', required: true },
  { label: 'Welke dag?', kind: 'ONE_CHOICE', options: ['Maandag', 'Dinsdag'], required: true },
  { label: 'Welke thema’s?', kind: 'SEVERAL_CHOICES', options: ['Wonden', 'Vallen', 'Medicatie'] },
  { label: 'Was je er al bij?', kind: 'YES_NO' },
  { label: 'Mag je naam in de lijst?', kind: 'CONSENT' },
  { label: 'In het kort?', kind: 'SHORT_TEXT' },
];

/** Of the control for one of them. */
export const idOf = (index: number) => `answer-${questionIdOf('vragen', questions[index] ?? { label: '' })}`;

/** Networks to sign up for, two partner sites, and organisations that are known. */
export async function startSignUpSite(): Promise<Site> {
  const site = await startSite({
    networks: [
      {
        slug: 'noord',
        programme: 'open',
        title: 'Noord <&> "co"',
        english: { title: 'North' },
        afterSignUp: 'Je wordt gebeld.',
      },
      { slug: 'vragen', programme: 'open', questions },
      { slug: 'binnen', programme: 'open', hostOrganisationKvk: '12345678', hostOrganisationName: 'De Linde' },
      ...unavailable,
    ],
    partnerSites: [
      { key: 'pk_partner', origins: ['https://partner.example.nl'] },
      { key: 'pk_stopped', origins: ['https://partner.example.nl'], stopped: true },
    ],
  });
  const { database } = site;
  await organisationNamed(database, 'Zorggroep De Linde');
  await organisationNamed(database, 'Zorggroep De Eik');
  await database.organisation.update({
    where: { id: (await organisationNamed(database, 'De Linde')).id },
    data: { kvkNumber: '12345678', units: { create: { name: 'Team Rood' } } },
  });
  return site;
}
