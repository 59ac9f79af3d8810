/** A level meter: the last seconds as bars, drawn sixty times a second and never by React. */

import { useEffect, useRef } from "react";
import { fallen, type LevelSource, meterFraction, SILENCE, toDbfs } from "../audio/level";

const BAR_PX = 3;
const GAP_PX = 2;
const BAR_EVERY_MS = 45;
const TOLD_EVERY_MS = 500;
const QUIETEST_DBFS = -60;

interface MeterProps {
  label: string;
  source: () => LevelSource | null;
  isActive: boolean;
}

export function Meter({ label, source, isActive }: MeterProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(source);
  latest.current = source;

  useEffect(() => {
    if (canvas.current === null) return;
    if (!isActive) {
      clear(canvas.current);
      return;
    }
    return animate(canvas.current, () => latest.current());
  }, [isActive]);

  return (
    <div className="meter" data-active={isActive}>
      <span className="meter-label" aria-hidden="true">
        {label}
      </span>
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: nobody can touch it, and a <meter> cannot be drawn on */}
      {/* biome-ignore lint/a11y/useSemanticElements: the same */}
      <canvas
        ref={canvas}
        role="meter"
        aria-label={`Level: ${label}`}
        aria-valuemin={QUIETEST_DBFS}
        aria-valuemax={0}
        aria-valuenow={QUIETEST_DBFS}
        aria-valuetext="quiet"
      />
    </div>
  );
}

function animate(canvas: HTMLCanvasElement, source: () => LevelSource | null): () => void {
  const bars: number[] = [];
  let shownDbfs = QUIETEST_DBFS;
  let [lastMs, barMs, toldMs, frames] = [performance.now(), 0, 0, 0];
  let request = requestAnimationFrame(draw);

  function draw(nowMs: number): void {
    request = requestAnimationFrame(draw);
    const { rms } = source()?.read() ?? SILENCE;
    shownDbfs = fallen(shownDbfs, toDbfs(rms), nowMs - lastMs);
    barMs += nowMs - lastMs;
    lastMs = nowMs;
    const most = fit(canvas);
    if (barMs >= BAR_EVERY_MS) {
      bars.push(meterFraction(shownDbfs));
      bars.splice(0, bars.length - most);
      barMs = 0;
    }
    paint(canvas, [...bars.slice(1 - most), meterFraction(shownDbfs)]);
    frames += 1;
    if (nowMs - toldMs < TOLD_EVERY_MS) return;
    toldMs = nowMs;
    canvas.dataset.frames = String(frames);
    canvas.setAttribute("aria-valuenow", shownDbfs.toFixed(0));
    canvas.setAttribute("aria-valuetext", shownDbfs <= QUIETEST_DBFS ? "quiet" : `${shownDbfs.toFixed(0)} dBFS`);
  }

  return () => cancelAnimationFrame(request);
}

/** Give the canvas the pixels that it has on the screen; how many bars it has room for. */
function fit(canvas: HTMLCanvasElement): number {
  const scale = devicePixelRatio;
  const [width, height] = [Math.round(canvas.clientWidth * scale), Math.round(canvas.clientHeight * scale)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  return Math.max(2, Math.floor(canvas.clientWidth / (BAR_PX + GAP_PX)));
}

function paint(canvas: HTMLCanvasElement, bars: readonly number[]): void {
  const context = canvas.getContext("2d");
  if (context === null) return;
  const scale = devicePixelRatio;
  const { width, height } = canvas;
  context.clearRect(0, 0, width, height);
  context.fillStyle = getComputedStyle(canvas).color;
  const step = (BAR_PX + GAP_PX) * scale;
  bars.forEach((fraction, index) => {
    const length = Math.max(2 * scale, fraction * height);
    const x = width - (bars.length - index) * step;
    context.fillRect(x, (height - length) / 2, BAR_PX * scale, length);
  });
}

function clear(canvas: HTMLCanvasElement): void {
  canvas.getContext("2d")?.clearRect(0, 0, canvas.width, canvas.height);
  canvas.setAttribute("aria-valuenow", String(QUIETEST_DBFS));
  canvas.setAttribute("aria-valuetext", "off");
}
