/** Whether an address is of this machine itself: whoever runs it, or a proxy that does not say for whom it asks. */
export const isThisMachine = (ip: string): boolean => /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/.test(ip);
