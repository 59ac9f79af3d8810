/** The conversation as the page shows it: turns in order, each with what was heard, what was answered and its times. */

import type { Outcome, Timeline } from "../wire/events";

export interface Heard {
  itemId: string | null;
  text: string;
  stableChars: number;
  isFinal: boolean;
}

export interface Reply {
  responseId: string;
  itemId: string | null;
  text: string;
  status: Outcome;
  /** What was wrong, where it failed. */
  problem: string | null;
  /** What of it was heard, where it was interrupted. */
  heardText: string | null;
  heardMs: number | null;
}

export interface Turn {
  kind: "turn";
  key: number;
  sessionId: string;
  heard: Heard | null;
  replies: readonly Reply[];
  timeline: Timeline | null;
}

export type Tone = "plain" | "warning" | "error";

export interface Note {
  kind: "note";
  key: number;
  sessionId: string;
  tone: Tone;
  text: string;
}

export type Entry = Turn | Note;

export interface Conversation {
  entries: readonly Entry[];
  sessionId: string;
  model: string;
  isSpeaking: boolean;
  /** What is being said over a reply, as long as it is not known to be a turn. */
  aside: string;
  nextKey: number;
}

export const NOTHING_YET: Conversation = {
  entries: [],
  sessionId: "",
  model: "",
  isSpeaking: false,
  aside: "",
  nextKey: 1,
};

export function isTurn(entry: Entry): entry is Turn {
  return entry.kind === "turn";
}

/** A turn whose words are still coming. */
export function isOpen(turn: Turn): boolean {
  return turn.heard !== null && !turn.heard.isFinal;
}
