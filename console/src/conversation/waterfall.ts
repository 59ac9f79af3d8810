/** Where the bars of a turn's waterfall stand: fractions of the width, from the earliest stage to the last. */

import type { Timeline } from "../wire/events";

/** Stages in the order in which they usually begin, each with what a person calls it. */
export const STAGE_NAMES: Readonly<Record<string, string>> = {
  partial: "last partial",
  detect: "silence noticed",
  transcribe: "speech to text",
  judge: "sounds finished?",
  endpoint: "turn decided over",
  first_token: "first token",
  first_clause: "first clause",
  synthesize: "text to speech",
  release: "gate to first audio",
};

export interface Bar {
  key: string;
  stage: string;
  label: string;
  left: number;
  width: number;
  startMs: number;
  endMs: number;
  ms: number;
  isSpeculative: boolean;
}

export interface Tick {
  at: number;
  label: string;
}

export interface Geometry {
  bars: Bar[];
  ticks: Tick[];
  /** Where speech ended. */
  zero: number;
}

const NARROWEST = 0.006;
const MOST_TICKS = 5;

export function geometry(timeline: Timeline): Geometry {
  const spans = timeline.spans.filter((span) => Number.isFinite(span.start_ms) && Number.isFinite(span.end_ms));
  const startMs = Math.min(0, ...spans.map((span) => span.start_ms));
  const lastMs = timeline.voice_to_voice_ms ?? timeline.final_ms ?? 0;
  const endMs = Math.max(startMs + 1, lastMs, ...spans.map((span) => span.end_ms));
  const place = (ms: number) => (ms - startMs) / (endMs - startMs);
  const bars = spans.map((span, index) => {
    const width = Math.max(NARROWEST, place(span.end_ms) - place(span.start_ms));
    return {
      key: `${span.stage}-${index}`,
      stage: span.stage,
      label: STAGE_NAMES[span.stage] ?? span.stage,
      left: Math.min(place(span.start_ms), 1 - width),
      width,
      startMs: span.start_ms,
      endMs: span.end_ms,
      ms: span.end_ms - span.start_ms,
      isSpeculative: span.speculative,
    };
  });
  return { bars, ticks: ticks(startMs, endMs).map((ms) => ({ at: place(ms), label: `${ms}` })), zero: place(0) };
}

/** Round numbers between two times, a handful. */
export function ticks(startMs: number, endMs: number): number[] {
  const rough = (endMs - startMs) / MOST_TICKS;
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const step = [1, 2, 5, 10].map((factor) => factor * magnitude).find((each) => each >= rough) ?? 10 * magnitude;
  const found: number[] = [];
  for (let ms = Math.ceil(startMs / step) * step; ms <= endMs; ms += step) found.push(Math.round(ms) + 0);
  return found;
}

export type Pace = "fast" | "fair" | "slow";

/** What a person makes of a delay: under half a second it is a conversation, over one it is waiting. */
export function pace(voiceToVoiceMs: number): Pace {
  if (voiceToVoiceMs <= 500) return "fast";
  return voiceToVoiceMs <= 1_000 ? "fair" : "slow";
}

export function formatMs(ms: number): string {
  return Math.abs(ms) < 9_950 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** The middle one of the values; null where there is none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
