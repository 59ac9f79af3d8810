/**
 * What of the replies was really heard: the audio thread tells how many samples it has played, and this says of which item.
 *
 * Positions count samples since the last flush. Between two reports playing is assumed to go on; what the loudspeaker
 * has not given out yet (the output's latency) was not heard. Times are milliseconds of one clock, passed in.
 */

interface Segment {
  itemId: string;
  /** Position of its first sample, and how much of the item came before it. */
  start: number;
  before: number;
}

export interface HeardPart {
  itemId: string;
  heardMs: number;
}

export class PlayoutLedger {
  epoch = 0;
  private segments: Segment[] = [];
  private queued = 0;
  private played = 0;
  private playedAtMs = 0;
  private readonly came = new Map<string, number>();
  private readonly cut = new Set<string>();

  constructor(private readonly rateHz: number) {}

  /** Note that more of an item is to be played; false for an item that was cut off, which is not to be played. */
  queue(itemId: string, samples: number): boolean {
    if (this.cut.has(itemId)) return false;
    const before = this.came.get(itemId) ?? 0;
    if (this.segments.at(-1)?.itemId !== itemId) this.segments.push({ itemId, start: this.queued, before });
    this.came.set(itemId, before + samples);
    this.queued += samples;
    return true;
  }

  /** The audio thread has played so many samples since the flush that began `epoch`. */
  report(epoch: number, played: number, nowMs: number): void {
    if (epoch !== this.epoch || played <= this.played) return;
    this.played = Math.min(played, this.queued);
    this.playedAtMs = nowMs;
  }

  /** Whether something is still to be heard. */
  isPlaying(nowMs: number, latencyMs: number): boolean {
    return this.position(nowMs, latencyMs) < this.queued;
  }

  /** How much was heard of the item that is being heard, or was the last to be. */
  heard(nowMs: number, latencyMs: number): HeardPart | null {
    const position = this.position(nowMs, latencyMs);
    const segment = this.segments.findLast((each) => each.start < position) ?? this.segments[0];
    if (segment === undefined) return null;
    const samples = segment.before + Math.max(0, position - segment.start);
    return { itemId: segment.itemId, heardMs: (samples * 1000) / this.rateHz };
  }

  /** Forget what waits. What was cut off by it, if anything was: nothing more of that item will be played. */
  flush(nowMs: number, latencyMs: number): HeardPart | null {
    const heard = this.isPlaying(nowMs, latencyMs) ? this.heard(nowMs, latencyMs) : null;
    if (heard !== null) for (const segment of this.segments) this.cut.add(segment.itemId);
    this.restart();
    return heard;
  }

  /** The connection is back and the server goes on from `part`: forget what waits, and count on from there. */
  rewind(part: HeardPart): void {
    this.restart();
    this.came.set(part.itemId, Math.round((part.heardMs * this.rateHz) / 1000));
  }

  private restart(): void {
    this.epoch += 1;
    this.segments = [];
    this.queued = this.played = 0;
  }

  private position(nowMs: number, latencyMs: number): number {
    if (this.played === 0) return 0;
    const since = ((nowMs - this.playedAtMs - latencyMs) * this.rateHz) / 1000;
    return Math.max(0, Math.min(this.queued, this.played + since));
  }
}
