import { type Html, html } from './html.ts';

/** A clock in words, with how much of it is used. `label` ends with its colon. */
export interface ClockLine {
  readonly label: string;
  readonly sentence: string;
  readonly used: number;
  readonly allowed: number;
  readonly late: boolean;
}

/** A thin bar of time used against time allowed; the sentence says the same, so the bar is not read out. */
export function clockBar({ label, sentence, used, allowed, late }: ClockLine): Html {
  const share = allowed === 0 ? 100 : Math.min(100, (used / allowed) * 100);
  return html`<div class="clock"><svg class="bar${late && ' late'}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="whole" width="100" height="4"/><rect class="used" width="${share.toFixed(1)}" height="4"/></svg>
<p>${label}<span${late && html` class="late"`}>${sentence}</span></p></div>`;
}
