import * as z from 'zod';
import { type QuestionDefinition, questionId } from '../../questions/question.rules.ts';
import { searchable } from '../../search/searchable.ts';
import { firstInstantOf, lastInstantOf } from '../amsterdam-day.rules.ts';
import { renderBlocks } from '../blocks.rules.ts';
import { documentType, links, type PermanentRows, type Published, texts } from './document-type.ts';
import * as field from './fields.ts';

const limit = z
  .int()
  .nullish()
  .transform((number) => number ?? null);

/** One on each line. */
const options = z
  .string()
  .nullish()
  .transform((text) =>
    (text ?? '')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );

const question = z.object({
  kind: z.enum(['SHORT_TEXT', 'LONG_TEXT', 'ONE_CHOICE', 'SEVERAL_CHOICES', 'YES_NO', 'CONSENT']),
  required: z
    .boolean()
    .nullish()
    .transform((required) => required ?? false),
  labelNl: field.line,
  labelEn: field.optionalLine,
  helpNl: field.optionalLine,
  helpEn: field.optionalLine,
  optionsNl: options,
  optionsEn: options,
});

const fields = z.object({
  slug: field.slug,
  title: field.line,
  summary: z.string(),
  body: field.blocks,
  kind: z.enum(['LEARNING', 'EXPERT', 'FRONTRUNNER', 'EXPEDITION']),
  kindLabel: field.optionalLine,
  phase: z.enum(['IN_FORMATION', 'ACTIVE', 'ENDED']),
  endsOn: field.optionalDay,
  visibility: field.visibility,
  hostOrganisationName: field.optionalLine,
  hostOrganisationKvk: field.optionalLine,
  programme: field.relation,
  alsoIn: field.relations,
  image: field.optionalImage,
  contacts: field.relations,
  themes: field.relations,
  regions: field.relations,
  targetGroups: field.relations,
  workForms: field.relations,
  afterSignUp: field.blocks,
  signUp: z
    .object({
      opensOn: field.optionalDay,
      closesOn: field.optionalDay,
      minimumOrganisations: limit,
      maximumOrganisations: limit,
      counts: z.enum(['ORGANISATION', 'LOCATION']),
      seatsPerOrganisation: limit,
      minimumParticipants: limit,
      offerDays: limit,
      retentionMonths: limit,
      approval: z.enum(['NONE', 'NEW_ORGANISATIONS', 'EVERYONE']),
    })
    .nullish()
    .transform((rules) => rules ?? null),
  questions: z
    .array(question)
    .nullish()
    .transform((questions) => questions ?? []),
  createdAt: field.instant,
  updatedAt: field.instant,
});

type Fields = z.infer<typeof fields>;

export const network = documentType('Network', true, fields, (published, storedImages) => {
  const { documentId, leading, nl, en, visibility } = published;
  const questions = questionRows(documentId, leading.questions);
  return {
    content: {
      network: [
        {
          documentId,
          slug: leading.slug,
          kind: leading.kind,
          programmeId: leading.programme,
          hostOrganisationName: leading.hostOrganisationName,
          hostOrganisationKvk: leading.hostOrganisationKvk,
          imageKey: field.shownKey(leading.image, storedImages),
          questionIds: questions.map(({ id }) => id),
          ...field.lifetime(nl, en),
        },
      ],
      network_text: networkTexts(published),
      link: links(documentId, {
        THEME: leading.themes,
        REGION: leading.regions,
        TARGET_GROUP: leading.targetGroups,
        WORK_FORM: leading.workForms,
        CONTACT: leading.contacts,
        ALSO_IN: leading.alsoIn,
      }),
    },
    permanent: {
      network: { documentId, visibility, ...rules(leading) },
      questions,
      slug: { kind: 'NETWORK', slug: leading.slug, documentId },
    },
  };
});

function networkTexts(published: Published<Fields>) {
  const { hostOrganisationName: host } = published.leading;
  return texts(published).map(({ key, text }) => {
    const body = field.body(text.body);
    const afterSignUp = renderBlocks(text.afterSignUp);
    return {
      ...key,
      title: text.title,
      kindLabel: text.kindLabel,
      summary: text.summary,
      ...body,
      afterSignUpHtml: afterSignUp?.html ?? null,
      afterSignUpText: afterSignUp?.text ?? null,
      imageAlternativeText: text.image?.alternativeText ?? null,
      searchText: searchable(
        [text.title, text.kindLabel, text.summary, body.bodyText, host].filter((part) => part).join('\n'),
      ),
    };
  });
}

/** The same question twice is asked once; consent can always be refused, whatever the CMS let through. */
function questionRows(networkId: string, definitions: QuestionDefinition[]) {
  const rows = definitions.map((definition) => {
    const asked = { ...definition, required: definition.required && definition.kind !== 'CONSENT' };
    return { id: questionId(networkId, asked), networkId, ...asked };
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** A network without sign-up rules is open, and a person decides on each sign-up. */
function rules({
  signUp,
  ...network
}: Fields): Omit<NonNullable<PermanentRows['network']>, 'documentId' | 'visibility'> {
  return {
    programmeId: network.programme,
    phase: network.phase,
    endsAt: network.endsOn ? lastInstantOf(network.endsOn) : null,
    hostOrganisationKvk: network.hostOrganisationKvk,
    approval: signUp?.approval ?? 'EVERYONE',
    opensAt: signUp?.opensOn ? firstInstantOf(signUp.opensOn) : null,
    closesAt: signUp?.closesOn ? lastInstantOf(signUp.closesOn) : null,
    counts: signUp?.counts ?? 'ORGANISATION',
    minimumOrganisations: signUp?.minimumOrganisations ?? null,
    maximumOrganisations: signUp?.maximumOrganisations ?? null,
    seatsPerOrganisation: signUp?.seatsPerOrganisation ?? null,
    minimumParticipants: signUp?.minimumParticipants ?? null,
    offerDays: signUp?.offerDays ?? 7,
    retentionMonths: signUp?.retentionMonths ?? 24,
  };
}
