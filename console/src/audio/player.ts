/** The loudspeaker: plays replies and knows what of them was heard. */

import { LatestLevel, type Level } from "./level";
import workletUrl from "./player.worklet.ts?worker&url";
import { type HeardPart, PlayoutLedger } from "./playout";
import { WIRE_HZ } from "./rates";

interface Report {
  level: Level;
  played: number;
  epoch: number;
}

export class Player {
  readonly level = new LatestLevel();
  private readonly context = new AudioContext({ sampleRate: WIRE_HZ, latencyHint: "interactive" });
  private readonly ledger = new PlayoutLedger(WIRE_HZ);
  private node: AudioWorkletNode | null = null;
  private wasPlaying = false;

  /** Make it in the handler of a click: browsers give sound to no page that was not touched. */
  constructor(private readonly onPlaying: (isPlaying: boolean) => void) {}

  async open(): Promise<void> {
    await this.context.audioWorklet.addModule(workletUrl);
    await this.context.resume();
    const node = new AudioWorkletNode(this.context, "player", { numberOfInputs: 0, outputChannelCount: [1] });
    node.port.onmessage = ({ data }: MessageEvent<Report>) => this.hear(data);
    node.connect(this.context.destination);
    this.node = node;
  }

  play(itemId: string, samples: Float32Array<ArrayBuffer>): void {
    if (this.node === null || !this.ledger.queue(itemId, samples.length)) return;
    this.node.port.postMessage({ samples }, [samples.buffer]);
    this.tellPlaying();
  }

  /** Stop at once; what was cut off by it and how much of that was heard, null where nothing was. */
  flush(): HeardPart | null {
    const cut = this.ledger.flush(performance.now(), this.latencyMs);
    this.node?.port.postMessage({ epoch: this.ledger.epoch });
    this.tellPlaying();
    return cut;
  }

  heard(): HeardPart | null {
    return this.ledger.heard(performance.now(), this.latencyMs);
  }

  /** The server goes on from there: forget what waits. */
  rewind(part: HeardPart): void {
    this.ledger.rewind(part);
    this.node?.port.postMessage({ epoch: this.ledger.epoch });
  }

  close(): void {
    void this.context.close();
    this.onPlaying(false);
  }

  private get latencyMs(): number {
    return 1000 * (this.context.outputLatency || this.context.baseLatency || 0);
  }

  private hear({ level, played, epoch }: Report): void {
    this.level.tell(level);
    this.ledger.report(epoch, played, performance.now());
    this.tellPlaying();
  }

  private tellPlaying(): void {
    const isPlaying = this.ledger.isPlaying(performance.now(), this.latencyMs);
    if (isPlaying !== this.wasPlaying) this.onPlaying(isPlaying);
    this.wasPlaying = isPlaying;
  }
}
