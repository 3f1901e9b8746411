import { isUuid } from '../nodes/uuid.rules.ts';

const LONGEST = 300;
const signUpPage = /^\/desk\/aanmeldingen\/([^/]+)$/;

/**
 * Where somebody may be sent on after logging in: a page of the desk and nothing else, whatever an address bar or a mail says.
 * @returns null for anything else
 */
export function ownPath(asked: string | null | undefined): string | null {
  if (!asked?.startsWith('/desk') || asked.length > LONGEST) return null;
  // As a browser would read it: "\" is "/", tabs and newlines are left out, "..", "%2e%2e" go up.
  const base = new URL('https://desk.invalid');
  const url = URL.canParse(asked, base.href) ? new URL(asked, base.href) : null;
  if (url?.origin !== base.origin) return null;
  const { pathname } = url;
  const isOfDesk = pathname === '/desk' || pathname.startsWith('/desk/');
  const doesSomething = /^\/desk\/(login|oidc|graphql|files)(\/|$)/.test(pathname);
  return isOfDesk && !doesSomething ? pathname : null;
}

/** The sign-up whose page this is. */
export function signUpIn(path: string | null): string | null {
  const id = path === null ? undefined : signUpPage.exec(path)?.[1];
  return id !== undefined && isUuid(id) ? id : null;
}
