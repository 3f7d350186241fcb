// The services, through the gateway.
import {accessToken, tokenWasRefused} from './auth.js';
import {useCallback, useEffect, useState} from './dom.js';

const BASE = '/api/v1';
const UNDECIDED = 'sistem-kerja.undecided';

/** A refusal or a failure as the services describe it (RFC 9457). */
export class Problem extends Error {
  constructor(body, status) {
    super(body.title ?? 'problem');
    this.body = body;
    this.status = status;
  }

  get slug() {
    return (this.body.type ?? '').split(':').pop();
  }
}

/** The request did not arrive, or its answer did not. */
export class Unreachable extends Error {}

/** One must sign in again first. */
export class SessionEnded extends Error {}

async function call(path, {method = 'GET', body, file, headers = {}, signal} = {}) {
  const token = await accessToken();
  if (!token) {
    throw new SessionEnded();
  }
  let answer;
  try {
    answer = await fetch(BASE + path, {
      method,
      signal,
      cache: 'no-store',
      headers: {
        Authorization: 'Bearer ' + token,
        Accept: 'application/json',
        ...(body === undefined ? {} : {'Content-Type': 'application/json'}),
        ...headers,
      },
      body: file ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
  } catch (e) {
    if (e.name === 'AbortError') {
      throw e;
    }
    throw new Unreachable(e.message);
  }
  if (answer.status === 401) {
    tokenWasRefused(token);
    throw new SessionEnded();
  }
  if (!answer.ok && answer.status !== 304) {
    throw new Problem(await answer.json().catch(() => ({})), answer.status);
  }
  return answer;
}

/**
 * Reads.
 *
 * @param seen an event that the answer must contain: the read waits for it
 */
export async function get(path, {seen, signal} = {}) {
  if (!seen) {
    return (await call(path, {signal})).json();
  }
  const waiting = path + (path.includes('?') ? '&' : '?') + 'seen=' + seen;
  return (await call(waiting, {signal, headers: {Prefer: 'wait=15'}})).json();
}

/** Waits until the resource is no longer what it was; null if it still is after some seconds. */
export async function changed(path, version, signal) {
  const answer = await call(path, {
    signal, headers: {'If-None-Match': `"${version}"`, Prefer: 'wait=20'},
  });
  return answer.status === 304 ? null : answer.json();
}

export async function blob(path) {
  return (await call(path, {headers: {Accept: 'application/pdf'}})).blob();
}

/** A file that is made of what is sent; nothing is kept of it. */
export async function sketch(path, body) {
  return (await call(path, {
    method: 'POST', body, headers: {Accept: 'application/pdf', 'Idempotency-Key': crypto.randomUUID()},
  })).blob();
}

/** A drawing, as SVG. */
export async function drawing(path, {signal} = {}) {
  return (await call(path, {signal, headers: {Accept: 'image/svg+xml'}})).text();
}

/** Downloads a file under a name. */
export async function save(path, name) {
  const content = await (await call(path, {headers: {Accept: '*/*'}})).blob();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Sends content as it is. Each call is a request of its own. */
export async function upload(path, file, type) {
  const answer = await call(path, {
    method: 'POST', file, headers: {'Content-Type': type, 'Idempotency-Key': crypto.randomUUID()},
  });
  return answer.json();
}

const undecided = () => {
  try {
    return JSON.parse(sessionStorage.getItem(UNDECIDED)) ?? {};
  } catch {
    return {};
  }
};
const keepUndecided = all => sessionStorage.setItem(UNDECIDED, JSON.stringify(all));

// answers after which the same request may still be carried out
const MAY_COME_TRUE = new Set([408, 429, 500, 502, 503, 504]);

/**
 * Writes. The same request bears the same key until it has an answer: a second click, a retry after
 * a lost connection or a new sign-in does not do it twice.
 *
 * @param version of the stream that is written to, where it is known
 */
export async function send(method, path, body, {version} = {}) {
  const request = JSON.stringify([method, path, body ?? null, version ?? null]);
  const key = undecided()[request] ?? crypto.randomUUID();
  keepUndecided({...undecided(), [request]: key});
  const decided = () => {
    const {[request]: _, ...others} = undecided();
    keepUndecided(others);
  };
  try {
    const answer = await call(path, {
      method,
      body,
      headers: {
        'Idempotency-Key': key,
        ...(version === undefined ? {} : {'If-Match': `"${version}"`}),
      },
    });
    const receipt = answer.status === 204 ? null : await answer.json().catch(() => null);
    decided();
    return receipt;
  } catch (e) {
    if (e instanceof Problem && !MAY_COME_TRUE.has(e.status)) {
      decided();
    }
    throw e;
  }
}

const known = new Map();

export function forget(prefix) {
  [...known.keys()].filter(path => path.startsWith(prefix)).forEach(path => known.delete(path));
}

export function remember(path, data) {
  known.set(path, data);
}

/**
 * What a path says: at once what was known of it, and then what it says now.
 *
 * @param path null to read nothing
 * @param every milliseconds after which it is read again while the page is looked at
 */
export function useResource(path, {every} = {}) {
  const [, redraw] = useState(0);
  const [failure, setFailure] = useState(null);
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound(r => r + 1), []);

  useEffect(() => {
    if (!path) {
      return undefined;
    }
    const controller = new AbortController();
    let timer;
    const read = async () => {
      try {
        known.set(path, await get(path, {signal: controller.signal}));
        setFailure(null);
        redraw(n => n + 1);
      } catch (e) {
        if (e.name !== 'AbortError') {
          setFailure(e);
        }
      }
      if (every && !controller.signal.aborted) {
        timer = setTimeout(() => (document.hidden ? waitUntilSeen() : read()), every);
      }
    };
    const waitUntilSeen = () => {
      document.addEventListener('visibilitychange', read, {once: true, signal: controller.signal});
    };
    read();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [path, every, round]);

  return {data: path ? known.get(path) : undefined, failure, reload};
}
