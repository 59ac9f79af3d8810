/** Keeps a call connected: heartbeat, and tries with growing pauses when the connection is lost. */

import { type ClientEvent, OWN_EVENT, type ServerEvent } from "../wire/events";
import { Heartbeat, pauseBeforeTry } from "../wire/reconnecting";
import type { Ending, Transport, TransportListener } from "./transport";

const LOOK_EVERY_MS = 1_000;

export interface ConnectionListener {
  told(event: ServerEvent): void;
  /** The connection is gone, or there came none; the next try is after the pause. */
  lost(what: string, attempt: number, pauseMs: number): void;
  roundTrip(ms: number): void;
  /** There will be no other try. */
  over(what: string): void;
}

export class Connection {
  private transport: Transport | null = null;
  private heartbeat = new Heartbeat();
  private attempt = 0;
  private lastHeardMs = 0;
  private isOpen = false;
  private isClosed = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly look = setInterval(() => this.watch(), LOOK_EVERY_MS);
  private readonly tryNow = () => this.again();

  /** `dial` makes a transport for every try. */
  constructor(
    private readonly dial: (listener: TransportListener) => Transport,
    private readonly listener: ConnectionListener,
  ) {
    addEventListener("online", this.tryNow);
    this.connect();
  }

  get carriesSound(): boolean {
    return this.isOpen && (this.transport?.carriesSound ?? false);
  }

  get isUp(): boolean {
    return this.isOpen;
  }

  send(event: ClientEvent): void {
    if (this.isOpen) this.transport?.send(event);
  }

  /** Do not wait for the pause to pass. */
  again(): void {
    if (this.isClosed || this.transport !== null) return;
    clearTimeout(this.retry);
    this.connect();
  }

  /** Leave this connection and dial again. */
  anew(what: string): void {
    this.transport?.close();
    this.end({ what, retry: "later" });
  }

  close(): void {
    this.isClosed = true;
    clearInterval(this.look);
    clearTimeout(this.retry);
    removeEventListener("online", this.tryNow);
    this.transport?.close();
    this.transport = null;
    this.isOpen = false;
  }

  private connect(): void {
    this.heartbeat = new Heartbeat();
    this.lastHeardMs = performance.now();
    const transport: Transport = this.dial({
      opened: () => {
        this.isOpen = true;
      },
      told: (event) => this.hear(event),
      ended: (ending) => this.end(ending),
    });
    this.transport = transport;
  }

  private hear(event: ServerEvent): void {
    const nowMs = performance.now();
    this.lastHeardMs = nowMs;
    if (event.type === "session.updated") {
      const roundTripMs = this.heartbeat.answered(nowMs);
      if (roundTripMs !== null) this.listener.roundTrip(roundTripMs);
    }
    this.attempt = 0;
    this.listener.told(event);
  }

  private watch(): void {
    const nowMs = performance.now();
    if (!this.isOpen) return;
    if (this.heartbeat.isDead(nowMs, this.lastHeardMs)) {
      this.anew("The server does not answer.");
    } else if (this.heartbeat.isDue(nowMs)) {
      this.heartbeat.beat(nowMs);
      // An update that changes nothing is answered, and that is all it does.
      this.transport?.send({ type: "session.update", event_id: OWN_EVENT, session: { type: "realtime" } });
    }
  }

  private end(ending: Ending): void {
    this.transport = null;
    this.isOpen = false;
    if (this.isClosed) return;
    if (ending.retry === "never") {
      this.close();
      this.listener.over(ending.what);
      return;
    }
    this.attempt += 1;
    const pauseMs = ending.retry === "now" ? 0 : pauseBeforeTry(this.attempt, Math.random());
    this.listener.lost(ending.what, this.attempt, pauseMs);
    this.retry = setTimeout(() => this.connect(), pauseMs);
  }
}
