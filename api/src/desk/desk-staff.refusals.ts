import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { Refusal, type RefusalShape } from '../refusals.ts';
import type { InputFault } from '../typed-text/checked-input.ts';
import { InputFaultType } from '../typed-text/input-fault.graphql.ts';
import { typedTexts } from '../typed-text/typed-text.texts.ts';
import { staffTexts } from './desk-staff.texts.ts';

interface InvalidStaffShape extends RefusalShape {
  readonly type: 'InvalidStaff';
  readonly faults: readonly InputFault[];
}
export const InvalidStaff = builder.objectRef<InvalidStaffShape>('InvalidStaff').implement({
  description: 'This is no mail address.',
  interfaces: [Refusal],
  fields: (t) => ({ faults: t.field({ type: [InputFaultType], resolve: ({ faults }) => [...faults] }) }),
});
export function invalidStaff(locale: Locale, faults: readonly InputFault[]): InvalidStaffShape {
  return { type: 'InvalidStaff', message: typedTexts[locale].faults(faults.length), faults };
}

interface AlreadyStaffShape extends RefusalShape {
  readonly type: 'AlreadyStaff';
}
export const AlreadyStaff = builder.objectRef<AlreadyStaffShape>('AlreadyStaff').implement({
  description: 'By an account, or by the environment.',
  interfaces: [Refusal],
});
export function alreadyStaff(locale: Locale, address: string): AlreadyStaffShape {
  return { type: 'AlreadyStaff', message: staffTexts[locale].alreadyStaff(address) };
}

interface LastStaffShape extends RefusalShape {
  readonly type: 'LastStaff';
}
export const LastStaff = builder.objectRef<LastStaffShape>('LastStaff').implement({
  description: 'Without this one nobody would be staff of the owner.',
  interfaces: [Refusal],
});
export function lastStaff(locale: Locale): LastStaffShape {
  return { type: 'LastStaff', message: staffTexts[locale].last };
}

interface StaffInEnvironmentShape extends RefusalShape {
  readonly type: 'StaffInEnvironment';
}
export const StaffInEnvironment = builder.objectRef<StaffInEnvironmentShape>('StaffInEnvironment').implement({
  description: 'Staff by DESK_STAFF too, which the desk does not change.',
  interfaces: [Refusal],
});
export function staffInEnvironment(locale: Locale): StaffInEnvironmentShape {
  return { type: 'StaffInEnvironment', message: staffTexts[locale].inEnvironment };
}
