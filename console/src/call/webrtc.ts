/** Realtime over WebRTC: sound on media tracks, events on the data channel `oai-events`. */

import { type ClientEvent, parseEvent } from "../wire/events";
import { refusalOf } from "../wire/refusal";
import type { Access } from "./access";
import { type Ending, endingOf, type Transport, type TransportListener, UNREACHABLE } from "./transport";

const CALLS_URL = "/v1/realtime/calls";
const GATHERING_MOST_MS = 1_000;

export class WebRtcTransport implements Transport {
  readonly carriesSound = false;
  private readonly connection = new RTCPeerConnection();
  private readonly channel = this.connection.createDataChannel("oai-events");
  private isOver = false;

  constructor(
    private readonly listener: TransportListener,
    microphone: MediaStream,
    onSound: (stream: MediaStream) => void,
    private readonly access: Access,
  ) {
    for (const track of microphone.getAudioTracks()) this.connection.addTrack(track, microphone);
    this.connection.ontrack = ({ streams, track }) => onSound(streams[0] ?? new MediaStream([track]));
    this.connection.onconnectionstatechange = () => {
      const state = this.connection.connectionState;
      if (state === "failed" || state === "closed") this.end({ what: "The connection was lost.", retry: "later" });
    };
    this.channel.onopen = () => listener.opened();
    this.channel.onmessage = ({ data }) => {
      const event = parseEvent(data);
      if (event !== null) listener.told(event);
    };
    this.channel.onclose = () => this.end({ what: "The connection was lost.", retry: "later" });
    this.call().catch(() => this.end(UNREACHABLE));
  }

  send(event: ClientEvent): void {
    if (this.channel.readyState === "open") this.channel.send(JSON.stringify(event));
  }

  close(): void {
    this.isOver = true;
    this.connection.close();
  }

  private async call(): Promise<void> {
    await this.connection.setLocalDescription(await this.connection.createOffer());
    await this.gathered();
    const answer = await this.access.insist(CALLS_URL, {
      method: "POST",
      headers: { "Content-Type": "application/sdp", Accept: "application/sdp" },
      body: this.connection.localDescription?.sdp ?? "",
    });
    if (this.isOver) return;
    if (!answer.ok) {
      this.end(endingOf(await refusalOf(answer)));
      return;
    }
    await this.connection.setRemoteDescription({ type: "answer", sdp: await answer.text() });
  }

  private async gathered(): Promise<void> {
    if (this.connection.iceGatheringState === "complete") return;
    await new Promise<void>((resolve) => {
      setTimeout(resolve, GATHERING_MOST_MS);
      this.connection.onicegatheringstatechange = () => {
        if (this.connection.iceGatheringState === "complete") resolve();
      };
    });
  }

  private end(ending: Ending): void {
    if (this.isOver) return;
    this.isOver = true;
    this.connection.close();
    this.listener.ended(ending);
  }
}
