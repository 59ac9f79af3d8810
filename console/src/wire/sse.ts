/** Server-sent events of a fetched answer: an EventSource cannot send the key along. */

export async function* serverSentData(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let unread = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (unread + value).split("\n\n");
      unread = blocks.pop() ?? "";
      yield* blocks.map(dataOf).filter((data) => data !== "");
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

/** The data of one event; empty for a comment. */
export function dataOf(block: string): string {
  const lines = block.split("\n").filter((line) => line.startsWith("data:"));
  return lines.map((line) => line.slice(5).trimStart()).join("\n");
}
