/** What the server tells over /v1/realtime, as far as the console looks at it, and what the console sends. */

export interface Span {
  stage: string;
  start_ms: number;
  end_ms: number;
  speculative: boolean;
}

/** A turn's times in milliseconds after its last voiced sample. */
export interface Timeline {
  turn: number;
  decided_ms: number | null;
  final_ms: number | null;
  voice_to_voice_ms: number | null;
  reason: string;
  discarded: number;
  spans: Span[];
  /** What was done to keep the turn's budget, and when. */
  degraded?: { step: string; at_ms: number }[];
}

export interface ContentPart {
  type: string;
  text?: string | null;
  transcript?: string | null;
}

export interface Item {
  id: string;
  type: string;
  role?: string;
  content?: ContentPart[];
}

export type Outcome = "in_progress" | "completed" | "cancelled" | "failed" | "incomplete";

export interface ResponseObject {
  id: string;
  status: Outcome;
  conversation_id: string | null;
  output?: Item[];
  status_details: { reason?: string; error?: { message?: string; code?: string } } | null;
}

interface OfItem {
  item_id: string;
}

interface OfResponse extends OfItem {
  response_id: string;
}

type Told =
  | { type: "session.created" | "session.updated"; session: { id: string; model?: string } }
  | ({ type: "input_audio_buffer.speech_started"; audio_start_ms: number } & OfItem)
  | ({ type: "input_audio_buffer.speech_stopped"; audio_end_ms: number } & OfItem)
  | { type: "voiceloop.transcript.partial"; item_id: string | null; text: string; stable_chars: number }
  | ({ type: "conversation.item.input_audio_transcription.completed"; transcript: string } & OfItem)
  | ({ type: "conversation.item.deleted" } & OfItem)
  | ({ type: "conversation.item.truncated"; audio_end_ms: number } & OfItem)
  | { type: "conversation.item.retrieved"; item: Item }
  | { type: "response.created" | "response.done"; response: ResponseObject }
  | { type: "response.output_item.added"; response_id: string; item: Item }
  | ({ type: "response.output_audio_transcript.delta" | "response.output_text.delta"; delta: string } & OfResponse)
  | ({ type: "response.output_audio_transcript.done"; transcript: string } & OfResponse)
  | ({ type: "response.output_text.done"; text: string } & OfResponse)
  | ({ type: "response.output_audio.delta"; delta: string } & OfResponse)
  | { type: "output_audio_buffer.started" | "output_audio_buffer.stopped" | "output_audio_buffer.cleared" }
  | { type: "voiceloop.turn.measured"; timeline: Timeline }
  | { type: "voiceloop.session.resumable"; token: string; for_s: number }
  | { type: "voiceloop.session.ended"; reason: string }
  | { type: "voiceloop.model.lost"; model: string }
  | { type: "voiceloop.model.back"; model: string; away_s: number }
  | { type: "error"; error: { code: string | null; message: string; event_id: string | null } };

export type ServerEvent = Told & { event_id?: string };

export type ClientEvent = { event_id?: string } & (
  | { type: "session.update"; session: { type: "realtime" } }
  | { type: "input_audio_buffer.append"; audio: string }
  | { type: "conversation.item.create"; item: { type: "message"; role: "user" | "assistant"; content: ContentPart[] } }
  | { type: "conversation.item.retrieve"; item_id: string }
  | { type: "conversation.item.truncate"; item_id: string; content_index: 0; audio_end_ms: number }
);

/** Events that the console sends of its own accord carry this: what is wrong with them is no matter of the person's. */
export const OWN_EVENT = "console-own";

/** An event as it came; null for a message that is none. Events that the console does not know are passed on. */
export function parseEvent(message: unknown): ServerEvent | null {
  if (typeof message !== "string") return null;
  try {
    const event: unknown = JSON.parse(message);
    if (typeof event !== "object" || event === null || !("type" in event) || typeof event.type !== "string")
      return null;
    return event as ServerEvent;
  } catch {
    return null;
  }
}
