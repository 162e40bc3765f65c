/** The map of open service requests, and boundaries brought in. */
export const mapZh = {
  map: '地图',
  mapLead: '未办结的12345诉求，按村、社区合计，只数您能看到的。信访、检举控告和不公开的事项不上图。',
  mapSketch: '示意图：界线是虚构的，不代表真实区划。',
  mapNoBounds: '还没有导入区划界线，只画出各地的中心点。',
  mapNoGl: '这台机器画不了交互地图，下面是同样内容的简图。',
  mapAll: '全部诉求',
  mapLate: '只看超期的',
  mapGrid: '网格',
  mapGridAll: '不突出网格',
  mapDrawing: '诉求分布图',
  mapTable: '同样的数字，列成表',
  mapPlace: '地方',
  mapOpen: '未办结',
  mapLateCount: '其中超期',
  mapMark: '{n} {place}：未办结，其中超期{late}件',
  mapUnplaced: '另有{n}件没有写明地方，或者地方没有中心坐标，图上没有。',
  mapEmpty: '现在没有符合条件的诉求。',
  mapImport: '导入界线',
  mapImportNote: 'GeoJSON 文件，要素的 code 写地方代码，或 grid 写网格代码。导入后替换同一代码原有的界线。',
  mapDatum: '坐标系',
  mapFile: '选择文件',
  mapImported: '已导入{n}条界线。',
} satisfies Record<string, string>;

export type MapWord = keyof typeof mapZh;
