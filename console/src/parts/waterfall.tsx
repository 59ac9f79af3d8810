/** Where the milliseconds of a turn went: a bar per stage; the same as a table for who cannot see it. */

import { useMemo } from "react";
import { type Bar, formatMs, geometry, pace } from "../conversation/waterfall";
import type { Timeline } from "../wire/events";

const percent = (fraction: number) => `${(fraction * 100).toFixed(2)}%`;

function explain(bar: Bar): string {
  const when = `from ${formatMs(bar.startMs)} to ${formatMs(bar.endMs)} after the end of speech`;
  return `${bar.label}: ${formatMs(bar.ms)}, ${when}${bar.isSpeculative ? "; begun before the turn was over" : ""}`;
}

export function Waterfall({ timeline }: { timeline: Timeline }) {
  const { bars, ticks, zero } = useMemo(() => geometry(timeline), [timeline]);
  return (
    <figure className="waterfall">
      <figcaption>
        <Total timeline={timeline} />
        <span className="waterfall-notes">{notes(timeline).join(" · ")}</span>
      </figcaption>
      <div className="lanes" aria-hidden="true">
        {bars.map((bar) => (
          <div className="lane" key={bar.key} title={explain(bar)}>
            <span className="lane-label">{bar.label}</span>
            <span className="lane-track">
              <span className="lane-zero" style={{ left: percent(zero) }} />
              <span
                className="lane-bar"
                data-stage={bar.stage}
                data-speculative={bar.isSpeculative}
                style={{ left: percent(bar.left), width: percent(bar.width) }}
              />
            </span>
            <span className="lane-ms">{formatMs(bar.ms)}</span>
          </div>
        ))}
        <div className="lane lane-axis">
          <span className="lane-track">
            {ticks.map((tick) => (
              <span className="tick" key={tick.label} style={{ left: percent(tick.at) }}>
                {tick.label}
              </span>
            ))}
          </span>
          <span className="lane-ms">ms</span>
        </div>
      </div>
      <FigureTable bars={bars} />
    </figure>
  );
}

function Total({ timeline }: { timeline: Timeline }) {
  const ms = timeline.voice_to_voice_ms;
  if (ms === null) return <span className="total">no sound came of it</span>;
  return (
    <span className="total" data-pace={pace(ms)}>
      <strong>{formatMs(ms)}</strong> voice to voice
    </span>
  );
}

function notes(timeline: Timeline): string[] {
  const found = timeline.reason === "" ? [] : [`ended by: ${timeline.reason.replaceAll("_", " ")}`];
  if (timeline.discarded > 0) found.push(`${timeline.discarded} thrown away`);
  if (timeline.spans.some((span) => span.speculative)) found.push("light: begun ahead");
  for (const { step, at_ms } of timeline.degraded ?? []) found.push(`${step.replaceAll("_", " ")} after ${formatMs(at_ms)}`);
  return found;
}

function FigureTable({ bars }: { bars: readonly Bar[] }) {
  return (
    <div className="visually-hidden">
      <table>
        <caption>Times of this turn in milliseconds after the end of speech</caption>
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col">Begins</th>
            <th scope="col">Ends</th>
            <th scope="col">Takes</th>
            <th scope="col">Begun before the turn was over</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.key}>
              <th scope="row">{bar.label}</th>
              <td>{Math.round(bar.startMs)}</td>
              <td>{Math.round(bar.endMs)}</td>
              <td>{Math.round(bar.ms)}</td>
              <td>{bar.isSpeculative ? "yes" : "no"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
