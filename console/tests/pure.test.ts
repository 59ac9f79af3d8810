import { describe, expect, it } from "vitest";
import { fallen, LevelGatherer, meterFraction, toDbfs } from "../src/audio/level";
import { Resampler } from "../src/audio/resampler";
import { parsePreferences } from "../src/call/preferences";
import { endingOf } from "../src/call/transport";
import { ending, realtimeUrl } from "../src/call/websocket";
import { formatMs, geometry, median, pace, ticks } from "../src/conversation/waterfall";
import { formatBytes, languageName } from "../src/pages/formats";
import { mergeSessions } from "../src/pages/session-list";
import { parseEvent, type Timeline } from "../src/wire/events";
import { fromBase64, fromPcm16, toBase64, toPcm16 } from "../src/wire/pcm";
import { DEAD_AFTER_MS, Heartbeat, pauseBeforeTry } from "../src/wire/reconnecting";

describe("the waterfall", () => {
  const timeline: Timeline = {
    turn: 1,
    decided_ms: 200,
    final_ms: 220,
    voice_to_voice_ms: 400,
    reason: "",
    discarded: 0,
    degraded: [],
    spans: [
      { stage: "partial", start_ms: -100, end_ms: -50, speculative: true },
      { stage: "endpoint", start_ms: 0, end_ms: 200, speculative: false },
      { stage: "release", start_ms: 400, end_ms: 400, speculative: false },
    ],
  };

  it("puts bars where their times are, from the earliest stage to the first audio", () => {
    const { bars, zero } = geometry(timeline);
    expect(zero).toBeCloseTo(0.2);
    expect(bars[0]).toMatchObject({ left: 0, isSpeculative: true, label: "last partial" });
    expect(bars[0]?.width).toBeCloseTo(0.1);
    expect(bars[1]?.left).toBeCloseTo(0.2);
  });

  it("never lets a bar leave the picture, however short it is", () => {
    for (const bar of geometry(timeline).bars) {
      expect(bar.width).toBeGreaterThan(0);
      expect(bar.left + bar.width).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it("stands without stages, too", () => {
    expect(geometry({ ...timeline, spans: [], voice_to_voice_ms: null, final_ms: null }).bars).toEqual([]);
  });

  it("has a handful of round ticks", () => {
    expect(ticks(-100, 400)).toEqual([-100, 0, 100, 200, 300, 400]);
    expect(ticks(0, 7_300)).toEqual([0, 2_000, 4_000, 6_000]);
    expect(ticks(0, 3).length).toBeLessThan(8);
  });

  it("calls a delay what a person would", () => {
    expect([120, 700, 2_000].map(pace)).toEqual(["fast", "fair", "slow"]);
    expect([formatMs(412.4), formatMs(12_340)]).toEqual(["412 ms", "12.3 s"]);
    expect([median([]), median([3, 1, 2]), median([4, 2])]).toEqual([null, 2, 3]);
  });
});

describe("reconnecting", () => {
  it("waits longer each time, up to a quarter of a minute, half of it by chance", () => {
    expect([1, 2, 3, 4].map((attempt) => pauseBeforeTry(attempt, 1))).toEqual([250, 500, 1_000, 2_000]);
    expect(pauseBeforeTry(40, 1)).toBe(15_000);
    expect(pauseBeforeTry(2, 0)).toBe(250);
  });

  it("calls a connection dead when a beat is not answered and nothing else comes", () => {
    const heartbeat = new Heartbeat();
    expect(heartbeat.isDue(0)).toBe(true);
    heartbeat.beat(0);
    expect(heartbeat.isDue(60_000)).toBe(false);
    expect(heartbeat.isDead(DEAD_AFTER_MS - 1, 0)).toBe(false);
    expect(heartbeat.isDead(DEAD_AFTER_MS, 0)).toBe(true);
    expect(heartbeat.isDead(DEAD_AFTER_MS, 100)).toBe(false);
    expect(heartbeat.answered(12)).toBe(12);
    expect(heartbeat.isDead(60_000, 0)).toBe(false);
  });

  it("asks for the same session and from where the reply was heard", () => {
    const page = { protocol: "https:", host: "voice.example:8443" };
    expect(realtimeUrl(page, null)).toBe("wss://voice.example:8443/v1/realtime?resumable=true");
    const heard = { itemId: "item_1", heardMs: 123.44 };
    const url = new URL(realtimeUrl(page, { token: "t+1", afterEvent: "event_9", heard }));
    expect(Object.fromEntries(url.searchParams)).toEqual({
      resumable: "true",
      resume: "t+1",
      after_event: "event_9",
      item_id: "item_1",
      heard_ms: "123.4",
    });
  });

  it("tries again unless the server ended or refused the session", () => {
    expect([1000, 1008, 1006, 1012, 1013, 4404].map((code) => ending(code, "").retry)).toEqual([
      "never",
      "never",
      "later",
      "later",
      "later",
      "now",
    ]);
    expect([404, 503, 500, 400].map((status) => endingOf({ status, code: "", message: "" }).retry)).toEqual([
      "never",
      "later",
      "later",
      "never",
    ]);
  });
});

describe("sound", () => {
  it("travels as 16-bit samples in base64 and comes back", () => {
    const samples = Float32Array.from([0, 0.5, -1, 0.25]);
    expect(fromPcm16(fromBase64(toBase64(toPcm16(samples))))).toEqual(samples);
    expect(fromPcm16(toPcm16(Float32Array.from([3, -3])))[1]).toBe(-1);
  });

  it("keeps its pitch and level at another rate, whatever the pieces", () => {
    const tone = Float32Array.from({ length: 44_100 }, (_, at) => 0.5 * Math.sin((2 * Math.PI * 440 * at) / 44_100));
    const resampler = new Resampler(44_100, 24_000);
    const pieces: number[] = [];
    for (let at = 0; at < tone.length; at += 128) pieces.push(...resampler.process(tone.subarray(at, at + 128)));
    expect(pieces.length).toBeGreaterThan(23_900);
    const steady = pieces.slice(2_000, 22_000);
    const delay = 0;
    const worst = steady.map((value, at) => {
      const expected = 0.5 * Math.sin((2 * Math.PI * 440 * (at + 2_000 + delay)) / 24_000);
      return Math.abs(value - expected);
    });
    expect(Math.max(...worst)).toBeLessThan(0.01);
  });

  it("above half the new rate is not heard as something else", () => {
    const tone = Float32Array.from({ length: 48_000 }, (_, at) => Math.sin((2 * Math.PI * 15_000 * at) / 48_000));
    const made = new Resampler(48_000, 24_000).process(tone).slice(1_000, 20_000);
    expect(Math.max(...made.map(Math.abs))).toBeLessThan(0.01);
  });

  it("has levels sixty times a second", () => {
    const gatherer = new LevelGatherer(24_000);
    const levels = Array.from({ length: 200 }, () => gatherer.feed(new Float32Array(128).fill(0.1)));
    const told = levels.filter((level) => level !== null);
    expect(told.length).toBeGreaterThanOrEqual(50);
    expect(told[0]?.rms).toBeCloseTo(0.1);
    expect(toDbfs(0.1)).toBeCloseTo(-20);
    expect([meterFraction(-60), meterFraction(0)]).toEqual([0, 1]);
    expect(fallen(-10, -50, 100)).toBe(-14);
    expect(fallen(-50, -10, 100)).toBe(-10);
  });
});

describe("what comes from outside", () => {
  it("is an event or nothing", () => {
    expect(parseEvent('{"type":"session.updated"}')).toEqual({ type: "session.updated" });
    for (const wrong of ["", "3", "null", "{}", '{"type":3}', new ArrayBuffer(2)]) expect(parseEvent(wrong)).toBeNull();
  });

  it("are preferences that are checked", () => {
    expect(parsePreferences(null)).toMatchObject({ transport: "websocket", echoCancellation: true, theme: "system" });
    expect(parsePreferences("[nonsense")).toMatchObject({ theme: "system" });
    const kept = parsePreferences('{"transport":"webrtc","noiseSuppression":false,"theme":"dark","autoGainControl":3}');
    expect(kept).toMatchObject({
      transport: "webrtc",
      noiseSuppression: false,
      theme: "dark",
      autoGainControl: true,
    });
  });

  it("are sessions of the server and of this page in one list, newest first", () => {
    const server = [{ id: "a", type: "realtime", transport: "websocket", began_unix_s: 10 }];
    const own = [
      { id: "a", beganMs: 9_000, transport: "websocket" as const },
      { id: "b", beganMs: 20_000, transport: "webrtc" as const },
    ];
    const shown = mergeSessions(server, own);
    expect(shown.map(({ id, isLive, isOwn }) => [id, isLive, isOwn])).toEqual([
      ["b", false, true],
      ["a", true, true],
    ]);
    expect([formatBytes(0), formatBytes(27_500_000), formatBytes(1_450)]).toEqual(["0 B", "28 MB", "1.4 kB"]);
  });

  it("name a voice's language where the voice is called by it", () => {
    expect(["af", "en-gb", "hum", "af_heart"].map(languageName)).toEqual(["Afrikaans", "British English", "", ""]);
  });
});
