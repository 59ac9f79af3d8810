/** Why the server did not do what it was asked, as it tells it itself. */

export interface Refusal {
  status: number;
  code: string;
  message: string;
}

export async function refusalOf(answer: Response): Promise<Refusal> {
  let told: { code?: unknown; message?: unknown } = {};
  try {
    const body: unknown = await answer.json();
    if (typeof body === "object" && body !== null && "error" in body) told = Object(body.error);
  } catch {
    // What came is no JSON: the status has to do.
  }
  const message = typeof told.message === "string" ? told.message : `The server answered with HTTP ${answer.status}.`;
  return { status: answer.status, code: typeof told.code === "string" ? told.code : "", message };
}
