/**
 * Words of greeting, asking and linking: whoever writes uses them, whatever the matter. In a small county they are said by few and
 * would look telling; two short letters of one village would become one problem by them alone.
 */
export const askingWords: ReadonlySet<string> = new Set(
  `请求 解决 希望 恳请 要求 请问 咨询 投诉 反映 反应 举报 建议 呼吁 处理 回复 答复 告知 关注 重视 督促 敦促 尽快 尽早 谢谢 感谢 您好 你好
  尊敬 领导 书记 市长 县长 区长 政府 市政府 县政府 区政府 部门 政府部门 有关 相关 问题 情况 事情 现象 本人 我们 我家 我村 本村 他们 大家 自己 居民 村民 群众
  市民 百姓 老百姓 没有 一个 一下 一直 一些 一点 一样 现在 目前 已经 至今 迟迟 曾经 经常 长期 多次 每天 最近 近期 今天 今年 去年 时候 时间 当时 之前 之后 以前
  以后 以来 很多 许多 大量 各种 所有 任何 全部 可以 不能 能够 能否 可否 是否 有没有 需要 应该 必须 可能 只能 无法 什么 怎么 怎样 如何 为什么 为何 何时 这个 那个
  这些 那些 这样 这么 这种 这里 那里 这是 但是 可是 因为 由于 所以 如果 虽然 而且 并且 或者 还是 还有 就是 不是 只是 也是 都是 不要 以及 其他 其中 其它 关于 对于
  根据 按照 作为 通过 进行 得到 知道 看到 发现 认为 觉得 位于 存在 开始 继续 造成 导致 影响 严重 非常 特别 十分 极大 巨大 很大 实在 真的 根本 完全 甚至 到底 究竟
  有人 无人 不管 不了 不到 出来 有的 几个 两个 附近 周边 旁边 左右 地方 具体 原因 结果 我县 我市 我区 我镇 贵局 贵单位 谢谢您 求助 帮忙 帮助 管管 反馈 重新`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
