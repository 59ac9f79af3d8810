/** In the audio thread: plays what is queued without a gap, tells how far it is, and stops at once when told to. */

import { LevelGatherer } from "./level";

class Player extends AudioWorkletProcessor {
  private readonly levels = new LevelGatherer(sampleRate);
  private queue: Float32Array[] = [];
  private used = 0;
  private played = 0;
  private epoch = 0;

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<{ samples?: Float32Array; epoch?: number }>) => {
      if (data.samples !== undefined) this.queue.push(data.samples);
      if (data.epoch !== undefined) this.flush(data.epoch);
    };
  }

  process(_inputs: Float32Array[][], outputs: Float32Array[][]): boolean {
    const output = outputs[0]?.[0];
    if (output === undefined) return true;
    this.played += this.take(output);
    const level = this.levels.feed(output);
    if (level !== null) this.port.postMessage({ level, played: this.played, epoch: this.epoch });
    return true;
  }

  private take(output: Float32Array): number {
    let filled = 0;
    while (filled < output.length) {
      const head = this.queue[0];
      if (head === undefined) break;
      const part = head.subarray(this.used, this.used + output.length - filled);
      output.set(part, filled);
      filled += part.length;
      this.used += part.length;
      if (this.used === head.length) {
        this.queue.shift();
        this.used = 0;
      }
    }
    return filled;
  }

  /** Forget what waits, but for a few milliseconds that fade out, so that nothing clicks. */
  private flush(epoch: number): void {
    const tail = this.queue[0]?.slice(this.used, this.used + 96);
    this.queue = tail === undefined ? [] : [tail.map((sample, index) => sample * (1 - index / tail.length))];
    this.used = 0;
    this.played = -(tail?.length ?? 0);
    this.epoch = epoch;
  }
}

registerProcessor("player", Player);
