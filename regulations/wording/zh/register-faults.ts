import type { FaultCode } from '#domain/words/row-fault.ts';

/** `{column}` is the column's name, `{value}` what was written. Each says what to do next. */
export const registerFaultsZh: Record<FaultCode, string> = {
  missing: '“{column}”没有填，请补上。',
  'none-of': '“{value}”至少要填一项。',
  'unknown-column': '没有“{column}”这一列，请删去或改成表中的列名。',
  'not-text': '“{column}”不是文字，请改用普通文字。',
  'too-long': '“{column}”太长，请缩短。',
  'not-a-code': '“{column}”的“{value}”不合编号的写法，请按样表填写。',
  'not-an-option': '“{column}”没有“{value}”这一项，请从选项中选一个。',
  'not-a-number': '“{column}”的“{value}”不是数字。',
  'out-of-range': '“{column}”的“{value}”超出范围。',
  'not-a-date': '“{column}”的“{value}”不是日期，请写成 2026-01-31。',
  'not-a-phone': '“{column}”的“{value}”不是电话号码。',
  'not-a-position': '“{column}”的“{value}”不是坐标，请写成“纬度,经度”，如 28.2000,112.9000。',
  'not-yes-or-no': '“{column}”请填“是”或“否”。',
  'not-a-list': '“{column}”应是一列词，用顿号分开。',
  'too-many': '“{column}”太多，请减少。',
  'unknown-ref': '“{column}”的“{value}”在册中查不到，请先登记它或改正。',
  'not-unique': '“{column}”的“{value}”已被另一行使用。',
  twice: '编号“{value}”在本表中出现了两次，请只留一行。',
  'own-superior': '“{column}”绕了一圈又回到“{value}”自己，请改正上级。',
  'holds-matters': '“{value}”名下还有没办结的事，不能撤掉，也不能改“{column}”。请先把这些事移交出去。',
  'in-use': '“{value}”还被其他登记册使用，不能撤掉。请先改那些行。',
  'not-together': '{value}请改派岗位后再交。',
  'key-fixed': '编号不能改。请另加一行，再撤掉这一行。',
};
