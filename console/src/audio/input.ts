/** What the caller says: the microphone, or a recording that is played in its stead, through the same worklet. */

import workletUrl from "./capture.worklet.ts?worker&url";
import { LatestLevel, type Level } from "./level";
import { WIRE_HZ } from "./rates";

export type SourceName = "microphone" | "sample";

/** What the browser is asked to do about the microphone's sound. */
export interface Wishes {
  echoCancellation: boolean;
  noiseSuppression: boolean;
  autoGainControl: boolean;
}

export interface Input {
  readonly level: LatestLevel;
  /** For WebRTC, which sends it by itself. */
  readonly stream: MediaStream;
  /** Somebody listens now: a recording begins. */
  start(): void;
  close(): void;
}

type OnFrame = (frame: Float32Array) => void;

const SAMPLE_URL = "/v1/sample.wav";

/** Raises an Error that a person can read. Call it in the handler of a click. */
export function openMicrophone(wishes: Wishes, onFrame: OnFrame): Promise<Input> {
  const context = new AudioContext({ sampleRate: WIRE_HZ, latencyHint: "interactive" });
  return closingOnError(context, async () => {
    const stream = await askForMicrophone(wishes);
    const level = new LatestLevel();
    const release = () => {
      for (const track of stream.getTracks()) track.stop();
    };
    try {
      const graph = await listenTo(context, stream, level, onFrame);
      return {
        level,
        stream,
        start: () => undefined,
        close: () => {
          release();
          void graph.close();
        },
      };
    } catch (error) {
      release();
      throw error;
    }
  });
}

/** The server's sample, heard by the person too; `onEnded` when it has been played. Raises an Error that a person can read. */
export function openSample(onFrame: OnFrame, onEnded: () => void): Promise<Input> {
  const context = new AudioContext({ sampleRate: WIRE_HZ, latencyHint: "interactive" });
  return closingOnError(context, async () => {
    const answer = await fetch(SAMPLE_URL);
    if (!answer.ok) throw new Error("This server has no sample recording.");
    const recording = await context.decodeAudioData(await answer.arrayBuffer());
    const level = new LatestLevel();
    const worklet = await captureNode(context, level, onFrame);
    const way = context.createMediaStreamDestination();
    const source = new AudioBufferSourceNode(context, { buffer: recording });
    for (const sink of [worklet, way, context.destination]) source.connect(sink);
    source.onended = onEnded;
    let isBegun = false;
    const start = () => {
      if (!isBegun) source.start();
      isBegun = true;
    };
    return { level, stream: way.stream, start, close: () => void context.close() };
  });
}

async function closingOnError<T>(context: AudioContext, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (context.state !== "closed") void context.close();
    throw error;
  }
}

async function askForMicrophone(wishes: Wishes): Promise<MediaStream> {
  if (navigator.mediaDevices === undefined) {
    throw new Error("Browsers give a microphone only to pages from localhost or over https.");
  }
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: { ...wishes, channelCount: 1 } });
  } catch (error) {
    const name = error instanceof DOMException ? error.name : "";
    if (name === "NotAllowedError") throw new Error("The browser was not allowed to use the microphone.");
    if (name === "NotFoundError") throw new Error("There is no microphone here. The sample recording needs none.");
    throw new Error(`The microphone cannot be used: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The context that hears the stream: the given one, or where the browser refuses another rate than the device's, that one's. */
async function listenTo(
  context: AudioContext,
  stream: MediaStream,
  level: LatestLevel,
  onFrame: OnFrame,
): Promise<AudioContext> {
  try {
    const source = context.createMediaStreamSource(stream);
    source.connect(await captureNode(context, level, onFrame));
    return context;
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== "NotSupportedError") throw error;
    void context.close();
    const native = new AudioContext({ latencyHint: "interactive" });
    native.createMediaStreamSource(stream).connect(await captureNode(native, level, onFrame));
    return native;
  }
}

async function captureNode(context: AudioContext, level: LatestLevel, onFrame: OnFrame): Promise<AudioWorkletNode> {
  await context.audioWorklet.addModule(workletUrl);
  await context.resume();
  const node = new AudioWorkletNode(context, "capture", { channelCount: 1, channelCountMode: "explicit" });
  node.port.onmessage = ({ data }: MessageEvent<{ frame?: Float32Array; level?: Level }>) => {
    if (data.frame !== undefined) onFrame(data.frame);
    if (data.level !== undefined) level.tell(data.level);
  };
  // A worklet works only where its output leads somewhere; it puts out nothing but silence.
  node.connect(context.destination);
  return node;
}
