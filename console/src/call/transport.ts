/** How events travel. A transport lives as long as its connection; reconnecting is the call's matter. */

import type { ClientEvent, ServerEvent } from "../wire/events";

export type TransportName = "websocket" | "webrtc";

export interface Ending {
  /** What happened, for a person. */
  what: string;
  retry: "never" | "now" | "later";
}

export interface TransportListener {
  opened(): void;
  told(event: ServerEvent): void;
  /** Called once, and not after `close`. */
  ended(ending: Ending): void;
}

export interface Transport {
  /** Whether sound goes as events; a media track sends it by itself. */
  readonly carriesSound: boolean;
  send(event: ClientEvent): void;
  close(): void;
}
