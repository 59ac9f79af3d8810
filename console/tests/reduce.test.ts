import { describe, expect, it } from "vitest";
import { broken, reduce, remembered } from "../src/conversation/reduce";
import { type Conversation, isTurn, NOTHING_YET } from "../src/conversation/state";
import { OWN_EVENT, type ServerEvent, type Timeline } from "../src/wire/events";

const TIMELINE: Timeline = {
  turn: 1,
  decided_ms: 200,
  final_ms: 210,
  voice_to_voice_ms: 410,
  reason: "sounds_finished",
  discarded: 0,
  degraded: [],
  spans: [],
};

function play(events: ServerEvent[], from: Conversation = NOTHING_YET): Conversation {
  return events.reduce(reduce, from);
}

const created: ServerEvent = { type: "session.created", session: { id: "sess_1" } };
const started = (item_id: string): ServerEvent => ({
  type: "input_audio_buffer.speech_started",
  item_id,
  audio_start_ms: 0,
});
const partial = (item_id: string | null, text: string, stable_chars = 0): ServerEvent => ({
  type: "voiceloop.transcript.partial",
  item_id,
  text,
  stable_chars,
});
const heard = (item_id: string, transcript: string): ServerEvent => ({
  type: "conversation.item.input_audio_transcription.completed",
  item_id,
  transcript,
});
const response = (type: "response.created" | "response.done", id: string, status = "completed"): ServerEvent =>
  ({ type, response: { id, status, conversation_id: "conv_1", status_details: null } }) as ServerEvent;
const replied = (id: string, item_id: string, text: string): ServerEvent[] => [
  response("response.created", id),
  { type: "response.output_item.added", response_id: id, item: { id: item_id, type: "message" } },
  { type: "response.output_audio_transcript.delta", response_id: id, item_id, delta: text },
];
const turns = (state: Conversation) => state.entries.filter(isTurn);
const question = [created, started("item_1"), partial("item_1", "what time"), heard("item_1", "What time is it?")];

describe("what is heard", () => {
  it("grows with the partials and becomes final in the same turn", () => {
    const growing = play([created, started("item_1"), partial("item_1", "what ti", 4)]);
    expect(turns(growing)[0]?.heard).toMatchObject({ text: "what ti", stableChars: 4, isFinal: false });
    const final = play([heard("item_1", "What time is it?")], growing);
    expect(turns(final)).toHaveLength(1);
    expect(turns(final)[0]?.heard).toMatchObject({ text: "What time is it?", isFinal: true });
  });

  it("over a reply is no turn until it is known to be one", () => {
    const murmur = play([...question, ...replied("resp_1", "item_2", "Noon."), partial(null, "uh-huh")]);
    expect(murmur.aside).toBe("uh-huh");
    expect(turns(murmur)).toHaveLength(1);
    expect(play([started("item_3")], murmur).aside).toBe("");
  });

  it("leaves no turn behind when there were no words", () => {
    expect(turns(play([created, started("item_1"), heard("item_1", "")]))).toHaveLength(0);
  });

  it("comes again as a whole when the turn had ended too soon", () => {
    const mended = play([
      ...question,
      started("item_1"),
      { type: "conversation.item.deleted", item_id: "item_1" },
      started("item_2"),
      heard("item_2", "What time is it in Oslo?"),
    ]);
    expect(turns(mended).map((turn) => turn.heard?.text)).toEqual(["What time is it in Oslo?"]);
  });
});

describe("what is answered", () => {
  it("stands in the turn that it answers", () => {
    const state = play([...question, ...replied("resp_1", "item_2", "It is"), ...replied("resp_2", "item_3", "Also")]);
    expect(turns(state)).toHaveLength(1);
    expect(turns(state)[0]?.replies.map((reply) => reply.text)).toEqual(["It is", "Also"]);
  });

  it("tells what of it was heard when it was interrupted", () => {
    const state = play([
      ...question,
      ...replied("resp_1", "item_2", "It is a long story."),
      response("response.done", "resp_1", "cancelled"),
      { type: "conversation.item.truncated", item_id: "item_2", audio_end_ms: 640 },
      {
        type: "conversation.item.retrieved",
        item: { id: "item_2", type: "message", content: [{ type: "output_audio", transcript: "It is a" }] },
      },
    ]);
    expect(turns(state)[0]?.replies[0]).toMatchObject({ status: "cancelled", heardMs: 640, heardText: "It is a" });
  });

  it("beside the conversation is not shown", () => {
    const aside = {
      type: "response.created",
      response: { id: "resp_9", status: "in_progress", conversation_id: null, status_details: null },
    } as const;
    expect(play([...question, aside])).toEqual(play(question));
  });

  it("says why it failed", () => {
    const failed = {
      type: "response.done",
      response: {
        id: "resp_1",
        status: "failed",
        conversation_id: "conv_1",
        status_details: { error: { message: "The model died" } },
      },
    } as const;
    const state = play([...question, response("response.created", "resp_1"), failed]);
    expect(turns(state)[0]?.replies[0]?.problem).toBe("The model died");
  });
});

describe("times", () => {
  it("belong to the newest turn whose words are known", () => {
    const state = play([...question, { type: "voiceloop.turn.measured", timeline: TIMELINE }, started("item_5")]);
    expect(turns(state).map((turn) => turn.timeline)).toEqual([TIMELINE, null]);
  });

  it("never go to a turn of another session", () => {
    const other = play([{ type: "session.created", session: { id: "sess_2" } }], play(question));
    const state = play([{ type: "voiceloop.turn.measured", timeline: TIMELINE }], other);
    expect(turns(state)[0]?.timeline).toBeNull();
  });
});

describe("errors", () => {
  it("are shown, but for those of the console's own events", () => {
    const error = (event_id: string | null): ServerEvent => ({
      type: "error",
      error: { code: "x", message: "Something is wrong", event_id },
    });
    expect(play([created, error(OWN_EVENT)]).entries).toHaveLength(0);
    expect(play([created, error(null)]).entries[0]).toMatchObject({ kind: "note", tone: "error" });
  });
});

describe("a broken connection", () => {
  it("keeps what was said and ends what was under way", () => {
    const state = broken(play([...question, ...replied("resp_1", "item_2", "It is"), started("item_7")]));
    expect(turns(state)).toHaveLength(1);
    expect(turns(state)[0]?.replies[0]?.status).toBe("incomplete");
  });

  it("lets the next session know what was heard and what of the answer was", () => {
    const state = play([
      ...question,
      ...replied("resp_1", "item_2", "It is a long story."),
      {
        type: "conversation.item.retrieved",
        item: { id: "item_2", type: "message", content: [{ type: "output_audio", transcript: "It is a" }] },
      },
    ]);
    expect(remembered(state)).toEqual([
      { role: "user", text: "What time is it?" },
      { role: "assistant", text: "It is a" },
    ]);
    expect(remembered(state, 1)).toHaveLength(1);
  });
});

it("events that are not known change nothing", () => {
  const unknown = { type: "rate_limits.updated" } as unknown as ServerEvent;
  const state = play(question);
  expect(reduce(state, unknown)).toBe(state);
});
