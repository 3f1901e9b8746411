import { SignUpDocument, type SignUpInput, type SignUpMutation } from '@leerkring/schema/generated/graphql.ts';
import { loadPart } from '../parts.ts';
import { write } from '../transport.ts';
import { newIdempotencyKey } from './idempotency-key.ts';
import type { Prover } from './proof.part.ts';

/** One form's way to the API. */
export class Sending {
  /** What was sent last without an answer: the same again goes with the same key and proof. */
  #unanswered: { form: string; input: SignUpInput } | undefined;
  #prover: Promise<Prover | undefined> | undefined;

  /** From the first letter on, so that nobody waits for it. A page without https has no `subtle`. */
  async prove(api: string): Promise<void> {
    if (!crypto.subtle) return;
    this.#prover ??= loadPart(() => import('./proof.part.ts')).then((part) => part && new part.Prover(api));
    (await this.#prover)?.begin();
  }

  /** @throws when it is unknown whether the API did what was asked */
  async send(api: string, form: Omit<SignUpInput, 'idempotencyKey'>): Promise<SignUpMutation['signUp']> {
    const asText = JSON.stringify(form);
    if (this.#unanswered?.form !== asText) {
      const proof = await (await this.#prover)?.take();
      this.#unanswered = { form: asText, input: { ...form, proof, idempotencyKey: newIdempotencyKey() } };
    }
    const { signUp } = await write(api, SignUpDocument, { input: this.#unanswered.input });
    this.#unanswered = undefined;
    // A proof counts once: who puts something right sends another.
    if (signUp.__typename !== 'SignUpReceived') this.prove(api);
    return signUp;
  }
}
