/** Levels: measured in the worklets, sixty times a second, and shown with a meter's inertia. */

export interface Level {
  rms: number;
  peak: number;
}

export interface LevelSource {
  read(): Level;
}

export const SILENCE: Level = { rms: 0, peak: 0 };
export const LEVELS_PER_S = 60;
const FLOOR_DBFS = -60;
const FALL_DB_PER_S = 40;

export function toDbfs(amplitude: number): number {
  return amplitude <= 0 ? FLOOR_DBFS : Math.max(FLOOR_DBFS, 20 * Math.log10(amplitude));
}

/** Of a meter's length: 0 at -60 dBFS, 1 at full scale. */
export function meterFraction(dbfs: number): number {
  return Math.min(1, Math.max(0, 1 - dbfs / FLOOR_DBFS));
}

/** What a meter shows next: it rises at once and falls slowly. */
export function fallen(shownDbfs: number, nowDbfs: number, elapsedMs: number): number {
  return Math.max(nowDbfs, shownDbfs - (FALL_DB_PER_S * elapsedMs) / 1000, FLOOR_DBFS);
}

/** Gathers samples into levels of a sixtieth of a second. */
export class LevelGatherer {
  private readonly every: number;
  private power = 0;
  private peak = 0;
  private count = 0;

  constructor(rateHz: number) {
    this.every = Math.floor(rateHz / LEVELS_PER_S);
  }

  /** The level, whenever there is one. */
  feed(samples: Float32Array): Level | null {
    for (const sample of samples) {
      this.power += sample * sample;
      this.peak = Math.max(this.peak, Math.abs(sample));
    }
    this.count += samples.length;
    if (this.count < this.every) return null;
    const level = { rms: Math.sqrt(this.power / this.count), peak: this.peak };
    this.power = this.peak = this.count = 0;
    return level;
  }
}

/** The latest level that somebody told. */
export class LatestLevel implements LevelSource {
  private level = SILENCE;

  tell(level: Level): void {
    this.level = level;
  }

  read(): Level {
    return this.level;
  }
}
