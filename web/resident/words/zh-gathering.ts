/** Words of pages beside a matter: pressed to change a rating, topics, bulletins. */
export const gatheringZh = {
  pressedLink: '有人让我改评价',
  pressedTitle: '有人让我改评价',
  pressedLead: '直接告诉督查部门，绕过那个单位。那个单位看不到，也不会知道您说过。您原来那件事里什么都不会写。',
  pressedSubmit: '告诉督查部门',
  pressedAfter: '提交以后另给您一张回执，用新的编号和查询码查结果。',

  topicsTitle: '每月一题',
  topicsLead: '同一类事反复有人说，就归成一题：根子在哪里、谁来治、治前治后各有多少，都公布在这里。不公布是谁说的。',
  topicsNone: '还没有公布的题目。',
  topicOwner: '牵头：',
  topicGathered: '归集诉求：',
  topicCause: '根子在哪里',
  topicPlan: '怎么治',
  topicCureBy: '最晚治好：',
  topicCure: '做了什么',
  topicCompared: '治前治后',
  topicBefore: '治前',
  topicAfter: '治后',
  topicSpan: '{from}至{to}',
  topicComparedNote: '从{date}分开，前后一样长的天数里，同一类事各有多少人说。',
  topicTooEarly: '刚治好，过些天再比。',
  topicCount: '{n}件',
  fewerThanTen: '少于10件',

  bulletinsTitle: '办理情况通报',
  bulletinsLead: '每月一期，数字从台账自动算出，不是人填的。',
  bulletinsNone: '还没有发布过通报。',
  bulletinOn: '发布于',
  bulletinOtherSteps: '其余各步，每步',
  bulletinNote:
    '数字由系统从台账算出，谁也不能手改。不足10件的不显示具体数。只说办到哪一步、有没有超期，不给单位排名。',
} as const;
