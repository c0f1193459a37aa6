/** A line of a Markdown report, without its end. */
export interface MarkdownLine {
  readonly text: string;
  /** `row`: one thing that is told; `frame`: what stands around rows; `always`: what a report is worth nothing without. */
  readonly part: 'row' | 'frame' | 'always';
}
