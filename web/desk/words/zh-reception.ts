/** Reception days, report boxes, patrol. */
export const receptionZh = {
  boxNumber: '开箱编号',
  boxNumberNote: '这封信是哪一次开箱清点的，照着那件的编号写。检举干部的，登记成检举控告或信访的“检举控告”。',
  patrolReport: '巡查上报',
  reception: '接访',
  receptionLead: '公布的接访日和约好的人。确认时间一键就好；谈的时候点进去，写下来、念一遍，要办的从那里另立一件。',
  receptionDaysNone: '近期没有接访日',
  receptionDaysNoneNote: '在“册”里的“接访日”登记谁、哪天、在哪里，公众页上就能约。',
  receptionNobody: '还没有人约',
  receptionFreeTimes: '还有{n}个时间',
  receptionConfirm: '确认',
  receptionMeet: '接访记录',
} as const;

export type ReceptionWord = keyof typeof receptionZh;
