import type { FedType } from '../feed/fed-types.ts';
import { contacts } from './content/contacts.ts';
import { type Listed, regions, targetGroups, themes } from './content/lists.ts';
import { outcomes } from './content/outcomes.ts';
import { owners, privacyNotices } from './content/owners.ts';
import { partnerSites } from './content/partner-sites.ts';
import { programmes } from './content/programmes.ts';
import { workForms } from './content/work-forms.ts';
import type { DemoDocument } from './demo-document.ts';
import { asInTheCms } from './networks/questions.ts';
import { networks } from './networks.ts';
import { richText } from './rich-text.ts';

type Texts = Record<string, unknown>;

const listed =
  (uid: FedType) =>
  ([slug, nl, en]: Listed): DemoDocument => ({
    uid,
    key: { slug },
    nl: { name: nl[0], description: nl[1] },
    en: { name: en[0], description: en[1] },
  });

const withBlocks = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      typeof text === 'string' && (name === 'body' || name === 'afterSignUp') ? richText(text) : text,
    ]),
  );

const inside = (host?: { name: string; kvk: string }) => ({
  hostOrganisationName: host?.name ?? null,
  hostOrganisationKvk: host?.kvk ?? null,
});

/**
 * Everything in an order in which each document only refers to earlier ones.
 * @param demoOrigins of the partner site whose key is `pk_demo`
 */
export function* demoContent(demoOrigins: string[]): Generator<DemoDocument> {
  for (const { mailbox, privacyStatementUrl, nl, en } of owners) {
    yield { uid: 'api::owner.owner', key: { mailbox }, shared: { privacyStatementUrl }, nl, en };
  }
  for (const { version, owner, nl, en } of privacyNotices) {
    yield {
      uid: 'api::privacy-notice.privacy-notice',
      key: { version },
      relations: { owner: { uid: 'api::owner.owner', keys: [owner] } },
      nl: withBlocks(nl),
      en: withBlocks(en),
    };
  }
  yield* themes.map(listed('api::theme.theme'));
  yield* regions.map(listed('api::region.region'));
  yield* targetGroups.map(listed('api::target-group.target-group'));
  for (const { email, phone, nl, en } of contacts)
    yield { uid: 'api::contact.contact', key: { email }, shared: { phone: phone ?? null }, nl, en };
  for (const { slug, nl, en } of workForms)
    yield {
      uid: 'api::work-form.work-form',
      key: { slug },
      nl: workFormTexts(nl),
      ...(en && { en: workFormTexts(en) }),
    };
  for (const { slug, owner, host, picture, nl, en, ...related } of programmes) {
    yield {
      uid: 'api::programme.programme',
      key: { slug },
      shared: { visibility: 'PUBLIC', ...inside(host) },
      picture,
      relations: {
        owner: { uid: 'api::owner.owner', keys: [owner] },
        themes: { uid: 'api::theme.theme', keys: related.themes },
        contacts: { uid: 'api::contact.contact', keys: related.contacts },
        workForms: { uid: 'api::work-form.work-form', keys: related.workForms },
      },
      nl: withBlocks(nl),
      en: withBlocks(en),
    };
  }
  for (const { slug, programme, alsoIn = [], host, picture, signUp, questions = [], nl, en, ...network } of networks) {
    yield {
      uid: 'api::network.network',
      key: { slug },
      shared: {
        kind: network.kind,
        phase: network.phase ?? 'ACTIVE',
        endsOn: network.endsOn ?? null,
        visibility: network.visibility ?? 'PUBLIC',
        ...inside(host),
        signUp,
        questions: questions.map(asInTheCms),
      },
      picture,
      relations: {
        programme: { uid: 'api::programme.programme', keys: [programme] },
        alsoIn: { uid: 'api::programme.programme', keys: alsoIn },
        themes: { uid: 'api::theme.theme', keys: network.themes },
        regions: { uid: 'api::region.region', keys: network.regions ?? [] },
        targetGroups: { uid: 'api::target-group.target-group', keys: network.targetGroups },
        workForms: { uid: 'api::work-form.work-form', keys: network.workForms },
        contacts: { uid: 'api::contact.contact', keys: network.contacts },
      },
      nl: withBlocks({ ...nl }),
      ...(en && { en: withBlocks({ ...en }) }),
    };
  }
  for (const { slug, programme, nl, en, ...shared } of outcomes)
    yield {
      uid: 'api::outcome.outcome',
      key: { slug },
      shared,
      relations: { programme: { uid: 'api::programme.programme', keys: [programme] } },
      nl,
      en,
    };
  for (const { name, ...shared } of partnerSites(demoOrigins))
    yield { uid: 'api::partner-site.partner-site', key: { name }, nl: shared };
}

const lines = (texts: string[]) => texts.map((text) => ({ text }));

const workFormTexts = (
  form: { body?: string; steps: [string, string][]; rules: string[]; pitfalls: string[] } & Texts,
): Texts => ({
  ...form,
  ...(form.body && { body: richText(form.body) }),
  steps: form.steps.map(([title, text]) => ({ title, text })),
  rules: lines(form.rules),
  pitfalls: lines(form.pitfalls),
});
