/**
 * From one rate to another, piece by piece: a windowed sinc, 12 zero crossings to either side.
 *
 * Only for browsers that give no AudioContext at the wire's rate to a microphone (Firefox); the others resample by themselves.
 */

const ZERO_CROSSINGS = 12;
const PASSBAND = 0.94;

export class Resampler {
  private readonly step: number;
  private readonly cutoff: number;
  private readonly reach: number;
  private kept: Float32Array;
  /** Of the next sample out, in samples of `kept`. */
  private at: number;

  constructor(fromHz: number, toHz: number) {
    this.step = fromHz / toHz;
    this.cutoff = Math.min(1, toHz / fromHz) * PASSBAND;
    this.reach = Math.ceil(ZERO_CROSSINGS / this.cutoff);
    this.kept = new Float32Array(this.reach);
    this.at = this.reach;
  }

  process(input: Float32Array): Float32Array {
    const samples = new Float32Array(this.kept.length + input.length);
    samples.set(this.kept);
    samples.set(input, this.kept.length);
    const made: number[] = [];
    for (; this.at + this.reach < samples.length; this.at += this.step) made.push(this.interpolate(samples, this.at));
    const used = Math.max(0, Math.floor(this.at) - this.reach);
    this.kept = samples.slice(used);
    this.at -= used;
    return Float32Array.from(made);
  }

  private interpolate(samples: Float32Array, at: number): number {
    let sum = 0;
    for (let index = Math.ceil(at - this.reach); index <= at + this.reach; index += 1) {
      const distance = (at - index) * this.cutoff;
      const phase = Math.PI * distance;
      const sinc = distance === 0 ? 1 : Math.sin(phase) / phase;
      const window = 0.5 + 0.5 * Math.cos(phase / ZERO_CROSSINGS);
      if (Math.abs(distance) < ZERO_CROSSINGS) sum += (samples[index] ?? 0) * sinc * window;
    }
    return sum * this.cutoff;
  }
}
