/** Runs something once, a while after it was last asked for. */
export class Later {
  private timer = 0;

  constructor(
    private readonly run: () => unknown,
    private readonly pause = 0,
  ) {}

  soon(): void {
    this.cancel();
    this.timer = window.setTimeout(() => this.now(), this.pause);
  }

  /** Runs at once what is still waiting. */
  async flush(): Promise<void> {
    if (this.timer !== 0) {
      await this.now();
    }
  }

  cancel(): void {
    window.clearTimeout(this.timer);
    this.timer = 0;
  }

  private now(): unknown {
    this.cancel();
    return this.run();
  }
}
