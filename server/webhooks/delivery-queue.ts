/**
 * Deliveries wait in two lines, each sent one after another: of the three that work at a time, one always stays free for the clocks,
 * however slowly subscribers answer.
 */
export const deliveryQueue = (webhook: string): string => `webhooks-${Number.parseInt(webhook.at(-1) ?? '0', 16) % 2}`;
