/** Looking at what is personal. */
export const lookZh = {
  look: '查看，并留痕',
  lookWhy: '为什么要看？这次查看会记入台账：谁、什么时候、为什么。',
  lookPurpose: '查看的用途',
  lookPurposeExample: '例如：回电核实路灯位置',
  lookConfirm: '记下用途并查看',
  lookNoPurpose: '请选用途；选“其他”的，请写明。',
  looked: '已记入台账。离开这一页后重新遮住。',
  lookWords: '补充说明（可不填）',
  lookPurposeChoose: '选一个用途',
  lookSees: '会看到：{parts}。其余仍然遮住。',
  lookSeesParts: '您的岗位只看得到一部分，例如“王*”“138****1234”，用来辨认。',
  partName: '姓名',
  partPhone: '电话',
  partEmail: '邮箱',
  partAddress: '住址',
  partWords: '其他个人信息',
} satisfies Record<string, string>;
