import { machineProblems } from './machine-problems.ts';
import { pictureProblems } from './picture-problems.ts';

/** What can go wrong outside the regulations: status, and words that say what to do next. */
export const problems = {
  'not-found': {
    status: 404,
    zh: '没有找到，或者您不能查看。请核对编号后再试。',
    en: 'Not found, or not yours to see. Check the number and try again.',
  },
  'not-in-log-yet': {
    status: 404,
    zh: '公开账本里还没有这一条。刚刚记下的，请过几秒再看；不是刚记的，请核对凭证码。',
    en: 'The public log does not hold this entry yet. If it was made just now, look again in a few seconds; if not, check its hash.',
  },
  'model-unreadable': {
    status: 422,
    zh: '这一版是用以前的程序训练的，现在打不开，不能换回。请换回别的版本，或者重新训练。',
    en: 'This version was fitted by an earlier program and cannot be opened now. Put another back, or fit a new one.',
  },
  'sign-in-first': { status: 401, zh: '请先登录。', en: 'Sign in first.' },
  'sign-in-failed': {
    status: 401,
    zh: '用户名或密码不对，请重新输入。忘记密码请联系本单位管理员。',
    en: 'The user name or password is not right. Try again, or ask your administrator for a new password.',
  },
  'code-needed': {
    status: 401,
    zh: '密码对了。这个账号还要第二重验证：请输入验证器上的六位验证码，或一个恢复码；也可以用通行密钥登录。',
    en: 'The password is right. This account also asks for a second factor: the six digits of your authenticator, or a recovery code; or sign in with a passkey.',
  },
  'factor-wrong': {
    status: 401,
    zh: '验证码不对，或者已经用过。请等验证器换出新的六位数再输，或者用一个没用过的恢复码。',
    en: 'The code is not right, or was used before. Wait for the next six digits, or take a recovery code that was not used.',
  },
  'passkey-wrong': {
    status: 401,
    zh: '没有认出这个通行密钥。请再试一次，或者用密码登录。',
    en: 'This passkey was not recognised. Try again, or sign in with your password.',
  },
  'reset-wrong': {
    status: 422,
    zh: '用户名或一次性口令不对，或者口令已经用过、过期了。请核对，或者重新申请一个。',
    en: 'The user name or the one-time code is not right, or the code was used or has expired. Check them, or ask for a new one.',
  },
  'code-expired': {
    status: 422,
    zh: '验证码不对，或者已经过期。请重新来一遍。',
    en: 'The code is not right or has expired. Begin again.',
  },
  'factor-must': {
    status: 422,
    zh: '您的岗位必须有第二重验证，最后一个不能删。请先添加新的，再删旧的；丢了请找系统管理员。',
    en: 'Your post must have a second factor, so the last one cannot be removed. Add another first; if it is lost, ask the administrator.',
  },
  'cannot-send': {
    status: 422,
    zh: '本县没有开通这种发送方式，没有发出。请换一种，或者联系系统管理员。',
    en: 'This county cannot send that way, so nothing was sent. Choose another way, or ask the administrator.',
  },
  'prove-again': {
    status: 403,
    zh: '这一步很要紧，要确认是您本人：请再输入一次密码（或验证码、通行密钥），十分钟内有效。您填写的内容还在。',
    en: 'This step matters, so please show once more that it is you: password, code or passkey. It then counts for ten minutes. What you entered is still here.',
  },
  'signature-wrong': {
    status: 401,
    zh: '签名不对：密钥编号、时间（前后五分钟内）或签名不符，或者这个签名已经用过。请重新签名后再发。',
    en: 'The signature is not right: key, time (within five minutes) or signature do not fit, or it was used before. Sign again and send again.',
  },
  'code-wrong': {
    status: 401,
    zh: '编号或查询码不对。请对照回执再输入一次。',
    en: 'The number or the code is not right. Check them against the slip and try again.',
  },
  'too-many-tries': {
    status: 429,
    zh: '输错次数太多，请过一小时再试，或拨打热线查询。',
    en: 'Too many wrong tries. Try again in an hour, or ask the hotline.',
  },
  'too-many-requests': { status: 429, zh: '请求太多，请稍后再试。', en: 'Too many requests. Try again shortly.' },
  'too-many-here': {
    status: 429,
    zh: '从您现在用的这个网络，十分钟里交上来的太多了，这一次没有收下。请过十分钟再交，或者拨打热线说。',
    en: 'Too much was sent in from the network you are on within ten minutes; this was not taken. Send it again in ten minutes, or ring the hotline.',
  },
  'not-allowed': { status: 403, zh: '您的岗位不能这样做。', en: 'Your post cannot do this.' },
  'password-wrong': {
    status: 422,
    zh: '现在的密码不对，请再输入一次。',
    en: 'The present password is not right. Enter it again.',
  },
  'draw-day-over': {
    status: 422,
    zh: '这一天已经过完，种子谁都算得出来了。请选今天或者以后的一天。',
    en: 'That day is over and its seed could be known already. Choose today or a later day.',
  },
  'declared-by-itself': {
    status: 403,
    zh: '这一册由每个岗位自己申报，别人不能代填，也不能成批导入。请由那个岗位的人登录后自己填写。',
    en: 'Each post declares this for itself: nobody fills it in for another, and no table is imported. Let whoever holds the post sign in and declare it.',
  },
  'no-consent': {
    status: 422,
    zh: '来电人还没有在这次通话里同意，不能查看他以前的事。问过、对方答应了，打上勾再看。',
    en: 'The caller has not agreed in this call, so their earlier matters stay closed. Ask; when they say yes, tick it and look.',
  },
  stale: {
    status: 409,
    zh: '刚才有人先办理了这件事。请刷新看最新情况，您填写的内容还在。',
    en: 'Somebody acted on this matter just now. Reload to see it; what you wrote is still here.',
  },
  'key-reused': {
    status: 422,
    zh: '这个幂等键（Idempotency-Key）已用于另一个请求。请换一个新的。',
    en: 'This Idempotency-Key was used for another request. Use a new one.',
  },
  invalid: {
    status: 422,
    zh: '填写的内容不符合要求，请按提示修改。',
    en: 'Something in the request is not as it should be. See the field named.',
  },
  'bad-request': { status: 400, zh: '请求格式不对。', en: 'The request is not well formed.' },
  'no-geojson': {
    status: 422,
    zh: '这不是 GeoJSON 的 FeatureCollection。请从地图软件另存为 GeoJSON 再导入。',
    en: 'This is no GeoJSON FeatureCollection. Save it as GeoJSON in your map program and try again.',
  },
  'boundary-of-nothing': {
    status: 422,
    zh: '有一个要素没有写地方代码（code）或网格代码（grid），或者册子里没有这个代码。请对照地方册、网格册补上。',
    en: 'A feature names no place (code) or grid (grid) that the registers know. Correct it by the registers of places and grids.',
  },
  'no-area': {
    status: 422,
    zh: '有一个要素不是首尾相接的面（Polygon 或 MultiPolygon）。请改好再导入。',
    en: 'A feature is no closed area (Polygon or MultiPolygon). Correct it and import again.',
  },
  'outside-china': {
    status: 422,
    zh: '有的坐标落在国境之外。请检查经度在前、纬度在后，坐标系选得对不对。',
    en: 'Some coordinates lie outside China. Check that longitude comes before latitude, and that the coordinates are of the kind chosen.',
  },
  'boundary-too-fine': {
    status: 422,
    zh: '界线的点太多（最多六万个）。请在地图软件里简化以后再导入。',
    en: 'The boundaries have too many corners (sixty thousand at most). Simplify them in your map program first.',
  },
  'too-large': { status: 413, zh: '内容太大。照片每张不超过10MB。', en: 'Too large. Photos may be 10 MB each.' },
  'wrong-media': { status: 415, zh: '不支持这种文件或格式。', en: 'This kind of file or content is not supported.' },
  'half-a-character': {
    status: 422,
    zh: '有一个字只传来半个（多半是表情符号被截断了）。请把它删掉，再打一次。',
    en: 'One character arrived only in half (an emoji that was cut, most likely). Delete it and type it again.',
  },
  'no-character': {
    status: 422,
    zh: '内容里有一个看不见的空字符（U+0000），存不下来。请把它删掉，再发一次。',
    en: 'There is an invisible null character (U+0000) in it, which cannot be kept. Delete it and send again.',
  },
  ...machineProblems,
  ...pictureProblems,
  'unsafe-address': {
    status: 422,
    zh: '这个地址不能推送：要用公网上的 https 地址；单位内网的地址，请先由系统维护人员写进设置 HUIYIN_INSIDE。',
    en: 'Nothing can be sent to this address: it must be https on the public internet, or named by whoever runs the system in the setting HUIYIN_INSIDE.',
  },
  'not-public': {
    status: 422,
    zh: '只有公开的事项（诉求）可以推送，信访等不可以。',
    en: 'Only matters that are public (service requests) can be told of; petitions and others cannot.',
  },
  'not-open-yet': {
    status: 503,
    zh: '本县尚未开通，请先完成设置。',
    en: 'This county is not open yet. Finish setting it up first.',
  },
  busy: {
    status: 503,
    zh: '现在太忙，请稍后再试。您填写的内容没有丢。',
    en: 'Too busy just now. Try again shortly; nothing you wrote is lost.',
  },
  'database-gone': {
    status: 503,
    zh: '系统暂时连不上自己的数据库，正在恢复，请过一两分钟再试。急事请拨打热线。',
    en: 'The system cannot reach its own database just now and is recovering. Try again in a minute or two; if it is urgent, call the hotline.',
  },
  'disk-full': {
    status: 503,
    zh: '系统的存储空间满了，这一次没有存上。维护人员腾出空间后就能用，请过一会儿再试；急事请拨打热线。',
    en: 'The system has run out of disk space, and this was not stored. It works again once room has been made. Try again later; if it is urgent, call the hotline.',
  },
  broken: {
    status: 500,
    zh: '系统出错了，已经记录。请稍后再试，或拨打热线。',
    en: 'Something broke here and has been recorded. Try again later or call the hotline.',
  },
} as const satisfies Record<string, { status: number; zh: string; en: string }>;
