/** How events travel. A transport lives as long as its connection; reconnecting is the call's matter. */

import type { ClientEvent, ServerEvent } from "../wire/events";
import type { Refusal } from "../wire/refusal";
import { WANTED } from "./access";

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

export const UNREACHABLE: Ending = { what: "The server cannot be reached.", retry: "later" };

/** What a refusal over HTTP means to a call. */
export function endingOf({ status, message }: Refusal): Ending {
  switch (status) {
    case 401:
      return { what: WANTED, retry: "never" };
    case 404:
    case 405:
      return { what: "This server takes no such calls.", retry: "never" };
    case 429:
    case 503:
      return { what: `The server takes no call now: ${message}`, retry: "later" };
    default:
      return { what: `The server refused: ${message}`, retry: status >= 500 ? "later" : "never" };
  }
}
