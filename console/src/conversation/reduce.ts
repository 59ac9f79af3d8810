/** From wire events to the conversation that is shown. Pure: the same events always give the same conversation. */

import { OWN_EVENT, type ResponseObject, type ServerEvent, type Timeline } from "../wire/events";
import {
  type Conversation,
  type Entry,
  type Heard,
  isOpen,
  isTurn,
  type Note,
  type Reply,
  type Tone,
  type Turn,
} from "./state";

export function reduce(state: Conversation, event: ServerEvent): Conversation {
  switch (event.type) {
    case "session.created":
      return { ...state, sessionId: event.session.id, model: event.session.model ?? "", isSpeaking: false, aside: "" };
    case "input_audio_buffer.speech_started":
      return { ...began(state, event.item_id), isSpeaking: true, aside: "" };
    case "input_audio_buffer.speech_stopped":
      return { ...state, isSpeaking: false };
    case "voiceloop.transcript.partial":
      return partial(state, event.item_id, event.text, event.stable_chars);
    case "conversation.item.input_audio_transcription.completed":
      return completed(state, event.item_id, event.transcript);
    case "conversation.item.deleted":
      return deleted(state, event.item_id);
    case "response.created":
      return event.response.conversation_id === null ? state : replyBegan(state, event.response.id);
    case "response.output_item.added":
      if (event.item.type !== "message") return state;
      return changeReply(state, ofResponse(event.response_id), () => ({ itemId: event.item.id }));
    case "response.output_audio_transcript.delta":
    case "response.output_text.delta":
      return changeReply(state, ofResponse(event.response_id), (reply) => ({ text: reply.text + event.delta }));
    case "response.output_audio_transcript.done":
      return changeReply(state, ofResponse(event.response_id), () => ({ text: event.transcript }));
    case "response.output_text.done":
      return changeReply(state, ofResponse(event.response_id), () => ({ text: event.text }));
    case "response.done":
      return replyEnded(state, event.response);
    case "conversation.item.truncated":
      return changeReply(state, ofItem(event.item_id), () => ({ heardMs: event.audio_end_ms }));
    case "conversation.item.retrieved": {
      const heardText = event.item.content?.[0]?.transcript ?? "";
      return changeReply(state, ofItem(event.item.id), () => ({ heardText }));
    }
    case "voiceloop.turn.measured":
      return measured(state, event.timeline);
    case "voiceloop.model.lost":
      return noted(state, "warning", `The model ${event.model} died and is being restarted.`);
    case "voiceloop.model.back":
      return noted(state, "plain", `The model ${event.model} is back after ${event.away_s.toFixed(1)} s.`);
    case "error":
      if (event.error.event_id === OWN_EVENT) return state;
      return noted(state, "error", event.error.message);
    default:
      return state;
  }
}

/** Put a line of the console's own into the conversation. */
export function noted(state: Conversation, tone: Tone, text: string): Conversation {
  return append(state, (key) => ({ kind: "note", key, sessionId: state.sessionId, tone, text }) satisfies Note);
}

/** Nothing more comes of what was under way: the connection, or the session, is gone. */
export function broken(state: Conversation): Conversation {
  const entries = state.entries
    .filter((entry) => !(isTurn(entry) && isOpen(entry) && entry.heard?.text === "" && entry.replies.length === 0))
    .map((entry) => (isTurn(entry) ? settled(entry) : entry));
  return { ...state, entries, isSpeaking: false, aside: "" };
}

/** What a new session is told of the conversation, oldest first; the newest `most` messages. */
export function remembered(state: Conversation, most = 20): { role: "user" | "assistant"; text: string }[] {
  const messages = state.entries.filter(isTurn).flatMap((turn) => {
    const heard = turn.heard?.isFinal ? [{ role: "user" as const, text: turn.heard.text }] : [];
    const replies = turn.replies.map((reply) => ({ role: "assistant" as const, text: reply.heardText ?? reply.text }));
    return [...heard, ...replies].map((message) => ({ ...message, text: message.text.trim() }));
  });
  return messages.filter((message) => message.text !== "").slice(-most);
}

function settled(turn: Turn): Turn {
  const isSettled = !isOpen(turn) && turn.replies.every((reply) => reply.status !== "in_progress");
  if (isSettled) return turn;
  const heard = turn.heard && { ...turn.heard, isFinal: true };
  const replies = turn.replies.map((reply) =>
    reply.status === "in_progress" ? { ...reply, status: "incomplete" as const } : reply,
  );
  return { ...turn, heard, replies };
}

