/** The API, asked in somebody's name and for the section that they act for. */
const API = '/api/v1';
const PATIENCE_MS = 60_000;
const LONGEST_PAUSE_S = 5;

/** A no, in words for people. */
export class Problem extends Error {
  constructor(status, code, detail) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

const UNREACHABLE = new Problem(0, 'UNREACHABLE', 'サーバーにつながりません。ネットワークを確かめてください。');

export class Api {
  #token;
  #signedOut;

  /** @param signedOut what to do when the token is worth nothing any more */
  constructor(token, signedOut) {
    this.#token = token;
    this.#signedOut = signedOut;
    this.section = null;
  }

  forget() {
    this.#token = null;
  }

  async get(path, section = this.section) {
    return (await this.#patiently(path, {}, section)).json();
  }

  async post(path, body) {
    const request = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    };
    return (await this.#patiently(path, request, this.section)).json();
  }

  async file(path, type) {
    return (await this.#patiently(path, { headers: { Accept: type } }, this.section)).blob();
  }

  /** The bytes of a feed, as they come. */
  async stream(path, headers, signal) {
    return (await this.#once(path, { headers, signal }, this.section)).body;
  }

  /** Who is told to come back in a moment does. */
  async #patiently(path, request, section) {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await this.#once(path, request, section);
      } catch (problem) {
        if (problem.status !== 503 || Date.now() > end) {
          throw problem;
        }
        await new Promise((done) => setTimeout(done, problem.retryAfter));
      }
    }
  }

  async #once(path, request, section) {
    const headers = { ...request.headers, Authorization: `Bearer ${this.#token}` };
    if (section) {
      headers['X-Department'] = section;
    }
    const answer = await fetch(API + path, { ...request, headers, cache: 'no-store' })
      .catch((failure) => {
        throw request.signal?.aborted ? failure : UNREACHABLE;
      });
    if (answer.ok) {
      return answer;
    }
    const problem = await problemOf(answer);
    if (problem.status === 401) {
      this.#signedOut(problem);
    }
    throw problem;
  }
}

async function problemOf(answer) {
  const said = await answer.json().catch(() => ({}));
  const problem = new Problem(answer.status, said.code ?? '', said.detail ?? '処理できませんでした。');
  const pause = Number(answer.headers.get('Retry-After')) || 1;
  problem.retryAfter = 1000 * Math.min(pause, LONGEST_PAUSE_S);
  return problem;
}
