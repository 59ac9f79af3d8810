/** What the page shows of a call. */

import type { SourceName } from "../audio/input";
import { type Conversation, NOTHING_YET } from "../conversation/state";
import type { TransportName } from "./transport";

/** off; starting (permissions, models of sound, first connection); live; waiting to try again. */
export type Phase = "off" | "starting" | "live" | "waiting";

export interface OwnSession {
  id: string;
  beganMs: number;
  transport: TransportName;
}

export interface CallView {
  phase: Phase;
  source: SourceName | null;
  transport: TransportName;
  /** Of reconnecting: why, which try is next, and when (Date.now()). */
  trouble: string;
  attempt: number;
  retryAtMs: number;
  roundTripMs: number | null;
  isPlaying: boolean;
  isSampleOver: boolean;
  /** Why the last call ended or could not begin. */
  problem: string | null;
  conversation: Conversation;
  sessions: readonly OwnSession[];
}

export const AT_REST: CallView = {
  phase: "off",
  source: null,
  transport: "websocket",
  trouble: "",
  attempt: 0,
  retryAtMs: 0,
  roundTripMs: null,
  isPlaying: false,
  isSampleOver: false,
  problem: null,
  conversation: NOTHING_YET,
  sessions: [],
};
