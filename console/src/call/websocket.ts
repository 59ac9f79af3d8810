/** Realtime events over a WebSocket; a dropped connection may come back to the same session. */

import type { HeardPart } from "../audio/playout";
import { type ClientEvent, parseEvent } from "../wire/events";
import type { Ending, Transport, TransportListener } from "./transport";

export interface Resumption {
  token: string;
  afterEvent: string;
  heard: HeardPart | null;
}

const NOT_RESUMED = 4404;

export class WebSocketTransport implements Transport {
  readonly carriesSound = true;
  private readonly socket: WebSocket;

  constructor(listener: TransportListener, resumption: Resumption | null) {
    this.socket = new WebSocket(realtimeUrl(location, resumption), ["realtime"]);
    this.socket.onopen = () => listener.opened();
    this.socket.onmessage = ({ data }) => {
      const event = parseEvent(data);
      if (event !== null) listener.told(event);
    };
    this.socket.onclose = ({ code, reason }) => listener.ended(ending(code, reason));
  }

  send(event: ClientEvent): void {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(event));
  }

  close(): void {
    this.socket.onopen = this.socket.onmessage = this.socket.onclose = null;
    this.socket.close(1000);
  }
}

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
