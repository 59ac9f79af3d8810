import { describe, expect, it } from "vitest";
import { PlayoutLedger } from "../src/audio/playout";

const RATE_HZ = 1_000; // a sample is a millisecond

function ledger(): PlayoutLedger {
  const made = new PlayoutLedger(RATE_HZ);
  made.queue("item_1", 600);
  made.queue("item_1", 400);
  return made;
}

describe("what was heard", () => {
  it("is nothing before anything was played", () => {
    expect(ledger().heard(0, 0)).toEqual({ itemId: "item_1", heardMs: 0 });
    expect(new PlayoutLedger(RATE_HZ).heard(0, 0)).toBeNull();
  });

  it("goes on between reports and never beyond what came", () => {
    const made = ledger();
    made.report(0, 200, 50);
    expect(made.heard(70, 0)?.heardMs).toBe(220);
    expect(made.heard(9_000, 0)?.heardMs).toBe(1_000);
    expect(made.isPlaying(9_000, 0)).toBe(false);
  });

  it("does not count what the loudspeaker has not given out yet", () => {
    const made = ledger();
    made.report(0, 200, 50);
    expect(made.heard(50, 80)?.heardMs).toBe(120);
    made.report(0, 1_000, 850);
    expect(made.isPlaying(850, 80)).toBe(true);
  });

  it("is counted for each item by itself", () => {
    const made = ledger();
    made.queue("item_2", 500);
    made.report(0, 1_100, 10);
    expect(made.heard(10, 0)).toEqual({ itemId: "item_2", heardMs: 100 });
  });

  it("does not count time that passes while nothing comes", () => {
    const made = new PlayoutLedger(RATE_HZ);
    made.queue("item_1", 100);
    made.report(0, 100, 100);
    made.queue("item_1", 100);
    made.report(0, 100, 5_000);
    made.report(0, 150, 5_050);
    expect(made.heard(5_050, 0)?.heardMs).toBe(150);
  });
});

describe("a flush", () => {
  it("tells what was cut off, and lets nothing more of it be played", () => {
    const made = ledger();
    made.report(0, 300, 10);
    expect(made.flush(10, 0)).toEqual({ itemId: "item_1", heardMs: 300 });
    expect(made.queue("item_1", 100)).toBe(false);
    expect(made.queue("item_2", 100)).toBe(true);
    expect(made.isPlaying(10, 0)).toBe(true);
  });

  it("cuts nothing off when all was heard", () => {
    const made = ledger();
    made.report(0, 1_000, 10);
    expect(made.flush(10, 0)).toBeNull();
  });

  it("makes reports from before it count for nothing", () => {
    const made = ledger();
    made.report(0, 300, 10);
    made.flush(10, 0);
    made.queue("item_2", 500);
    made.report(0, 400, 20);
    expect(made.heard(20, 0)).toEqual({ itemId: "item_2", heardMs: 0 });
    made.report(1, 50, 70);
    expect(made.heard(70, 0)?.heardMs).toBe(50);
  });
});

it("after a lost connection it counts on from where the server goes on", () => {
  const made = ledger();
  made.report(0, 300, 10);
  const heard = made.heard(10, 0);
  if (heard === null) throw new Error("nothing was heard");
  made.rewind(heard);
  made.queue("item_1", 700);
  made.report(1, 100, 110);
  expect(made.heard(110, 0)).toEqual({ itemId: "item_1", heardMs: 400 });
});
