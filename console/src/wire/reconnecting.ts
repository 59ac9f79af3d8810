/** When to try again, and when a silent connection counts as dead. Times are milliseconds of one clock, passed in. */

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 15_000;

/** The pause before a try: it doubles, and half of it is chance, so that many pages do not come back at once. */
export function pauseBeforeTry(attempt: number, chance: number): number {
  const whole = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, attempt - 1));
  return Math.round(whole * (0.5 + chance / 2));
}

export const BEAT_EVERY_MS = 5_000;
export const DEAD_AFTER_MS = 6_000;

/** Beats are answered by the server; one that is not, while nothing else comes either, means a dead connection. */
export class Heartbeat {
  private lastBeatMs = Number.NEGATIVE_INFINITY;
  private askedMs: number | null = null;

  isDue(nowMs: number): boolean {
    return this.askedMs === null && nowMs - this.lastBeatMs >= BEAT_EVERY_MS;
  }

  beat(nowMs: number): void {
    this.lastBeatMs = nowMs;
    this.askedMs = nowMs;
  }

  /** The answer is there: the round trip in milliseconds. */
  answered(nowMs: number): number | null {
    const asked = this.askedMs;
    this.askedMs = null;
    return asked === null ? null : nowMs - asked;
  }

  isDead(nowMs: number, lastHeardMs: number): boolean {
    return this.askedMs !== null && nowMs - Math.max(this.askedMs, lastHeardMs) >= DEAD_AFTER_MS;
  }
}
