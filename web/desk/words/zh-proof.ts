/** The chain of a matter's entries, and its place in the public log. */
export const proofZh = {
  proof: '台账证明',
  proofNote: '每一条都锁住前一条。改动、删掉或换了次序，从那一条起就对不上。',
  proofCheck: '现在核对',
  proofChecking: '正在核对…',
  proofHolds: '{n}条首尾相接，与服务器重算一致，没有被改过。',
  proofBroken: '对不上：从第{seq}条起。请立即告诉审计员，并保留这一页。',
  proofServer: '服务器重算不一致。请立即告诉审计员，并保留这一页。',
  proofHead: '末条指纹与事项所记不一致。请立即告诉审计员。',
  logHolds: '公开账本（签过名的共{size}条）里有本事项的{n}条。',
  logProofFile: '下载这一条在公开账本里的证明；刚做的要等几秒',
  logPage: '公开账本',
} as const;
