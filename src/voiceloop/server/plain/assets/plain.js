// The plain page: one button, the Realtime protocol over a WebSocket, text and sound. No build, no library.

const RATE_HZ = 24000;
const button = document.getElementById("talk");
const sampleButton = document.getElementById("sample");
const state = document.getElementById("state");
const conversation = document.getElementById("conversation");
const entrance = document.getElementById("entrance");

let call = null;
let key = "";

button.addEventListener("click", () => (call === null ? start(microphone) : stop("not connected")));
sampleButton.addEventListener("click", () => {
  if (call !== null) stop("");
  start(recording);
});
entrance.addEventListener("submit", (event) => {
  event.preventDefault();
  key = document.getElementById("key").value.trim();
  entrance.hidden = true;
});

async function start(open) {
  const context = new AudioContext({ sampleRate: RATE_HZ });
  const mine = { context, socket: null, stream: null, source: null, item: "", player: null, heardFrom: 0, lines: new Map() };
  call = mine;
  button.textContent = "Stop";
  state.textContent = "connecting";
  try {
    await context.audioWorklet.addModule("/assets/plain-worklets.js");
    mine.player = new AudioWorkletNode(context, "player", { numberOfInputs: 0, outputChannelCount: [1] });
    mine.player.connect(context.destination);
    mine.player.port.onmessage = ({ data }) => (mine.played = data);
    const capture = new AudioWorkletNode(context, "capture", { channelCount: 1, channelCountMode: "explicit" });
    capture.connect(context.destination);
    await open(mine, capture);
    const secret = await clientSecret();
    if (call !== mine) return;
    connect(mine, capture, secret);
  } catch (error) {
    if (call === mine) stop(error.message);
  }
}

// A WebSocket's headers, where the key would be, are not ours to write: a secret that the key gives goes by another way.
async function clientSecret() {
  const headers = { "Content-Type": "application/json", ...(key && { Authorization: `Bearer ${key}` }) };
  const answer = await fetch("/v1/realtime/client_secrets", { method: "POST", headers, body: "{}" });
  const told = await answer.json();
  entrance.hidden = answer.status !== 401;
  if (!answer.ok) throw new Error(answer.status === 401 ? "not connected" : told.error.message);
  return told.value;
}

async function microphone(mine, capture) {
  mine.stream = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true, channelCount: 1 } });
  mine.context.createMediaStreamSource(mine.stream).connect(capture);
}

async function recording(mine, capture) {
  const answer = await fetch("/v1/sample.wav");
  if (!answer.ok) throw new Error("this server has no sample recording");
  const buffer = await mine.context.decodeAudioData(await answer.arrayBuffer());
  mine.source = new AudioBufferSourceNode(mine.context, { buffer });
  mine.source.connect(capture);
  mine.source.connect(mine.context.destination);
}

function connect(mine, capture, secret) {
  const url = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/v1/realtime`;
  const socket = new WebSocket(url, ["realtime", `openai-insecure-api-key.${secret}`]);
  mine.socket = socket;
  capture.port.onmessage = ({ data }) => send(mine, { type: "input_audio_buffer.append", audio: toBase64(data) });
  socket.onopen = () => {
    state.textContent = "listening";
    mine.source?.start();
  };
  socket.onmessage = ({ data }) => told(mine, JSON.parse(data));
  socket.onclose = () => call === mine && stop("the connection was closed");
}

function stop(why) {
  const { context, socket, stream } = call;
  call = null;
  for (const track of stream?.getTracks() ?? []) track.stop();
  socket?.close(1000);
  context.close();
  button.textContent = "Talk";
  state.textContent = why;
}

function send(mine, event) {
  if (mine.socket?.readyState === WebSocket.OPEN) mine.socket.send(JSON.stringify(event));
}

function told(mine, event) {
  switch (event.type) {
    case "input_audio_buffer.speech_started":
      interrupt(mine);
      break;
    case "voiceloop.transcript.partial":
      if (event.item_id !== null) line(mine, event.item_id, "heard").textContent = `${event.text} …`;
      break;
    case "conversation.item.input_audio_transcription.completed":
      line(mine, event.item_id, "heard").textContent = event.transcript;
      break;
    case "conversation.item.deleted":
      mine.lines.get(event.item_id)?.remove();
      break;
    case "response.output_audio_transcript.delta":
      line(mine, event.item_id, "answered").append(event.delta);
      break;
    case "response.output_audio.delta":
      play(mine, event);
      break;
    case "voiceloop.turn.measured":
      if (event.timeline.voice_to_voice_ms !== null) {
        line(mine, event.event_id, "times").textContent = `${Math.round(event.timeline.voice_to_voice_ms)} ms voice to voice`;
      }
      break;
    case "error":
      line(mine, event.event_id, "problem").textContent = event.error.message;
      break;
  }
}

function line(mine, id, kind) {
  if (!mine.lines.has(id)) {
    const element = document.createElement("p");
    element.className = kind;
    conversation.append(element);
    mine.lines.set(id, element);
    element.scrollIntoView({ block: "nearest" });
  }
  return mine.lines.get(id);
}

function play(mine, event) {
  const bytes = Uint8Array.from(atob(event.delta), (letter) => letter.charCodeAt(0));
  const samples = Float32Array.from(new Int16Array(bytes.buffer, 0, bytes.length >> 1), (value) => value / 32768);
  if (mine.item !== event.item_id) {
    mine.item = event.item_id;
    mine.player.port.postMessage("next");
  }
  mine.player.port.postMessage(samples);
}

function interrupt(mine) {
  const { waiting = 0, heard = 0 } = mine.played ?? {};
  if (waiting === 0 || mine.item === "") return;
  mine.player.port.postMessage("stop");
  const endMs = Math.max(0, Math.floor((heard / RATE_HZ - (mine.context.outputLatency || 0)) * 1000));
  send(mine, { type: "conversation.item.truncate", item_id: mine.item, content_index: 0, audio_end_ms: endMs });
  mine.played = undefined;
}

function toBase64(samples) {
  const values = Int16Array.from(samples, (value) => Math.max(-32768, Math.min(32767, Math.round(value * 32768))));
  return btoa(String.fromCharCode(...new Uint8Array(values.buffer)));
}
