/** A reply that comes as a media track: played by an audio element, its level read beside it. */

import { type Level, type LevelSource, SILENCE } from "./level";

export class RemoteSound implements LevelSource {
  private readonly element = new Audio();
  private readonly context = new AudioContext();
  private readonly analyser = this.context.createAnalyser();
  private readonly samples = new Float32Array(512);

  constructor() {
    this.analyser.fftSize = this.samples.length;
  }

  play(stream: MediaStream): void {
    this.element.srcObject = stream;
    this.element.play().catch(() => undefined); // it was closed, or got another stream, before any sound came
    void this.context.resume();
    this.context.createMediaStreamSource(stream).connect(this.analyser);
  }

  read(): Level {
    if (this.element.srcObject === null) return SILENCE;
    this.analyser.getFloatTimeDomainData(this.samples);
    let power = 0;
    let peak = 0;
    for (const sample of this.samples) {
      power += sample * sample;
      peak = Math.max(peak, Math.abs(sample));
    }
    return { rms: Math.sqrt(power / this.samples.length), peak };
  }

  close(): void {
    this.element.pause();
    this.element.srcObject = null;
    void this.context.close();
  }
}
