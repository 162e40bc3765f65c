/** Words of pages beside a matter: pressed to change a rating, topics, bulletins. */
export const gatheringZh = {
  pressedLink: '有人让我改评价',
  pressedTitle: '有人让我改评价',
  pressedLead: '直接告诉督查部门，绕过那个单位。那个单位看不到，也不会知道您说过。您原来那件事里什么都不会写。',
  pressedSubmit: '告诉督查部门',
  pressedAfter: '提交以后另给您一张回执，用新的编号和查询码查结果。',
} as const;
