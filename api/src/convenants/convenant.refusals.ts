import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { DeskConvenant } from '../desk/desk-convenant.graphql.ts';
import type { DeskConvenantRow } from '../desk/desk-convenant.store.ts';
import { Refusal, type RefusalShape } from '../refusals.ts';
import type { InputFault } from '../typed-text/checked-input.ts';
import { InputFaultType } from '../typed-text/input-fault.graphql.ts';
import { typedTexts } from '../typed-text/typed-text.texts.ts';
import { convenantTexts } from './convenant.texts.ts';

interface InvalidConvenantShape extends RefusalShape {
  readonly type: 'InvalidConvenant';
  readonly faults: readonly InputFault[];
}
export const InvalidConvenant = builder.objectRef<InvalidConvenantShape>('InvalidConvenant').implement({
  description: 'Something in the input does not hold; every fault at once.',
  interfaces: [Refusal],
  fields: (t) => ({ faults: t.field({ type: [InputFaultType], resolve: ({ faults }) => [...faults] }) }),
});
export function invalidConvenant(locale: Locale, faults: readonly InputFault[]): InvalidConvenantShape {
  return { type: 'InvalidConvenant', message: typedTexts[locale].faults(faults.length), faults };
}

interface ConvenantSupersededShape extends RefusalShape {
  readonly type: 'ConvenantSuperseded';
  readonly by: DeskConvenantRow;
}
export const ConvenantSuperseded = builder.objectRef<ConvenantSupersededShape>('ConvenantSuperseded').implement({
  description: 'There is a newer version already.',
  interfaces: [Refusal],
  fields: (t) => ({ by: t.expose('by', { type: DeskConvenant }) }),
});
export function convenantSuperseded(locale: Locale, by: DeskConvenantRow): ConvenantSupersededShape {
  return { type: 'ConvenantSuperseded', message: convenantTexts[locale].superseded, by };
}
