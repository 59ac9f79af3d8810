/** In the audio thread: frames of 20 ms at the wire's rate, and levels. Silence is a frame, too: turns end in it. */

import { LevelGatherer } from "./level";
import { FRAME_SAMPLES, WIRE_HZ } from "./rates";
import { Resampler } from "./resampler";

const QUANTUM = 128;

class Capture extends AudioWorkletProcessor {
  private readonly resampler = sampleRate === WIRE_HZ ? null : new Resampler(sampleRate, WIRE_HZ);
  private readonly levels = new LevelGatherer(sampleRate);
  private frame = new Float32Array(FRAME_SAMPLES);
  private filled = 0;

  process(inputs: Float32Array[][]): boolean {
    const samples = inputs[0]?.[0] ?? new Float32Array(QUANTUM);
    const level = this.levels.feed(samples);
    if (level !== null) this.port.postMessage({ level });
    this.gather(this.resampler === null ? samples : this.resampler.process(samples));
    return true;
  }

  private gather(samples: Float32Array): void {
    let taken = 0;
    while (taken < samples.length) {
      const part = samples.subarray(taken, taken + FRAME_SAMPLES - this.filled);
      this.frame.set(part, this.filled);
      this.filled += part.length;
      taken += part.length;
      if (this.filled === FRAME_SAMPLES) {
        this.port.postMessage({ frame: this.frame }, [this.frame.buffer]);
        this.frame = new Float32Array(FRAME_SAMPLES);
        this.filled = 0;
      }
    }
  }
}

registerProcessor("capture", Capture);
