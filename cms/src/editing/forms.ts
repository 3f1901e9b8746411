import type { EditForm } from './edit-form.ts';
import { contact, regionForm, targetGroupForm, themeForm } from './forms/lists.ts';
import { network, signUp } from './forms/network.ts';
import { outcome } from './forms/outcome.ts';
import { owner, partnerKey, partnerOrigin, partnerSite, privacyNotice } from './forms/parties.ts';
import { programme } from './forms/programme.ts';
import { question } from './forms/question.ts';
import { line, step, workForm } from './forms/work-form.ts';

export const contentTypeForms: Record<string, EditForm> = {
  'api::network.network': network,
  'api::programme.programme': programme,
  'api::work-form.work-form': workForm,
  'api::outcome.outcome': outcome,
  'api::theme.theme': themeForm,
  'api::region.region': regionForm,
  'api::target-group.target-group': targetGroupForm,
  'api::contact.contact': contact,
  'api::owner.owner': owner,
  'api::privacy-notice.privacy-notice': privacyNotice,
  'api::partner-site.partner-site': partnerSite,
};

export const componentForms: Record<string, EditForm> = {
  'network.sign-up': signUp,
  'network.question': question,
  'work-form.step': step,
  'work-form.line': line,
  'partner-site.key': partnerKey,
  'partner-site.origin': partnerOrigin,
};
