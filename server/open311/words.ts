/** What is said to programs that call by Open311, with the HTTP status the specification gives it. */
export const faultWords = {
  'no-jurisdiction': {
    code: 404,
    zh: '没有这个 jurisdiction_id：{given}。这里是 {ours}。',
    en: 'jurisdiction_id {given} was not found. Here it is {ours}.',
  },
  'no-key': {
    code: 403,
    zh: '没有给 api_key。请向本县管理员申请。',
    en: 'api_key was not provided. Ask the county’s administrator for one.',
  },
  'wrong-key': {
    code: 403,
    zh: '这个 api_key 不对或者已停用。请向本县管理员核对。',
    en: 'This api_key is not valid or has been revoked. Check it with the county’s administrator.',
  },
  'too-many': { code: 429, zh: '请求太多，请过一会儿再发。', en: 'Too many requests. Send again in a while.' },
  'service-missing': {
    code: 400,
    zh: '没有给 service_code。可用的见 services。',
    en: 'service_code was not provided. Choose one from services.',
  },
  'no-service': {
    code: 404,
    zh: '没有这个 service_code：{given}。可用的见 services。',
    en: 'service_code {given} was not found. Choose one from services.',
  },
  'place-missing': {
    code: 400,
    zh: '没有给地点。请给 lat 和 long，或 address_string，或 address_id。',
    en: 'No location was provided. Give lat and long, or address_string, or address_id.',
  },
  'half-a-position': { code: 400, zh: 'lat 和 long 要一起给。', en: 'lat and long must be sent together.' },
  'not-a-position': {
    code: 400,
    zh: 'lat、long 应是 WGS 84 的度数，例如 28.2 和 112.9。',
    en: 'lat and long must be degrees of WGS 84, such as 28.2 and 112.9.',
  },
  outside: {
    code: 400,
    zh: '这个位置不在{county}范围内。请核对 lat、long（WGS 84），或改用 address_string。',
    en: 'This position is not in {county}. Check lat and long (WGS 84), or send address_string instead.',
  },
  'no-address': {
    code: 400,
    zh: '没有这个 address_id：{given}。它应是本县地方的代码。',
    en: 'address_id {given} was not found. It must be the code of a place in this county.',
  },
  'too-long': { code: 400, zh: '{field} 最多 {max} 个字。', en: '{field} may have at most {max} characters.' },
  'bad-text': {
    code: 400,
    zh: '{field} 里有不能保存的字符。请删去后再发。',
    en: '{field} holds characters that cannot be kept. Take them out and send again.',
  },
  'bad-phone': {
    code: 400,
    zh: 'phone 不像电话号码。只用数字、空格和短横线。',
    en: 'phone does not look like a telephone number. Use digits, spaces and hyphens.',
  },
  'bad-link': {
    code: 400,
    zh: 'media_url 应是 http 或 https 地址。',
    en: 'media_url must be an http or https address.',
  },
  'no-attribute': {
    code: 400,
    zh: '没有这个 attribute：{given}。可用的见 services/{service}。',
    en: 'attribute {given} was not found. See services/{service}.',
  },
  refused: { code: 400, zh: '{message}', en: '{message}' },
  'key-reused': {
    code: 422,
    zh: '这个 Idempotency-Key 已用于另一个请求。请换一个新的。',
    en: 'This Idempotency-Key was used for another request. Use a new one.',
  },
  'bad-key': {
    code: 400,
    zh: 'Idempotency-Key 应是 1 到 150 个字符。',
    en: 'Idempotency-Key must have 1 to 150 characters.',
  },
  'no-request': {
    code: 404,
    zh: '没有这个 service_request_id：{given}。',
    en: 'service_request_id {given} was not found.',
  },
  'no-token': { code: 404, zh: '没有这个 token：{given}。', en: 'token {given} was not found.' },
  'bad-date': {
    code: 400,
    zh: '{field} 应是带时区的时间，例如 2026-01-01T00:00:00+08:00。',
    en: '{field} must be a date-time with its zone, such as 2026-01-01T00:00:00Z.',
  },
  'wide-range': {
    code: 400,
    zh: 'start_date 到 end_date 最多 90 天，且不能倒过来。',
    en: 'start_date to end_date may span at most 90 days, in this order.',
  },
  'bad-status': { code: 400, zh: 'status 只能是 open 或 closed。', en: 'status must be open or closed.' },
  'bad-page': {
    code: 400,
    zh: 'page 从 1 起，page_size 是 1 到 1000。',
    en: 'page begins at 1; page_size is 1 to 1000.',
  },
  'no-format': {
    code: 406,
    zh: '只有 xml 和 json 两种格式。请在地址末尾写 .xml 或 .json。',
    en: 'Only xml and json are given. End the address with .xml or .json.',
  },
  'no-resource': {
    code: 404,
    zh: '没有这个地址。可用的见 discovery。',
    en: 'There is nothing at this address. See discovery.',
  },
  'bad-body': {
    code: 400,
    zh: '内容读不出来。请用 application/x-www-form-urlencoded，UTF-8。',
    en: 'The content cannot be read. Send application/x-www-form-urlencoded in UTF-8.',
  },
  'wrong-media': {
    code: 415,
    zh: '不支持这种内容。请用 application/x-www-form-urlencoded。',
    en: 'This kind of content is not supported. Send application/x-www-form-urlencoded.',
  },
  'too-large': { code: 413, zh: '内容太大。', en: 'The content is too large.' },
  'not-open-yet': { code: 503, zh: '本县尚未开通。', en: 'This county is not open yet.' },
  broken: {
    code: 500,
    zh: '系统出错了，已经记录。请稍后再发。',
    en: 'Something broke here and has been recorded. Send again later.',
  },
} as const satisfies Record<string, { code: number; zh: string; en: string }>;

/** What stands in the answers themselves. */
export const open311Words = {
  zh: {
    unsorted: '不清楚归哪类',
    unsortedNote: '不知道该选哪一类时用它，由受理单位分类。',
    kind: '报告{name}方面的问题',
    at: '，',
    notice: '已登记，编号 {number}，查询码 {code}。[{due}前有下一步。]凭编号和查询码可在 {url} 查看、补充和评价。',
    notSaid: '（由 Open311 接口报来，没有另写说明。）',
    media: '随附媒体链接：{url}',
    text: '一段文字',
    line: '一行文字',
    list: '选一项',
    number: '一个整数',
    day: '一个日期',
    contact: '{county}12345热线[，电话 {phone}]',
    keys: '向本县系统管理员申请：{url}',
  },
  en: {
    unsorted: 'Not sure which',
    unsortedNote: 'When you do not know which kind to choose: the receiving unit sorts it.',
    kind: 'Report a problem with: {name}',
    at: ', ',
    notice:
      'Noted as {number}, code {code}. [Something follows by {due}. ]With number and code it can be followed, added to and judged at {url}.',
    notSaid: '（由 Open311 接口报来，没有另写说明。）',
    media: '随附媒体链接：{url}',
    text: 'some text',
    line: 'one line of text',
    list: 'one of the list',
    number: 'a whole number',
    day: 'a date',
    contact: '12345 hotline of {county}[, telephone {phone}]',
    keys: 'Ask the county’s administrator: {url}',
  },
} as const;
