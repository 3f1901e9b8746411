// Every element in every state: what the gallery shows and what the accessibility tests run over.
import { lateStates } from './late-states.ts';
import { networkStates } from './network-states.ts';
import { signUpStates } from './sign-up-states.ts';
import type { State } from './state.ts';

export const states: readonly State[] = [...networkStates, ...signUpStates, ...lateStates];
