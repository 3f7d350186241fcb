// Sign-in: OpenID Connect, authorization code with PKCE. Tokens live in this tab only.
const SESSION = 'sistem-kerja.session';
const ATTEMPT = 'sistem-kerja.sign-in';
const CHANNEL = 'sistem-kerja.sign-in';
/** A token is renewed when it has this long to live. */
const RENEW_BEFORE_MS = 60_000;
const RENEWAL_TAKES_MS = 6_000;

let config;
let session = read(SESSION);
const listeners = new Set();

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

function keep(next) {
  session = next;
  if (next) {
    sessionStorage.setItem(SESSION, JSON.stringify(next));
  } else {
    sessionStorage.removeItem(SESSION);
  }
  listeners.forEach(listener => listener());
}

export function onSessionChange(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const isSignedIn = () => session != null;
export const claims = () => (session ? payload(session.accessToken) : null);

function payload(token) {
  try {
    const bytes = Uint8Array.from(
      atob(token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return {};
  }
}

const base64url = bytes =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

const redirectUri = () => location.origin + '/';

async function settings() {
  if (!config) {
    const answer = await fetch('/config.json');
    if (!answer.ok) {
      throw new Error('config.json: ' + answer.status);
    }
    const {issuer, clientId} = await answer.json();
    const found = await fetch(issuer.replace(/\/$/, '') + '/.well-known/openid-configuration');
    if (!found.ok) {
      throw new Error('openid-configuration: ' + found.status);
    }
    config = {issuer, clientId, endpoints: await found.json()};
  }
  return config;
}

async function authorizeUrl(attempt, more = {}) {
  const {clientId, endpoints} = await settings();
  const challenge =
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(attempt.verifier));
  const url = new URL(endpoints.authorization_endpoint);
  url.search = new URLSearchParams({
    response_type: 'code', client_id: clientId, redirect_uri: redirectUri(), scope: 'openid profile',
    state: attempt.state, nonce: attempt.nonce,
    code_challenge: base64url(challenge), code_challenge_method: 'S256',
    ...more,
  });
  return url.href;
}

const newAttempt = kind =>
  ({state: kind + '.' + random(), nonce: random(), verifier: random(), returnTo: location.hash});

/** Leaves the page for the sign-in form. */
export async function signIn() {
  const attempt = newAttempt('page');
  sessionStorage.setItem(ATTEMPT, JSON.stringify(attempt));
  location.assign(await authorizeUrl(attempt));
}

/**
 * Takes up a sign-in that has come back to this address. True if this window or frame is there for
 * nothing else.
 */
export async function completeSignIn() {
  const answer = new URLSearchParams(location.search);
  const state = answer.get('state');
  if (!state) {
    return false;
  }
  const result = {state, code: answer.get('code'), error: answer.get('error')};
  if (state.startsWith('window.')) {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(result);
    channel.close();
    window.close();
    return true;
  }
  const attempt = read(ATTEMPT);
  sessionStorage.removeItem(ATTEMPT);
  history.replaceState(null, '', '/' + (attempt?.returnTo || ''));
  if (attempt?.state === state && result.code) {
    await exchange(attempt, result.code);
  }
  return false;
}

async function exchange(attempt, code) {
  const {clientId} = await settings();
  const tokens = await tokenRequest({
    grant_type: 'authorization_code', code, redirect_uri: redirectUri(),
    client_id: clientId, code_verifier: attempt.verifier,
  });
  if (tokens.id_token && payload(tokens.id_token).nonce !== attempt.nonce) {
    throw new Error('the sign-in does not belong to this attempt');
  }
  keepTokens(tokens);
}

async function tokenRequest(parameters) {
  const {endpoints} = await settings();
  const answer =
    await fetch(endpoints.token_endpoint, {method: 'POST', body: new URLSearchParams(parameters)});
  if (!answer.ok) {
    throw new Error('token endpoint: ' + answer.status);
  }
  return answer.json();
}

function keepTokens(tokens) {
  keep({
    accessToken: tokens.access_token,
    idToken: tokens.id_token ?? session?.idToken,
    expiresAt: Date.now() + (tokens.expires_in ?? 300) * 1000,
  });
}

let renewal;

/** The token to send, renewed first if it is about to end; null if one must sign in again. */
export async function accessToken() {
  if (!session) {
    return null;
  }
  if (session.expiresAt - Date.now() < RENEW_BEFORE_MS && session.expiresAt > 0) {
    renewal ??= renew().finally(() => {
      renewal = undefined;
    });
    await renewal;
  }
  return session && session.expiresAt > Date.now() ? session.accessToken : null;
}

/** The next token without a word, as long as the session at the issuer lasts. */
async function renew() {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  try {
    const attempt = newAttempt('window');
    const answer = answerTo(attempt, RENEWAL_TAKES_MS);
    frame.src = await authorizeUrl(attempt, {prompt: 'none'});
    document.body.append(frame);
    await takeUp(attempt, await answer);
  } catch {
    // a token that is still good is used to its end; then one is asked to sign in again
  } finally {
    frame.remove();
  }
}

/** The server does not take the token any more. */
export function tokenWasRefused(token) {
  if (session && session.accessToken === token) {
    keep({...session, expiresAt: 0});
  }
}

/**
 * Signs the same person in again in a small window, so that this page keeps what has been typed.
 * Resolves when that is done.
 */
export async function signInAgain() {
  // opened before anything is awaited: later, the browser would take it for an advertisement
  const opened = window.open('about:blank', 'sistem-kerja-sign-in', 'popup,width=480,height=680');
  if (!opened) {
    await signIn();
    return;
  }
  const attempt = newAttempt('window');
  const answer = answerTo(attempt);
  opened.location.replace(await authorizeUrl(attempt));
  await takeUp(attempt, await answer);
}

/** What another window or frame brings back for this attempt. */
function answerTo(attempt, withinMs) {
  return new Promise((resolve, reject) => {
    const channel = new BroadcastChannel(CHANNEL);
    const timer = withinMs && setTimeout(() => {
      channel.close();
      reject(new Error('no answer from the issuer'));
    }, withinMs);
    channel.onmessage = ({data}) => {
      if (data.state === attempt.state) {
        clearTimeout(timer);
        channel.close();
        resolve(data);
      }
    };
  });
}

async function takeUp(attempt, {code, error}) {
  if (!code) {
    throw new Error(error ?? 'no code');
  }
  const before = claims()?.sub;
  await exchange(attempt, code);
  if (before && claims()?.sub !== before) {
    // another person's pages are not for these eyes
    location.reload();
  }
}

export async function signOut() {
  const idToken = session?.idToken;
  keep(null);
  sessionStorage.clear();
  const {clientId, endpoints} = await settings();
  if (!endpoints.end_session_endpoint || !idToken) {
    location.assign('/');
    return;
  }
  const url = new URL(endpoints.end_session_endpoint);
  url.search = new URLSearchParams({
    id_token_hint: idToken, client_id: clientId, post_logout_redirect_uri: redirectUri(),
  });
  location.assign(url.href);
}
