/** The line to the server, the station's and the supervisor's screens, acts on many matters at once, and keys. */
export const watchZh = {
  liveOn: '实时',
  liveOff: '已断开，正在重连，数据截至{time}',
} satisfies Record<string, string>;

export type WatchWord = keyof typeof watchZh;
