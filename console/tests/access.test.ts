import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Access, type KeyStorage, WANTED } from "../src/call/access";
import { dataOf, serverSentData } from "../src/wire/sse";

function storage(): KeyStorage & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

/** A server that wants the key "good". */
function serve(_: string, init: RequestInit = {}): Promise<Response> {
  const sent = new Headers(init.headers).get("Authorization");
  return Promise.resolve(new Response("{}", { status: sent === "Bearer good" ? 200 : 401 }));
}

describe("access", () => {
  const tab = storage();
  const device = storage();

  beforeEach(() => {
    tab.kept.clear();
    device.kept.clear();
    vi.stubGlobal("fetch", serve);
  });

  afterEach(() => vi.unstubAllGlobals());

  it("asks for a key until there is a good one, and goes on with what was wanted", async () => {
    const access = new Access(tab, device);
    const answer = access.insist("/v1/thing");
    await vi.waitFor(() => expect(access.get().asks).toBe(WANTED));
    expect(await access.enter("bad", false)).toMatch(/no key of this server/);
    expect(await access.enter("good", false)).toBeNull();
    expect((await answer).status).toBe(200);
    expect(access.get()).toEqual({ key: "good", isKept: false, asks: null });
  });

  it("gives what came when the person has no key", async () => {
    const access = new Access(tab, device);
    const answer = access.insist("/v1/thing");
    await vi.waitFor(() => expect(access.get().asks).toBe(WANTED));
    access.dismiss();
    expect((await answer).status).toBe(401);
  });

  it("keeps a key for the tab alone unless the person says so", async () => {
    await new Access(tab, device).enter("good", false);
    expect([tab.kept.size, device.kept.size]).toEqual([1, 0]);
    await new Access(tab, device).enter("good", true);
    expect([tab.kept.size, device.kept.size]).toEqual([0, 1]);
    const later = new Access(storage(), device);
    expect(later.get()).toMatchObject({ key: "good", isKept: true });
    later.forget();
    expect(device.kept.size).toBe(0);
  });

  it("sends nothing that no header can hold", async () => {
    const access = new Access(tab, device);
    expect(await access.enter("schlüssel mit leerzeichen", false)).toMatch(/no key of this server/);
  });
});

describe("server-sent events", () => {
  it("are read across the pieces in which they come", async () => {
    const pieces = ["id: 1\nda", "ta: one\n\ndata: two", "\n\n: a comment\n\nda"];
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
        controller.close();
      },
    });
    const read: string[] = [];
    for await (const data of serverSentData(body)) read.push(data);
    expect(read).toEqual(["one", "two"]);
  });

  it("may have data of several lines", () => {
    expect(dataOf("event: x\ndata: one\ndata: two")).toBe("one\ntwo");
  });
});
