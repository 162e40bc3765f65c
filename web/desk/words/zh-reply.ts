/** A reply read through before it is sent. */
export const replyZh = {
  replyCheck: '发出前看看',
  replyCheckNote: '只是提醒，怎么写由您定，不影响发出；没发出的字不会留下。',
  replyCheckLook: '{n}处可以再看看',
  replyCheckWell: '没有要提醒的',
  replyCheckGood: '已做到{n}项',
  replyCheckOther: '这份答复不是中文，只看了日期、电话和个人信息。',
  replyCheckAsked: '他问的：',
  replyCheckQuotes: '看这里：',
  replyCheckQuote: '在答复里标出“{words}”',
  replyCheckIgnore: '不用提醒',
  replyCheckBack: '{n}处不再提醒，重新显示',
  replyCheckPromise: '记为承诺',
} as const;
