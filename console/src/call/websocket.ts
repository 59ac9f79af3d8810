/** Realtime events over a WebSocket; a dropped connection may come back to the same session. */

import type { HeardPart } from "../audio/playout";
import { type ClientEvent, parseEvent } from "../wire/events";
import { refusalOf } from "../wire/refusal";
import type { Access } from "./access";
import { type Ending, endingOf, type Transport, type TransportListener, UNREACHABLE } from "./transport";

export interface Resumption {
  token: string;
  afterEvent: string;
  heard: HeardPart | null;
}

const SUBPROTOCOL = "realtime";
const KEY_SUBPROTOCOL = "openai-insecure-api-key.";
const NOT_RESUMED = 4404;

export class WebSocketTransport implements Transport {
  readonly carriesSound = true;
  private socket: WebSocket | null = null;
  private isOver = false;

  constructor(
    private readonly listener: TransportListener,
    resumption: Resumption | null,
    access: Access,
  ) {
    this.open(access, resumption).catch(() => this.end(UNREACHABLE));
  }

  send(event: ClientEvent): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(event));
  }

  close(): void {
    this.isOver = true;
    this.socket?.close(1000);
  }

  /** The secret comes first even where nobody needs a key: over HTTP a refusal has a reason, a socket's has none. */
  private async open(access: Access, resumption: Resumption | null): Promise<void> {
    const answer = await access.secret();
    if (this.isOver) return;
    if (!answer.ok) {
      this.end(endingOf(await refusalOf(answer)));
      return;
    }
    const { value }: { value: string } = await answer.json();
    if (this.isOver) return;
    const socket = new WebSocket(realtimeUrl(location, resumption), [SUBPROTOCOL, KEY_SUBPROTOCOL + value]);
    this.socket = socket;
    let isOpened = false;
    socket.onopen = () => {
      isOpened = true;
      if (!this.isOver) this.listener.opened();
    };
    socket.onmessage = ({ data }) => {
      const event = parseEvent(data);
      if (event !== null && !this.isOver) this.listener.told(event);
    };
    socket.onclose = ({ code, reason }) => this.end(isOpened ? ending(code, reason) : NOT_TAKEN);
  }

  private end(ending: Ending): void {
    if (this.isOver) return;
    this.isOver = true;
    this.listener.ended(ending);
  }
}

/** It had just given a secret, so it is there. */
const NOT_TAKEN: Ending = { what: "The server takes no call now.", retry: "later" };

export function realtimeUrl(page: { protocol: string; host: string }, resumption: Resumption | null): string {
  const url = new URL(`${page.protocol === "https:" ? "wss:" : "ws:"}//${page.host}/v1/realtime`);
  url.searchParams.set("resumable", "true");
  if (resumption !== null) {
    url.searchParams.set("resume", resumption.token);
    url.searchParams.set("after_event", resumption.afterEvent);
    if (resumption.heard !== null) {
      url.searchParams.set("item_id", resumption.heard.itemId);
      url.searchParams.set("heard_ms", resumption.heard.heardMs.toFixed(1));
    }
  }
  return url.href;
}

export function ending(code: number, reason: string): Ending {
  switch (code) {
    case 1000:
      return { what: "The server ended the session.", retry: "never" };
    case 1008:
      return { what: `The server refused: ${reason || "no reason was told"}`, retry: "never" };
    case 1013:
      return { what: "The server has no room for another call.", retry: "later" };
    case NOT_RESUMED:
      return { what: "The session is over.", retry: "now" };
    default:
      return { what: "The connection was lost.", retry: "later" };
  }
}
