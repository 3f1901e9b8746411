import { SignUpDocument, type SignUpInput } from '@leerkring/schema/generated/graphql.ts';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../testing/api.ts';
import { faultsIn } from '../testing/looked-at.ts';
import { linkIn, openMailbox } from '../testing/mailbox.ts';
import { organisationNamed, publish } from '../testing/publish.ts';
import { chosen, filledIn } from '../testing/sign-up-form.ts';
import { startVisitedApi, type VisitedApi } from '../testing/visited-api.ts';

let api: VisitedApi;
let mailbox: Awaited<ReturnType<typeof openMailbox>>;

beforeAll(async () => {
  mailbox = await openMailbox();
  api = await startVisitedApi({ SMTP_URL: mailbox.url });
  await publish(api.database, {
    programmes: [{ slug: 'programma' }],
    networks: [
      {
        slug: 'welzijn',
        title: 'Welzijn',
        english: { title: 'Welfare' },
        programme: 'programma',
        approval: 'NONE',
        maximumOrganisations: 1,
        seatsPerOrganisation: 1,
        contacts: ['Netwerkmanager welzijn'],
        afterSignUp: 'Je krijgt een uitnodiging.',
      },
    ],
  });
});
afterAll(async () => {
  await api.close();
  await mailbox.close();
});

/** As the element sends it. */
async function signUp(input: SignUpInput): Promise<string> {
  const response = await fetch(`${api.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: api.origin },
    body: JSON.stringify({ documentId: SignUpDocument.__meta__?.hash, variables: { input } }),
  });
  return ((await response.json()) as Answer).data.signUp.__typename;
}

/** Opens what a mail to this person leads to, as somebody without a script and without a mouse. */
async function openNextMail(address: string, subject: RegExp): Promise<Page> {
  expect(await api.runJobs()).toEqual([]);
  const mail = await mailbox.next(address);
  expect(mail.subject).toMatch(subject);
  const link = linkIn(mail, '/aanmelding/');
  expect(link.startsWith(api.origin)).toBe(true);
  expect(await faultsOn(link)).toEqual([]);
  const page = await api.browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto(link);
  return page;
}

async function faultsOn(link: string) {
  const page = await api.browser.newPage({ bypassCSP: true });
  await page.goto(link);
  const faults = await faultsIn(page);
  await page.close();
  return faults;
}

async function press(page: Page, ...names: string[]) {
  for (const name of names) {
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('Tab');
      if ((await page.locator(':focus').textContent())?.trim() === name) break;
    }
    expect((await page.locator(':focus').textContent())?.trim()).toBe(name);
    await page.keyboard.press('Enter');
  }
}

const sees = (page: Page, state: string) => page.getByRole('heading', { name: state, exact: true }).waitFor();

test('one takes part and withdraws, the other waits, is offered the place and takes it', {
  timeout: 60_000,
}, async () => {
  const employer = chosen(await organisationNamed(api.database, 'De Linde'));
  const ada = { name: 'Ada Voorbeeld', email: 'ada@linde.example' };
  const bo = { name: 'Bo Voorbeeld', email: 'bo@linde.example' };

  expect(await signUp(filledIn('welzijn', { ...employer, person: ada }))).toBe('SignUpReceived');
  const adaConfirms = await openNextMail(ada.email, /^Bevestig/);
  await sees(adaConfirms, 'Nog niet bevestigd');
  await press(adaConfirms, 'Bevestig mijn aanmelding');
  await sees(adaConfirms, 'Je doet mee');
  await adaConfirms.getByText('Dank je wel. Je aanmelding is bevestigd.').waitFor();
  await adaConfirms.getByText('Je krijgt een uitnodiging.').waitFor();
  // Whom to ask.
  await adaConfirms.getByRole('link', { name: 'contact@example.org' }).waitFor();

  const waits = { ...employer, person: bo, waitingList: true, locale: 'EN' as const };
  expect(await signUp(filledIn('welzijn', waits))).toBe('SignUpReceived');
  const boConfirms = await openNextMail(bo.email, /^Confirm/);
  await press(boConfirms, 'Confirm my sign-up');
  await sees(boConfirms, 'On the waiting list');
  await boConfirms.getByText('You are number 1 on the waiting list.').waitFor();

  const adaWithdraws = await openNextMail(ada.email, /^Welkom bij Welzijn/);
  await press(adaWithdraws, 'Afmelden', 'Ja, meld mij af');
  await sees(adaWithdraws, 'Afgemeld');

  await openNextMail(bo.email, /^You are on the waiting list of Welfare/);
  const boAccepts = await openNextMail(bo.email, /^There is a place for you in Welfare/);
  await sees(boAccepts, 'There is a place for you');
  await boAccepts.getByText(/We hold the place for you until/).waitFor();
  await press(boAccepts, 'Yes, I take the place');
  await sees(boAccepts, 'You take part');

  // The link from before is used up: it shows what stands, and can ask for a new one.
  await boConfirms.reload();
  await sees(boConfirms, 'You take part');
  await press(boConfirms, 'Mail me a new link');
  await boConfirms.getByText(/We sent you a mail with a new link/).waitFor();
  expect(await api.database.network.findMany()).toMatchObject([
    { organisationCount: 1, participantCount: 1, waitingListCount: 0, offeredOrganisations: 0 },
  ]);
});
