import { SignUpActor, SignUpStatus } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';

export const SignUpStatusEnum = builder.enumType(SignUpStatus, {
  name: 'SignUpStatus',
  description:
    'RECEIVED → CONFIRMED → (IN_REVIEW) → ACCEPTED | WAITLISTED | DECLINED; WAITLISTED → OFFERED → ACCEPTED, or back once, then EXPIRED; WAITLISTED → IN_REVIEW where nobody decided and somebody has to after all, since the organisation left; WITHDRAWN from any live one.',
});

export const SignUpActorEnum = builder.enumType(SignUpActor, {
  name: 'SignUpActor',
  description: 'Who made a step. SYSTEM: rules alone, such as a place that came free or a term that passed.',
});
