import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { focused } from '../../testing/page.ts';
import { answer, button, down, expectAccessible, expectFocus, open, variablesOf } from '../testing/desk.ts';

const path = '/desk/netwerken/n1';
const addresses = ['hanna.bos@example.org', 'joris@example.org'];

afterEach(() => vi.restoreAllMocks());

it.each([
  ['wachtlijst', 'WAITING_LIST'],
  ['besluiten', 'DECISIONS'],
])('saves the list under the tab %s', async (tab, list) => {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  answer({
    ExportParticipants: () => ({
      exportParticipants: { __typename: 'ExportedFile', fileName: 'lijst.xlsx', mediaType: 'x/y', base64: btoa('x') },
    }),
  });
  const desk = await open(`${path}/${tab}`);
  await button('Opslaan als Excel').click();
  await expect.poll(() => saved).toEqual(['lijst.xlsx']);
  expect(variablesOf('ExportParticipants')).toMatchObject([{ network: 'n1', format: 'XLSX', list }]);
  await expect.element(button('Kopieer alle e-mailadressen')).not.toBeInTheDocument();
  await expectAccessible(desk);
});

it('copies the addresses of who takes part, for the Bcc of a mail', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  answer({ CopyAddresses: () => ({ copyAddresses: { __typename: 'CopiedAddresses', addresses } }) });
  await open(`${path}/deelnemers`);
  await button('Kopieer alle e-mailadressen').click();
  await expectFocus('2 e-mailadressen gekopieerd. Plak ze in het veld Bcc');
  expect(write).toHaveBeenCalledExactlyOnceWith('hanna.bos@example.org; joris@example.org');
});

it('shows the addresses where the browser does not copy them', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
  answer({ CopyAddresses: () => ({ copyAddresses: { __typename: 'CopiedAddresses', addresses } }) });
  const desk = await open(`${path}/deelnemers`);
  await button('Kopieer alle e-mailadressen').click();
  const field = page.getByLabelText('2 e-mailadressen');
  await expect.element(field).toHaveValue('hanna.bos@example.org; joris@example.org');
  await expect.poll(() => focused()?.id).toBe('addresses');
  await expectAccessible(desk);
});

it('shows them too where there is no clipboard', async () => {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
  answer({
    CopyAddresses: () => ({ copyAddresses: { __typename: 'CopiedAddresses', addresses: addresses.slice(1) } }),
  });
  await open(`${path}/deelnemers`);
  await button('Kopieer alle e-mailadressen').click();
  await expect.element(page.getByLabelText('1 e-mailadres')).toHaveValue('joris@example.org');
});

it('says why they are not copied', async () => {
  answer({
    CopyAddresses: () => ({ copyAddresses: { __typename: 'TooManyAddresses', message: 'Dit zijn er te veel.' } }),
  });
  await open(`${path}/deelnemers`);
  await button('Kopieer alle e-mailadressen').click();
  await expectFocus('Dit zijn er te veel.');
  answer({ CopyAddresses: down });
  await button('Kopieer alle e-mailadressen').click();
  await expectFocus('Het is niet gelukt.');
});
