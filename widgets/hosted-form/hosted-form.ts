// Runs on our own pages with a form: does the work that lets more sign-ups through from one network, such as a hospital's. Without it
// the form is sent as it stands.
import { Prover } from '../sign-up/proof.part.ts';

const form = document.querySelector<HTMLFormElement>('form[method=post]');
const proof = form?.querySelector<HTMLInputElement>('[name=proof]');
// A page without https has no `subtle`.
if (form && proof && crypto.subtle) {
  const prover = new Prover(location.origin);
  const status = form.querySelector<HTMLElement>('[role=status]');
  let isSending = false;
  form.addEventListener('input', () => prover.begin());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (isSending) return;
    isSending = true;
    if (status) status.textContent = status.dataset.sending ?? '';
    proof.value = (await prover.take()) ?? '';
    form.submit();
  });
  // Back from the next page, it can be sent again.
  addEventListener('pageshow', () => {
    isSending = false;
    if (status) status.textContent = '';
  });
}
