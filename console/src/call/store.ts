/** A value that React components follow. */

export class Store<T> {
  private readonly followers = new Set<() => void>();
  private isDue = false;

  /** `pace` calls the followers, at once or when it suits: many changes until then are one to them. */
  constructor(
    private value: T,
    private readonly pace: (tell: () => void) => void = (tell) => tell(),
  ) {}

  readonly get = (): T => this.value;

  readonly follow = (follower: () => void): (() => void) => {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  };

  change(change: Partial<T>): void {
    this.value = { ...this.value, ...change };
    if (this.isDue) return;
    this.isDue = true;
    this.pace(() => {
      this.isDue = false;
      for (const follower of this.followers) follower();
    });
  }
}

/** With the next picture; a page that nobody sees has none, and is told twice a second. */
export function withNextFrame(tell: () => void): void {
  if (document.hidden) setTimeout(tell, 500);
  else requestAnimationFrame(tell);
}
