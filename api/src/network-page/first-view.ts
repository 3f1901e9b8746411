import { randomBytes } from 'node:crypto';
import type { FormView } from '@leerkring/widgets/hosted/form.ts';
import { Filled } from '@leerkring/widgets/hosted/form-filled.ts';

/** A form that nobody filled in yet. */
export const emptyView: Pick<FormView, 'filled' | 'faults'> = { filled: new Filled(), faults: [] };

/** One for each form that is shown for the first time: sent twice, it is one sign-up. */
export const newKey = () => randomBytes(24).toString('base64url');
