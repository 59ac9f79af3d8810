/** The one call of the page: source of sound, connection, loudspeaker and conversation, put together. */

import { type Input, openMicrophone, openSample, type SourceName, type Wishes } from "../audio/input";
import type { LevelSource } from "../audio/level";
import { Player } from "../audio/player";
import type { HeardPart } from "../audio/playout";
import { RemoteSound } from "../audio/remote";
import { broken, noted, reduce, remembered } from "../conversation/reduce";
import type { Tone } from "../conversation/state";
import { OWN_EVENT, type ResponseObject, type ServerEvent } from "../wire/events";
import { fromBase64, fromPcm16, toBase64, toPcm16 } from "../wire/pcm";
import type { Access } from "./access";
import { Connection } from "./connection";
import { Store, withNextFrame } from "./store";
import type { Transport, TransportListener, TransportName } from "./transport";
import { AT_REST, type CallView } from "./view";
import { WebRtcTransport } from "./webrtc";
import { type Resumption, WebSocketTransport } from "./websocket";

export interface CallWishes extends Wishes {
  transport: TransportName;
}

/** What is said while a connection is being mended is sent after it: the last two seconds. */
const MOST_FRAMES_KEPT = 100;
/** Why a server may end a session that is worth beginning anew. */
const WORTH_ANOTHER = new Set(["going_away", "slow_consumer"]);

export class VoiceCall {
  readonly store = new Store<CallView>(AT_REST, withNextFrame);
  private input: Input | null = null;
  private connection: Connection | null = null;
  private player: Player | null = null;
  private remote: RemoteSound | null = null;
  private kept: string[] = [];
  private token = "";
  private lastEvent = "";
  private hasBegun = false;
  private wasLost = false;
  /** Between dialling with a token and knowing whether it was good: what is said meanwhile waits. */
  private isResuming = false;
  /** The reply that the server has just cancelled: what was heard of it is still to be told. */
  private cancelledItem = "";
  /** Counts calls, so that what was begun for one does nothing to the next. */
  private number = 0;

  constructor(private readonly access: Access) {}

  get inputLevel(): LevelSource | null {
    return this.input?.level ?? null;
  }

  get outputLevel(): LevelSource | null {
    return this.player?.level ?? this.remote;
  }

  /** Call it in the handler of a click. */
  async start(source: SourceName, wishes: CallWishes): Promise<void> {
    this.stop();
    const number = this.number;
    this.store.change({ phase: "starting", source, transport: wishes.transport, problem: null, isSampleOver: false });
    const onFrame = (frame: Float32Array) => this.sendFrame(frame);
    const onSampleOver = () => {
      if (number === this.number) this.store.change({ isSampleOver: true });
    };
    const opening = source === "sample" ? openSample(onFrame, onSampleOver) : openMicrophone(wishes, onFrame);
    const player = wishes.transport === "websocket" ? new Player((is) => this.store.change({ isPlaying: is })) : null;
    const remote = wishes.transport === "webrtc" ? new RemoteSound() : null;
    try {
      const [input] = await Promise.all([opening, player?.open()]);
      if (number !== this.number) {
        input.close();
        player?.close();
        remote?.close();
        return;
      }
      this.input = input;
    } catch (error) {
      void opening.then((input) => input.close()).catch(() => undefined);
      player?.close();
      remote?.close();
      if (number === this.number) this.finish(error instanceof Error ? error.message : String(error));
      return;
    }
    this.player = player;
    this.remote = remote;
    this.connect();
  }

  stop(): void {
    if (this.store.get().phase !== "off") this.finish(null);
  }

  tryNow(): void {
    this.connection?.again();
  }

  clear(): void {
    const { conversation } = this.store.get();
    this.store.change({ conversation: { ...conversation, entries: [] } });
  }

  private connect(): void {
    this.connection = new Connection((listener) => this.dial(listener), {
      told: (event) => this.hear(event),
      lost: (what, attempt, pauseMs) => this.lose(what, attempt, pauseMs),
      roundTrip: (roundTripMs) => this.store.change({ roundTripMs }),
      over: (what) => this.finish(what),
    });
  }

  private dial(listener: TransportListener): Transport {
    if (this.input !== null && this.remote !== null) {
      const remote = this.remote;
      return new WebRtcTransport(listener, this.input.stream, (stream) => remote.play(stream), this.access);
    }
    const resumption = this.resumption();
    this.isResuming = resumption !== null;
    if (resumption?.heard) this.player?.rewind(resumption.heard);
    const opened = () => {
      listener.opened();
      this.token = ""; // it is good for one time
      if (resumption === null) this.sendKept();
    };
    return new WebSocketTransport({ ...listener, opened }, resumption, this.access);
  }

  /** How to come back to the session, where that can be. */
  private resumption(): Resumption | null {
    const { token } = this;
    if (token === "") return null;
    const heard: HeardPart | null = this.player?.heard() ?? null;
    return { token, afterEvent: this.lastEvent, heard };
  }

