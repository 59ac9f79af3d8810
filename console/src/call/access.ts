/** The API key, where the server wants one: asked for, kept as long as the person says, and sent with what is asked. */

import { Store } from "./store";

export interface AccessView {
  key: string;
  /** Kept by this browser, not by this tab alone. */
  isKept: boolean;
  /** Why the person is being asked for a key; null while nobody is. */
  asks: string | null;
}

const NAME = "voiceloop-key";
const TRY_URL = "/v1/models";
const SECRETS_URL = "/v1/realtime/client_secrets";
export const WANTED = "This server wants an API key.";
const WRONG = "That is no key of this server, or no longer.";

/** What the browser's two storages are to us. */
export type KeyStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export class Access extends Store<AccessView> {
  private waiting: ((isEntered: boolean) => void)[] = [];

  constructor(
    private readonly tab: KeyStorage,
    private readonly device: KeyStorage,
  ) {
    const kept = device.getItem(NAME) ?? "";
    super({ key: tab.getItem(NAME) ?? kept, isKept: kept !== "", asks: null });
  }

  /** Ask the server, with the key where there is one. */
  readonly fetch = (path: string, init: RequestInit = {}): Promise<Response> => send(path, init, this.get().key);

  /** The same, and as long as the answer is that a key is wanted, ask the person for one. */
  async insist(path: string, init: RequestInit = {}): Promise<Response> {
    for (;;) {
      const { key } = this.get();
      const answer = await this.fetch(path, init);
      if (answer.status !== 401 || !(await this.ask(key === "" ? WANTED : WRONG))) return answer;
    }
  }

  /** A secret for one connection, since a WebSocket's headers, where the key would be, are not ours to write. */
  secret(): Promise<Response> {
    return this.insist(SECRETS_URL, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: '{"expires_after": {"seconds": 60}}',
    });
  }

  /** Ask the person; whether a key was entered. */
  ask(why: string): Promise<boolean> {
    this.change({ asks: why });
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Try a key; what is wrong with it, null when it is good and from now on in use. */
  async enter(key: string, isKept: boolean): Promise<string | null> {
    try {
      const answer = await send(TRY_URL, {}, key);
      if (answer.status === 401) return WRONG;
    } catch {
      return "The server cannot be reached.";
    }
    this.keep(key, isKept);
    this.answer(true);
    return null;
  }

  forget(): void {
    this.keep("", false);
    this.answer(false);
  }

  dismiss(): void {
    this.answer(false);
  }

  private keep(key: string, isKept: boolean): void {
    this.tab.removeItem(NAME);
    this.device.removeItem(NAME);
    if (key !== "") (isKept ? this.device : this.tab).setItem(NAME, key);
    this.change({ key, isKept });
  }

  private answer(isEntered: boolean): void {
    this.change({ asks: null });
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve(isEntered);
  }
}

/** A key is sent to this server and to nobody else: `path` begins with a slash. */
function send(path: string, init: RequestInit, key: string): Promise<Response> {
  const headers = new Headers(init.headers);
  // A header holds nothing but Latin-1: what cannot be sent is no key, and the server says so.
  if (key !== "") headers.set("Authorization", `Bearer ${/^[\x21-\x7e]+$/.test(key) ? key : "-"}`);
  return fetch(path, { ...init, headers });
}
