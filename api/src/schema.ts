// Each import adds what a feature shows to the outside.
import './scalars.ts';
import './nodes/nodes.graphql.ts';
import './networks/network.graphql.ts';
import './programmes/programme.graphql.ts';
import './programmes/programme-sign-up.graphql.ts';
import './organisations/organisation.graphql.ts';
import './convenants/convenant.graphql.ts';
import './work-forms/work-form.graphql.ts';
import './outcomes/outcome.graphql.ts';
import './terms/term.graphql.ts';
import './sign-ups/sign-up.graphql.ts';
import './my-sign-up/my-sign-up.graphql.ts';
import './desk/viewer.graphql.ts';
import './desk/desk-details.graphql.ts';
import './desk/desk-person.graphql.ts';
import './desk/desk-owner.graphql.ts';
import './desk/desk-convenant.graphql.ts';
import './desk/decisions.graphql.ts';
import './desk/refused-mails.graphql.ts';
import './desk/start-request-done.graphql.ts';
import './desk/desk-session.graphql.ts';
import './organisations/organisation-candidates.graphql.ts';
import './organisations/confirm-organisation.graphql.ts';
import './organisations/add-organisation.graphql.ts';
import './organisations/correct-organisation.graphql.ts';
import './organisations/desk-organisation-list.graphql.ts';
import './organisations/merge-organisations.graphql.ts';
import './participations/end-participation.graphql.ts';
import './memberships/add-member.graphql.ts';
import './memberships/end-membership.graphql.ts';
import './memberships/import/import-members.graphql.ts';
import './convenants/change-convenant.graphql.ts';
import './memberships/export/export-participants.graphql.ts';

import { batchPerLevel } from './batch-per-level.ts';
import { builder } from './builder.ts';

export const schema = batchPerLevel(builder.toSchema({}));