  private sendFrame(frame: Float32Array): void {
    const isUp = this.connection?.isUp ?? false;
    if (isUp && !this.connection?.carriesSound) return;
    const audio = toBase64(toPcm16(frame));
    this.kept = [...this.kept, audio].slice(-MOST_FRAMES_KEPT);
    if (isUp && !this.isResuming) this.sendKept();
  }

  private sendKept(): void {
    for (const audio of this.kept) this.connection?.send({ type: "input_audio_buffer.append", audio });
    this.kept = [];
  }

  private hear(event: ServerEvent): void {
    if (event.type === "response.output_audio.delta") {
      this.player?.play(event.item_id, fromPcm16(fromBase64(event.delta)));
      return;
    }
    if (event.event_id !== undefined) this.lastEvent = event.event_id;
    this.store.change({ conversation: reduce(this.store.get().conversation, event) });
    switch (event.type) {
      case "session.created":
        this.begin(event.session.id);
        break;
      case "voiceloop.session.resumable":
        this.token = event.token;
        this.goOn();
        break;
      case "response.done":
        if (event.response.status === "cancelled") this.cancelledItem = messageOf(event.response);
        break;
      case "input_audio_buffer.speech_started":
        this.interrupt();
        break;
      case "conversation.item.deleted":
        if (this.player?.heard()?.itemId === event.item_id) this.player.flush();
        break;
      case "conversation.item.truncated":
        this.connection?.send({ type: "conversation.item.retrieve", event_id: OWN_EVENT, item_id: event.item_id });
        break;
      case "output_audio_buffer.started":
        this.store.change({ isPlaying: true });
        break;
      case "output_audio_buffer.stopped":
      case "output_audio_buffer.cleared":
        this.store.change({ isPlaying: false });
        break;
      case "voiceloop.session.ended":
        this.end(event.reason);
        break;
    }
  }

  /** A session begins; what was said in one that was lost is handed over to it. */
  private begin(sessionId: string): void {
    const { sessions, transport, conversation } = this.store.get();
    const mine = { id: sessionId, beganMs: Date.now(), transport };
    this.store.change({ phase: "live", attempt: 0, sessions: [mine, ...sessions] });
    this.isResuming = false;
    this.hasBegun = true;
    this.input?.start();
    if (!this.wasLost) return;
    this.wasLost = false;
    this.store.change({ conversation: broken(conversation) });
    for (const { role, text } of remembered(conversation)) {
      const part = role === "user" ? { type: "input_text", text } : { type: "output_text", text };
      const item = { type: "message" as const, role, content: [part] };
      this.connection?.send({ type: "conversation.item.create", event_id: OWN_EVENT, item });
    }
    this.note("plain", "Connected again, in a new session that was told what had been said.");
  }

  /** The session that was lost is back. */
  private goOn(): void {
    if (!this.wasLost) return;
    this.wasLost = this.isResuming = false;
    this.sendKept();
    this.store.change({ phase: "live", attempt: 0 });
    this.note("plain", "Connected again; the conversation goes on.");
  }

  /** Somebody speaks over the reply: stop it at once, and tell how much of it was really heard. */
  private interrupt(): void {
    const heard = this.player?.heard();
    const cancelled = heard?.itemId === this.cancelledItem ? heard : null;
    const cut = this.player?.flush() ?? cancelled;
    this.cancelledItem = "";
    if (!cut) return;
    this.connection?.send({
      type: "conversation.item.truncate",
      event_id: OWN_EVENT,
      item_id: cut.itemId,
      content_index: 0,
      audio_end_ms: Math.floor(cut.heardMs),
    });
  }

  private lose(trouble: string, attempt: number, pauseMs: number): void {
    this.wasLost = this.hasBegun;
    if (this.token === "") this.store.change({ conversation: broken(this.store.get().conversation) });
    this.store.change({ phase: "waiting", trouble, attempt, retryAtMs: Date.now() + pauseMs, roundTripMs: null });
  }

  private end(reason: string): void {
    this.token = "";
    if (WORTH_ANOTHER.has(reason)) {
      this.connection?.anew("The server is going away.");
      return;
    }
    const text = reason === "idle" ? "The session ended: nobody had said anything for a while." : "The session ended.";
    this.note("plain", text);
    this.finish(null);
  }

  private finish(problem: string | null): void {
    this.number += 1;
    this.connection?.close();
    this.input?.close();
    this.player?.close();
    this.remote?.close();
    this.connection = this.input = this.player = this.remote = null;
    this.kept = [];
    this.token = this.lastEvent = this.cancelledItem = "";
    this.hasBegun = this.wasLost = this.isResuming = false;
    const conversation = broken(this.store.get().conversation);
    this.store.change({ phase: "off", source: null, roundTripMs: null, isPlaying: false, problem, conversation });
  }

  private note(tone: Tone, text: string): void {
    this.store.change({ conversation: noted(this.store.get().conversation, tone, text) });
  }
}

function messageOf(response: ResponseObject): string {
  return response.output?.find((item) => item.type === "message")?.id ?? "";
}
