import type { Core, UID } from '@strapi/strapi';

const write = ['create', 'read', 'update', 'delete', 'publish'] as const;

/** Who is responsible for personal data is settled by an administrator; an editor only chooses from it. */
const readOnly = ['api::owner.owner', 'api::privacy-notice.privacy-notice'] as const satisfies UID.ContentType[];
const edited = [
  'api::network.network',
  'api::programme.programme',
  'api::work-form.work-form',
  'api::outcome.outcome',
  'api::theme.theme',
  'api::region.region',
  'api::target-group.target-group',
  'api::contact.contact',
] as const satisfies UID.ContentType[];

const uploads = ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'];

/** What an editor may do, no more: partner sites, accounts, tokens, locales and settings belong to administrators. */
function editorPermissions(strapi: Core.Strapi) {
  const grant = (action: string, subject: UID.ContentType) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject,
    properties: {
      locales: ['nl', 'en'],
      // Deleting and publishing concern a whole document; Strapi gives these actions no fields.
      ...(action === 'delete' || action === 'publish' ? {} : { fields: fieldsOf(strapi, subject) }),
    },
    conditions: [],
  });
  return [
    ...edited.flatMap((subject) => write.map((action) => grant(action, subject))),
    ...readOnly.map((subject) => grant('read', subject)),
    ...uploads.map((action) => ({ action: `plugin::upload.${action}`, subject: null, properties: {}, conditions: [] })),
  ];
}

/** Field paths as Strapi wants them: those of a component one by one. */
function fieldsOf(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  return strapi
    .service('admin::content-type')
    .getNestedFields(strapi.contentTypes[uid], { components: strapi.components });
}

/** Actions of administrators that only lead away: a shop on the web, and a schema editor that is read-only outside development. */
const useless = ['admin::marketplace.read', 'plugin::content-type-builder.read'];

/** Grants on every start: a field that was added since then is otherwise invisible to editors. The unused Author role goes. */
export async function roles(strapi: Core.Strapi): Promise<void> {
  const service = strapi.service('admin::role');
  const [editor, author] = await Promise.all(
    ['strapi-editor', 'strapi-author'].map((code) => service.findOne({ code })),
  );
  if (editor) {
    await service.assignPermissions(editor.id, editorPermissions(strapi));
    if (editor.name !== 'Redacteur') {
      await service.update(
        { id: editor.id },
        { name: 'Redacteur', description: 'Maakt en publiceert netwerken, programma’s en werkvormen.' },
      );
    }
  }
  // Strapi grants these to administrators again on every start.
  await strapi.db.query('admin::permission').deleteMany({ where: { action: { $in: useless } } });
  if (author && (await service.getUsersCount(author.id)) === 0) await service.deleteByIds([author.id]);
}
