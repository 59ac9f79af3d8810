// A stock client: node client.mjs BASE_URL API_KEY ws|websocket < SOUND
//
// Speaks the sound (16 bit, 24 kHz, mono), asks a question in text and answers the function call that comes of it. What
// the server tells goes to standard output, an event a line; of sound and its base64 only the bytes are told.

import { buffer } from "node:stream/consumers";
import OpenAI from "openai";

const CHUNK_BYTES = 4_800; // 100 ms
const WEATHER = {
  type: "function",
  name: "weather",
  description: "The weather of a town.",
  parameters: { type: "object", properties: { town: { type: "string" } }, required: ["town"] },
};

const [baseURL, apiKey, transport] = process.argv.slice(2);
const client = new OpenAI({ baseURL, apiKey });
const sound = await buffer(process.stdin);
const realtime = await connect();

function print(line) {
  console.log(JSON.stringify(line));
}

async function connect() {
  if (transport === "websocket") {
    const { OpenAIRealtimeWebSocket } = await import("openai/realtime/websocket");
    return new OpenAIRealtimeWebSocket({ model: "voiceloop" }, client);
  }
  const { OpenAIRealtimeWS } = await import("openai/realtime/ws");
  return new OpenAIRealtimeWS({ model: "voiceloop" }, client);
}

function speak() {
  for (let start = 0; start < sound.length; start += CHUNK_BYTES) {
    const audio = sound.subarray(start, start + CHUNK_BYTES).toString("base64");
    realtime.send({ type: "input_audio_buffer.append", audio });
  }
}

function ask(text) {
  const content = [{ type: "input_text", text }];
  realtime.send({ type: "conversation.item.create", item: { type: "message", role: "user", content } });
  realtime.send({ type: "response.create", response: { output_modalities: ["text"], tools: [WEATHER] } });
}

function report(call_id, output) {
  realtime.send({ type: "conversation.item.create", item: { type: "function_call_output", call_id, output } });
  realtime.send({ type: "response.create", response: { output_modalities: ["text"] } });
}

function goOn(response) {
  const [item] = response.output;
  if (item?.type === "function_call") {
    report(item.call_id, '{"sky": "rain"}');
  } else if (item?.content?.[0]?.type === "output_audio") {
    ask("What is the weather in Bath?");
  } else {
    realtime.send({ type: "no.such.event" });
  }
}

realtime.on("event", (event) => {
  if (event.type === "response.output_audio.delta") {
    print({ type: event.type, bytes: Buffer.from(event.delta, "base64").length });
  } else {
    print(event);
  }
});
realtime.on("session.created", () => {
  realtime.send({ type: "session.update", session: { type: "realtime", instructions: "Be kind." } });
});
realtime.once("session.updated", speak);
realtime.on("response.done", (event) => goOn(event.response));
realtime.on("error", (error) => {
  if (error.error === undefined) {
    throw error; // the connection's, not the server's
  }
  print({ type: "client.error", message: error.message, code: error.error.code });
  realtime.close();
});
realtime.socket.addEventListener("close", (closed) => print({ type: "client.closed", code: closed.code }));