function began(state: Conversation, itemId: string): Conversation {
  if (lastTurn(state, (turn) => turn.heard?.itemId === itemId) !== null) return state;
  const open = lastTurn(state, (turn) => isOpen(turn) && turn.replies.length === 0);
  if (open === null || open.heard === null) return beginTurn(state, { ...SILENT, itemId });
  return replace(state, open, { heard: { ...open.heard, itemId } });
}

function partial(state: Conversation, itemId: string | null, text: string, stableChars: number): Conversation {
  if (itemId === null) return { ...state, aside: text };
  const turn = lastTurn(state, (each) => each.heard?.itemId === itemId);
  const heard: Heard = { itemId, text, stableChars, isFinal: false };
  if (turn === null) return beginTurn(state, heard);
  return turn.heard?.isFinal ? state : replace(state, turn, { heard });
}

function completed(state: Conversation, itemId: string, transcript: string): Conversation {
  const turn = lastTurn(state, (each) => each.heard?.itemId === itemId) ?? lastTurn(state, isOpen);
  const heard: Heard = { itemId, text: transcript, stableChars: transcript.length, isFinal: true };
  const cleared = { ...state, aside: "", isSpeaking: false };
  if (transcript.trim() === "") return turn === null ? cleared : without(cleared, turn);
  return turn === null ? beginTurn(cleared, heard) : replace(cleared, turn, { heard });
}

function deleted(state: Conversation, itemId: string): Conversation {
  const turn = lastTurn(state, (each) => each.heard?.itemId === itemId);
  if (turn !== null) return without(state, turn);
  const answered = lastTurn(state, (each) => each.replies.some((reply) => reply.itemId === itemId));
  if (answered === null) return state;
  return replace(state, answered, { replies: answered.replies.filter((reply) => reply.itemId !== itemId) });
}

function replyBegan(state: Conversation, responseId: string): Conversation {
  const reply: Reply = {
    responseId,
    itemId: null,
    text: "",
    status: "in_progress",
    problem: null,
    heardText: null,
    heardMs: null,
  };
  const turn = lastTurn(state, (each) => !isOpen(each));
  if (turn !== null && turn.sessionId === state.sessionId) {
    return replace(state, turn, { replies: [...turn.replies, reply] });
  }
  return append(state, (key) => ({ ...emptyTurn(key, state.sessionId), replies: [reply] }));
}

function replyEnded(state: Conversation, response: ResponseObject): Conversation {
  const problem = response.status === "failed" ? (response.status_details?.error?.message ?? "It failed.") : null;
  const ended = changeReply(state, ofResponse(response.id), () => ({ status: response.status, problem }));
  return { ...ended, aside: "" };
}

/** The engine counts turns by itself, so the times belong to the newest turn whose words are known. */
function measured(state: Conversation, timeline: Timeline): Conversation {
  const turn = lastTurn(state, (each) => each.heard !== null && !isOpen(each));
  return turn === null || turn.sessionId !== state.sessionId ? state : replace(state, turn, { timeline });
}

const SILENT: Heard = { itemId: null, text: "", stableChars: 0, isFinal: false };

function emptyTurn(key: number, sessionId: string): Turn {
  return { kind: "turn", key, sessionId, heard: null, replies: [], timeline: null };
}

function beginTurn(state: Conversation, heard: Heard): Conversation {
  return append(state, (key) => ({ ...emptyTurn(key, state.sessionId), heard }));
}

function append(state: Conversation, make: (key: number) => Entry): Conversation {
  return { ...state, entries: [...state.entries, make(state.nextKey)], nextKey: state.nextKey + 1 };
}

function without(state: Conversation, turn: Turn): Conversation {
  return { ...state, entries: state.entries.filter((entry) => entry !== turn) };
}

function replace(state: Conversation, turn: Turn, change: Partial<Turn>): Conversation {
  const at = state.entries.lastIndexOf(turn);
  return { ...state, entries: state.entries.with(at, { ...turn, ...change }) };
}

function lastTurn(state: Conversation, isWanted: (turn: Turn) => boolean): Turn | null {
  return state.entries.findLast((entry): entry is Turn => isTurn(entry) && isWanted(entry)) ?? null;
}

type IsReply = (reply: Reply) => boolean;
const ofResponse =
  (id: string): IsReply =>
  (reply) =>
    reply.responseId === id;
const ofItem =
  (id: string): IsReply =>
  (reply) =>
    reply.itemId === id;

function changeReply(state: Conversation, isWanted: IsReply, change: (reply: Reply) => Partial<Reply>): Conversation {
  const turn = lastTurn(state, (each) => each.replies.some(isWanted));
  if (turn === null) return state;
  const replies = turn.replies.map((reply) => (isWanted(reply) ? { ...reply, ...change(reply) } : reply));
  return replace(state, turn, { replies });
}
