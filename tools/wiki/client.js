// A small client for MediaWiki's action API, for the seed and the tests. It keeps a session of its own.

/** An answer of the wiki that says no. */
export class WikiApiError extends Error {
  name = 'WikiApiError';
  /** @param {string} code @param {string} info @param {unknown} answer */
  constructor(code, info, answer) {
    super(`${code}: ${info}`);
    this.code = code;
    this.answer = answer;
  }
}

/** @typedef {Record<string, string | number | boolean | readonly string[] | undefined>} Params */

/** @param {Params} params */
function encode(params) {
  const body = new URLSearchParams();
  for (const [key, value] of Object.entries({format: 'json', formatversion: 2, ...params}))
    if (value === true) body.set(key, '1');
    else if (value !== undefined && value !== false)
      body.set(key, Array.isArray(value) ? value.join('|') : String(value));
  return body;
}

export class WikiClient {
  /** @type {Map<string, string>} */
  #cookies = new Map();
  #url;
  #switches;

  /**
   * @param {string} url of the wiki, without a slash at the end
   * @param {{switches?: readonly string[]}} [options] test switches sent with every request
   */
  constructor(url, {switches = []} = {}) {
    this.#url = url;
    this.#switches = switches;
  }

  /**
   * @param {string} path
   * @param {RequestInit} [init]
   * @returns {Promise<Response>}
   */
  async fetch(path, init = {}) {
    const headers = new Headers(init.headers);
    if (this.#cookies.size > 0)
      headers.set(
        'cookie',
        [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      );
    if (this.#switches.length > 0) headers.set('x-test-switch', this.#switches.join(','));
    const response = await fetch(this.#url + path, {redirect: 'manual', ...init, headers});
    for (const cookie of response.headers.getSetCookie()) {
      const [pair] = cookie.split(';');
      const at = pair.indexOf('=');
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  async #read(response) {
    const text = await response.text();
    let answer;
    try {
      answer = JSON.parse(text);
    } catch {
      throw new WikiApiError(`http-${response.status}`, text.slice(0, 200), text);
    }
    if (answer.error) throw new WikiApiError(answer.error.code, answer.error.info, answer);
    return answer;
  }

  /** @param {Params} params */
  async get(params) {
    return this.#read(await this.fetch(`/api.php?${encode(params)}`));
  }

  /** @param {Params} params */
  async post(params) {
    return this.#read(await this.fetch('/api.php', {method: 'POST', body: encode(params)}));
  }

  /** @param {'csrf' | 'login' | 'createaccount' | 'userrights'} type */
  async token(type = 'csrf') {
    const {query} = await this.get({action: 'query', meta: 'tokens', type});
    return query.tokens[`${type}token`];
  }

  /** @param {Params} params of a module that wants a CSRF token */
  async write(params) {
    return this.post({
      ...params,
      token: await this.token(params.action === 'userrights' ? 'userrights' : 'csrf'),
    });
  }

  /** @param {{name: string, password: string}} account */
  async login({name, password}) {
    const {clientlogin} = await this.post({
      action: 'clientlogin',
      username: name,
      password,
      loginreturnurl: `${this.#url}/`,
      logintoken: await this.token('login'),
    });
    if (clientlogin.status !== 'PASS')
      throw new WikiApiError('login', clientlogin.message ?? clientlogin.status, clientlogin);
    return this;
  }

  /**
   * All items of a list, continuation followed.
   * @param {Params & {list: string}} params
   * @returns {Promise<any[]>}
   */
  async list(params) {
    const items = [];
    let more = {};
    do {
      const answer = await this.get({action: 'query', ...params, ...more});
      items.push(...(answer.query?.[params.list] ?? []));
      more = answer.continue;
    } while (more);
    return items;
  }

  /** @param {string} title @param {string} text @param {string} [summary] */
  async edit(title, text, summary = '') {
    const {edit} = await this.write({action: 'edit', title, text, summary});
    if (edit.result !== 'Success') throw new WikiApiError('edit', JSON.stringify(edit), edit);
    return edit;
  }

  /** The session as Playwright's `context.addCookies` takes it. */
  browserCookies() {
    return [...this.#cookies].map(([name, value]) => ({name, value, url: this.#url}));
  }
}
