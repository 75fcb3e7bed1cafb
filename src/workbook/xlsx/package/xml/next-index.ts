/**
 * Finds the next occurrence of one string, remembering it, so that asking again from before it costs nothing: a scan
 * that looks for `&` in each of many short stretches stays linear where the text has none.
 */
export class NextIndex {
  private found = -1

  constructor(
    private readonly text: string,
    private readonly sought: string,
  ) {}

  /** The first occurrence at or after `offset`, or the text's length. Offsets must not go back. */
  from(offset: number): number {
    if (this.found < offset) {
      const at = this.text.indexOf(this.sought, offset)
      this.found = at < 0 ? this.text.length : at
    }
    return this.found
  }
}
