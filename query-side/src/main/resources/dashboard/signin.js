/**
 * Signing in by authorization code with PKCE (RFC 7636). The token lives in this page's memory and
 * nowhere else; only what must outlive the way to the sign-in and back is kept, until it is used.
 */
const KEPT = 'madoguchi-sign-in';
const HERE = `${location.origin}/dashboard`;
const SIGNED_OUT = 'signed-out';

/** Where this server signs staff in itself, if no other does. */
const OURS = {
  authorization_endpoint: '/oauth2/authorize',
  token_endpoint: '/oauth2/token',
  end_session_endpoint: '/connect/logout',
};

export class SignIn {
  #configuration;
  #idToken = null;

  constructor(configuration) {
    this.#configuration = configuration;
  }

  /** What the address says on the way back: a token, why there is none, or nothing yet. */
  async outcome() {
    const asked = new URLSearchParams(location.search);
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
    sessionStorage.removeItem(KEPT);
    history.replaceState(null, '', `/dashboard${location.hash || kept?.hash || ''}`);
    if (asked.get('state') === SIGNED_OUT) {
      return { said: 'サインアウトしました。' };
    }
    if (asked.has('error') || asked.has('code') && asked.get('state') !== kept?.state) {
      return { said: 'サインインできませんでした。もう一度サインインしてください。' };
    }
    return asked.has('code') ? this.#exchanged(asked.get('code'), kept.verifier) : {};
  }

  async #exchanged(code, verifier) {
    const { token_endpoint: token } = await this.#endpoints();
    const answer = await fetch(token, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: this.#configuration.client,
        redirect_uri: HERE,
        code,
        code_verifier: verifier,
      }),
    });
    if (!answer.ok) {
      return { said: 'サインインできませんでした。もう一度サインインしてください。' };
    }
    const said = await answer.json();
    this.#idToken = said.id_token ?? null;
    return { token: said.access_token };
  }

  async start() {
    const verifier = random();
    const state = random();
    sessionStorage.setItem(KEPT, JSON.stringify({ verifier, state, hash: location.hash }));
    const { authorization_endpoint: authorization } = await this.#endpoints();
    location.assign(`${authorization}?${new URLSearchParams({
      response_type: 'code',
      client_id: this.#configuration.client,
      redirect_uri: HERE,
      scope: 'openid',
      state,
      code_challenge: await challenge(verifier),
      code_challenge_method: 'S256',
    })}`);
  }

  async end() {
    const { end_session_endpoint: end } = await this.#endpoints();
    location.assign(this.#idToken === null || !end
      ? `/dashboard?state=${SIGNED_OUT}`
      : `${end}?${new URLSearchParams({
        id_token_hint: this.#idToken,
        client_id: this.#configuration.client,
        post_logout_redirect_uri: HERE,
        state: SIGNED_OUT,
      })}`);
  }

  async #endpoints() {
    const { issuer } = this.#configuration;
    return issuer === null
      ? OURS
      : (await fetch(`${issuer}/.well-known/openid-configuration`)).json();
  }
}

function random() {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

async function challenge(verifier) {
  return base64url(new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
