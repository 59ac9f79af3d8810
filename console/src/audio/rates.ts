/** audio/pcm of the Realtime protocol, and how much of it travels at a time. */

export const WIRE_HZ = 24_000;
export const FRAME_SAMPLES = WIRE_HZ / 50;
