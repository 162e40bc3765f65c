/** The endpoint that may draft and sum up: that there is none, that it may not, that it does not answer. All goes on without it. */
export const machineProblems = {
  'machine-absent': {
    status: 409,
    zh: '本县没有接入起草助手。请直接写，答复模板在下面。',
    en: 'No drafting endpoint is set up in this county. Write it yourself; templates are below.',
  },
  'machine-never': {
    status: 403,
    zh: '这类事项单独保管，内容不送给任何机器。请直接写。',
    en: 'Matters of this kind are kept apart, and nothing of them is sent to any machine. Write it yourself.',
  },
  'machine-silent': {
    status: 503,
    zh: '起草助手没有回应，或者回的内容读不懂。请直接写，或过一会儿再按；写好的字都还在。',
    en: 'The drafting endpoint did not answer, or not in a way that could be read. Write it yourself, or press again later; what you wrote is still here.',
  },
} as const;
