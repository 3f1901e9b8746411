import type { UID } from '@strapi/strapi';

/** The content types of the feed; a type's name there is the last part of its uid. Order: what is referred to comes first. */
export const fedTypes = [
  'api::owner.owner',
  'api::privacy-notice.privacy-notice',
  'api::theme.theme',
  'api::region.region',
  'api::target-group.target-group',
  'api::contact.contact',
  'api::programme.programme',
  'api::work-form.work-form',
  'api::network.network',
  'api::outcome.outcome',
  'api::partner-site.partner-site',
] as const satisfies readonly UID.ContentType[];

export type FedType = (typeof fedTypes)[number];

export const isFedType = (uid: string): uid is FedType => fedTypes.some((fed) => fed === uid);

export const feedName = (uid: FedType) => uid.slice(uid.indexOf('.') + 1);
