import * as oidc from 'openid-client';
import type { OidcSettings } from './desk-environment.ts';
import type { Claims } from './oidc.rules.ts';

/** Seconds that the provider may take to answer. */
const PATIENCE = 10;

/** What this browser has to bring back, and what the code is worth nothing without. */
export interface Exchange {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Authorization code with PKCE (RFC 9700, 2.1.1), state and nonce. */
export class OidcClient {
  readonly #settings: OidcSettings;
  readonly #redirectUri: string;
  #found: Promise<oidc.Configuration> | undefined;

  constructor(settings: OidcSettings, redirectUri: string) {
    this.#settings = settings;
    this.#redirectUri = redirectUri;
  }

  /** Asked when first needed, so that we start while the provider is down; a failure is tried again the next time. */
  #configuration(): Promise<oidc.Configuration> {
    this.#found ??= this.#discover().catch((error: unknown) => {
      this.#found = undefined;
      throw error;
    });
    return this.#found;
  }

  async #discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const execute = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    const found = await oidc.discovery(issuer, clientId, undefined, oidc.None(), { execute, timeout: PATIENCE });
    if (clientSecret === null) return found;
    const metadata = found.serverMetadata();
    const methods = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const authentication = methods.includes('client_secret_basic')
      ? oidc.ClientSecretBasic(clientSecret)
      : oidc.ClientSecretPost(clientSecret);
    const configuration = new oidc.Configuration(metadata, clientId, clientSecret, authentication);
    configuration.timeout = PATIENCE;
    for (const each of execute) each(configuration);
    return configuration;
  }

  /** @returns where to send the browser */
  async begin(): Promise<{ url: string; exchange: Exchange }> {
    const configuration = await this.#configuration();
    const exchange = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    };
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#redirectUri,
      scope: 'openid email profile',
      state: exchange.state,
      nonce: exchange.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(exchange.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, exchange };
  }

  /**
   * @param search of the address that the provider sent the browser back to
   * @throws what openid-client throws: another state, a code that was used, a token that does not hold, a provider that is down
   */
  async finish(search: string, { state, nonce, codeVerifier }: Exchange): Promise<Claims> {
    const configuration = await this.#configuration();
    const tokens = await oidc.authorizationCodeGrant(configuration, new URL(`${this.#redirectUri}?${search}`), {
      pkceCodeVerifier: codeVerifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('There is no ID token, though it was expected.');
    const { staffRole, roleClaim, trustsAddress } = this.#settings;
    const isVouched = 'email' in claims && ('email_verified' in claims || trustsAddress);
    const isWhole = isVouched && (staffRole === null || roleClaim in claims);
    // SURFconext tells attributes only here.
    if (isWhole || !configuration.serverMetadata().userinfo_endpoint) return claims;
    return { ...(await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)), ...claims };
  }
}
